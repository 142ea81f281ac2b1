using System.Buffers;

namespace Sbpac.Site.Content.Markdown;

/// <summary>
/// Makes a text fit for parsing without moving anything in it: each character is kept or replaced by one other, so that every
/// offset stays true. Indents of unusual blanks become spaces, line and page separators become line breaks, characters that
/// HTML forbids become a space, half a surrogate pair becomes U+FFFD.
/// </summary>
internal static class PlainCharacters
{
    /// <summary>
    /// Control characters of ASCII. The others are found by their ranges, which is many times as fast in Thai text.
    /// </summary>
    private static readonly SearchValues<char> Controls =
        SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(c => (char)c).Where(c => c is not ('\t' or '\n' or '\r'))]);

    /// <summary>The text in plain characters; the same instance where nothing had to be replaced.</summary>
    public static string Of(string text)
    {
        char[]? copy = null;
        Replace(text, ref copy);
        MendSurrogates(text, ref copy);
        Indent(text, ref copy);
        return copy is null ? text : new string(copy);
    }

    private static void Replace(string text, ref char[]? copy)
    {
        var span = text.AsSpan();
        for (int at = 0, next; (next = span[at..].IndexOfAny(Controls)) >= 0; at++) Replace(text, at += next, ref copy);
        ReplaceRange(text, '\u007F', '\u009F', ref copy);
        ReplaceRange(text, '\u2028', '\u2029', ref copy);
        for (int at = 0, next; (next = span[at..].IndexOfAnyInRange('\uFDD0', '\uFFFF')) >= 0; at++)
        {
            at += next;
            if (text[at] is <= '\uFDEF' or >= '\uFFFE') Replace(text, at, ref copy);
        }
    }

    private static void ReplaceRange(string text, char first, char last, ref char[]? copy)
    {
        for (int at = 0, next; (next = text.AsSpan(at).IndexOfAnyInRange(first, last)) >= 0; at++)
            Replace(text, at += next, ref copy);
    }

    private static void Replace(string text, int at, ref char[]? copy) =>
        (copy ??= text.ToCharArray())[at] = text[at] is '\v' or '\f' or '\u2028' or '\u2029' ? '\n' : ' ';

    private static void MendSurrogates(string text, ref char[]? copy)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var next = text.AsSpan(at).IndexOfAnyInRange('\uD800', '\uDFFF');
            if (next < 0) return;
            at += next;
            if (char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
            {
                // U+1FFFE, U+1FFFF and their likes on every plane are no characters either.
                if ((char.ConvertToUtf32(text[at], text[at + 1]) & 0xFFFE) != 0xFFFE)
                {
                    at++;
                    continue;
                }
                (copy ??= text.ToCharArray())[at++] = '\uFFFD';
            }
            (copy ??= text.ToCharArray())[at] = '\uFFFD';
        }
    }

    private static void Indent(string text, ref char[]? copy)
    {
        for (var at = 0; at < text.Length;)
        {
            var next = Blank.IndexOfUnusual(text.AsSpan(at));
            if (next < 0) return;
            at += next;
            var start = at;
            while (start > 0 && text[start - 1] is ' ' or '\t') start--;
            var end = at;
            while (end < text.Length && text[end] is not ('\n' or '\r') && Blank.Is(text[end])) end++;
            if (start == 0 || text[start - 1] is '\n' or '\r') (copy ??= text.ToCharArray()).AsSpan(at, end - at).Fill(' ');
            at = end;
        }
    }
}
