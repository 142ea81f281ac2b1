using System.Globalization;
using System.Text;

namespace Sbpac.Site.Languages;

/// <summary>
/// An order of names that is the same on every machine: spaces, then digits, then Latin letters regardless of case and accent,
/// then other scripts by code point; accents, then everything else, decide between names that are alike so far. Total.
/// </summary>
/// <remarks>After the levels of the Unicode Collation Algorithm (UTS #10), without its tables.</remarks>
public class TextOrder : IComparer<string>
{
    /// <summary>The order of a language that has no rules beyond these.</summary>
    public static TextOrder Default { get; } = new();

    /// <inheritdoc/>
    public int Compare(string? x, string? y)
    {
        if (ReferenceEquals(x, y)) return 0;
        if (x is null) return -1;
        if (y is null) return 1;
        var (left, right) = (Decomposed(x), Decomposed(y));
        var byLetters = CompareLetters(left, right);
        if (byLetters != 0) return byLetters;
        var byMarks = CompareMarks(left, right);
        return byMarks != 0 ? byMarks : string.CompareOrdinal(x, y);
    }

    /// <summary>Whether a character only decides between names whose letters are the same: an accent, a tone.</summary>
    protected virtual bool IsMinor(char c) =>
        CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;

    /// <summary>Whether a letter is sorted after the one that follows it in writing.</summary>
    protected virtual bool IsSortedAfter(char letter, char following) => false;

    private int CompareLetters(string x, string y)
    {
        var (left, right) = (new Letters(this, x), new Letters(this, y));
        while (true)
        {
            var (a, b) = (left.Next(), right.Next());
            if (a != b) return a.CompareTo(b);
            if (a == 0) return 0;
        }
    }

    // Letters count as 0 and marks as themselves, so a mark weighs at the letter that bears it.
    private int CompareMarks(string x, string y)
    {
        var (i, j) = (0, 0);
        while (true)
        {
            var (a, b) = (NextMark(x, ref i), NextMark(y, ref j));
            if (a != b) return a.CompareTo(b);
            if (a < 0) return 0;
        }
    }

    private int NextMark(string text, ref int at)
    {
        while (at < text.Length)
        {
            var c = text[at++];
            if (IsMinor(c)) return c;
            if (Weight(c) != 0) return 0;
        }
        return -1;
    }

    // 0 says that the character has no weight among letters.
    private static int Weight(char c)
    {
        if (char.IsWhiteSpace(c)) return 1;
        if (CharUnicodeInfo.GetDecimalDigitValue(c) is >= 0 and var digit) return 0x1_0000 + digit;
        if (c < '\u0250') return char.IsLetter(c) ? 0x2_0000 + char.ToLowerInvariant(c) : 0;
        return char.IsLetter(c) || char.IsSurrogate(c) || IsMark(c) ? 0x3_0000 + c : 0;
    }

    private static bool IsMark(char c) =>
        CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    // Latin letters with accents come apart; a lone surrogate cannot be normalised and needs none of this.
    private static string Decomposed(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\u00C0', '\u024F') && !text.AsSpan().ContainsAnyInRange('\u1E00', '\u1EFF')) return text;
        return text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') || text.AsSpan().Contains('\uFFFE') ? text : text.Normalize(NormalizationForm.FormD);
    }

    private struct Letters(TextOrder order, string text)
    {
        private int at;
        private int held;

        public int Next()
        {
            if (held != 0)
            {
                var weight = held;
                held = 0;
                return weight;
            }
            while (at < text.Length)
            {
                var c = text[at++];
                if (order.IsMinor(c)) continue;
                if (at < text.Length && order.IsSortedAfter(c, text[at]))
                {
                    held = Weight(c);
                    return Weight(text[at++]);
                }
                if (Weight(c) is not 0 and var own) return own;
            }
            return 0;
        }
    }
}
