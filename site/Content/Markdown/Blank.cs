using System.Buffers;

namespace Sbpac.Site.Content.Markdown;

/// <summary>White space as editors paste it: no-break, zero-width and wide spaces among the plain ones.</summary>
internal static class Blank
{
    private const string Wide =
        "\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u200B\u202F\u205F\u2060\u3000\uFEFF";

    private const int Part = 256;

    private static readonly SearchValues<char> All = SearchValues.Create(" \t\r\n\v\f" + Wide);

    /// <summary>Whether a character is white space to a reader.</summary>
    public static bool Is(char c) =>
        c <= ' ' ? c is ' ' or '\t' or '\r' or '\n' or '\v' or '\f'
        : c is '\u00A0' || (c >= '\u1680' && IsWide(c));

    /// <summary>The first blank that Markdown does not know as such; negative where there is none.</summary>
    public static int IndexOfUnusual(ReadOnlySpan<char> text)
    {
        // No search for a set of values: what tells them apart beforehand takes most Thai letters for one, and looks twice at each. Of a
        // range it looks at many letters at once; part by part, so that who goes on behind what was found looks no farther than it must.
        for (var start = 0; start < text.Length; start += Part)
        {
            var part = text.Slice(start, Math.Min(Part, text.Length - start));
            var noBreak = part.IndexOf('\u00A0');
            if (noBreak >= 0) part = part[..noBreak];
            for (var at = 0; part[at..].IndexOfAnyInRange('\u1680', '\uFFFF') is >= 0 and var next; at++)
            {
                if (IsWide(part[at += next])) return start + at;
            }
            if (noBreak >= 0) return start + noBreak;
        }
        return -1;
    }

    /// <summary>Whether a text shows nothing.</summary>
    public static bool IsAll(ReadOnlySpan<char> text) => !text.ContainsAnyExcept(All);

    /// <summary>The text without blanks at its ends.</summary>
    public static ReadOnlySpan<char> Trim(ReadOnlySpan<char> text)
    {
        var start = text.IndexOfAnyExcept(All);
        return start < 0 ? [] : text[start..(text.LastIndexOfAnyExcept(All) + 1)];
    }

    /// <summary>How many blanks a text begins with.</summary>
    public static int Leading(ReadOnlySpan<char> text)
    {
        var start = text.IndexOfAnyExcept(All);
        return start < 0 ? text.Length : start;
    }

    private static bool IsWide(char c) =>
        c is '\u1680' or (>= '\u2000' and <= '\u200B') or '\u202F' or '\u205F' or '\u2060' or '\u3000' or '\uFEFF';
}
