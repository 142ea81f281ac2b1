using System.Buffers;
using System.Globalization;
using System.Text;

namespace Sbpac.Site.Languages;

/// <summary>Makes the last part of a URL, or an anchor, out of a title.</summary>
public static class Slug
{
    private const int MostRounds = 8;

    private static readonly SearchValues<char> Plain = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    /// <summary>
    /// The slug of a text: lower case, ASCII digits, letters and marks of any script as they are, a single hyphen for all else.
    /// Empty where the text has neither letter nor digit.
    /// </summary>
    /// <param name="text">Any text.</param>
    /// <param name="language">Its language, which says how it is folded and where its words end.</param>
    /// <param name="maxBytes">The most UTF-8 bytes; longer slugs are cut at a hyphen, else at a word.</param>
    public static string Of(string text, Language language, int maxBytes = 80)
    {
        if (IsPlain(text) && text.Length <= maxBytes) return text;
        var slug = Once(text, language, maxBytes);
        // What is left out or cut may have kept marks apart: a slug is its own slug. All but hostile text takes one round.
        for (var rounds = 0; rounds < MostRounds && Once(slug, language, maxBytes) is var again && again != slug; rounds++) slug = again;
        return slug;
    }

    /// <summary>Whether a text is a slug in ASCII already, as names of folders mostly are.</summary>
    private static bool IsPlain(ReadOnlySpan<char> text) =>
        !text.IsEmpty && !text.ContainsAnyExcept(Plain) && text[0] != '-' && text[^1] != '-' && !text.Contains("--", StringComparison.Ordinal);

    private static string Once(string text, Language language, int maxBytes)
    {
        var slug = Hyphenated(language.Fold(text));
        if (Encoding.UTF8.GetByteCount(slug) <= maxBytes) return slug;
        var fitting = Fitting(slug, maxBytes);
        // A hyphen that would throw away more than half of what fits is no good place.
        var hyphen = slug[fitting] == '-' ? fitting : slug.AsSpan(0, fitting).LastIndexOf('-');
        if (hyphen * 2 >= fitting) return slug[..hyphen];
        var words = language.CreateWordBreaker([]).Cut(slug, fitting).TrimEnd('-');
        return words.Length > 0 ? words : slug[..ClusterStart(slug, fitting)];
    }

    private static string Hyphenated(string folded)
    {
        var slug = new StringBuilder(folded.Length);
        var gap = false;
        Span<char> utf16 = stackalloc char[2];
        foreach (var rune in folded.EnumerateRunes())
        {
            var kept = Rune.GetUnicodeCategory(rune) switch
            {
                UnicodeCategory.DecimalDigitNumber => true,
                // A mark needs something to stand on.
                UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark => !gap && slug.Length > 0,
                _ => Rune.IsLetter(rune),
            };
            if (!kept)
            {
                gap = true;
                continue;
            }
            if (gap && slug.Length > 0) slug.Append('-');
            gap = false;
            slug.Append(utf16[..rune.EncodeToUtf16(utf16)]);
        }
        return slug.ToString();
    }

    private static int Fitting(string slug, int maxBytes)
    {
        var (length, bytes) = (0, 0);
        foreach (var rune in slug.EnumerateRunes())
        {
            bytes += rune.Utf8SequenceLength;
            if (bytes > maxBytes) break;
            length += rune.Utf16SequenceLength;
        }
        return length;
    }

    private static int ClusterStart(string slug, int limit)
    {
        var end = 0;
        while (end < slug.Length)
        {
            var next = end + StringInfo.GetNextTextElementLength(slug, end);
            if (next > limit) break;
            end = next;
        }
        return end;
    }
}
