using System.Globalization;
using System.Text;
using Sbpac.Site.Text;

namespace Sbpac.Site.Languages;

/// <summary>
/// Normalization Form C (UAX #15) with a map back. A text is taken apart at characters that neither compose with nor change
/// places with what stands before them; each piece is normalised by itself.
/// </summary>
internal static class Composition
{
    private const int Block = 256;

    /// <summary>
    /// Whether NFC leaves a character alone as long as no mark stands beside it. False for characters that this quick answer
    /// does not know.
    /// </summary>
    public static bool IsInert(char c) => c
        is < '\u0300' or (>= '\u1E00' and <= '\u1EFF') or (>= '\u2010' and <= '\u205E') or (>= '\u20A0' and <= '\u20C0')
        or (>= '\u2190' and <= '\u22FF') or (>= '\u2500' and <= '\u27BF') or (>= '\u3000' and <= '\u3029')
        or (>= '\u4E00' and <= '\u9FFF') or (>= '\uFE00' and <= '\uFE0F') or (>= '\uFF00' and <= '\uFFFD');

    /// <summary>The text in NFC; the same instance where it is so already.</summary>
    /// <param name="text">A text without lone surrogates and noncharacters.</param>
    public static (string Text, OffsetMap Map) Compose(string text)
    {
        if (text.IsNormalized(NormalizationForm.FormC)) return (text, OffsetMap.Identity);
        var edits = new EditedText(text);
        for (var start = 0; start < text.Length;)
        {
            var end = NextBoundary(text, Math.Min(start + Block, text.Length));
            if (!text.AsSpan(start, end - start).IsNormalized(NormalizationForm.FormC)) ComposeBlock(text, start, end, edits);
            start = end;
        }
        return edits.Finish();
    }

    private static void ComposeBlock(string text, int start, int end, EditedText edits)
    {
        while (start < end)
        {
            var next = NextBoundary(text, start + 1);
            if (next - start > 1 || !IsInert(text[start])) ComposePiece(text, start, next, edits);
            start = next;
        }
    }

    private static void ComposePiece(string text, int start, int end, EditedText edits)
    {
        var piece = text[start..end];
        var composed = piece.Normalize(NormalizationForm.FormC);
        if (composed == piece) return;
        var same = piece.AsSpan().CommonPrefixLength(composed);
        edits.Replace(start + same, piece.Length - same, composed.AsSpan(same));
    }

    private static int NextBoundary(string text, int at)
    {
        while (at < text.Length && !IsBoundary(text, at)) at++;
        return at;
    }

    private static bool IsBoundary(string text, int at)
    {
        var c = text[at];
        if (char.IsLowSurrogate(c)) return false;
        // Vowels and finals of Hangul, and the Kirat Rai vowels, compose although they are letters.
        if (c is (>= '\u1160' and <= '\u11FF') or (>= '\uD7B0' and <= '\uD7FB')) return false;
        if (c == '\uD81B' && at + 1 < text.Length && text[at + 1] is >= '\uDD63' and <= '\uDD6A') return false;
        return CharUnicodeInfo.GetUnicodeCategory(text, at)
            is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark);
    }
}
