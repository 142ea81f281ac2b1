using System.Buffers;
using Sbpac.Site.Languages;

namespace Sbpac.Site.Content.Markdown.Parsing;

/// <summary>How far a web or e-mail address reaches that stands in running text without marks around it.</summary>
internal static class BareAddress
{
    /// <summary>A longer run is no address that anybody typed.</summary>
    private const int Longest = 2048;

    private const string LettersAndDigits = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

    private static readonly SearchValues<char> End = SearchValues.Create(" \t\r\n<>\"`[]|\\{}^\u00A0\u200B\u3000");

    private static readonly SearchValues<char> LocalPart = SearchValues.Create(LettersAndDigits + "._+-");

    private static readonly SearchValues<char> Domain = SearchValues.Create(LettersAndDigits + ".-");

    /// <summary>
    /// The length of a web address, from the beginning of its host. It stops at white space and brackets, before closing
    /// punctuation, and, where the host is ASCII, before the first letter of a script without spaces, since there the sentence
    /// goes on. A host in such a script stays whole, and so does its path.
    /// </summary>
    /// <param name="text">The host and all that follows it.</param>
    /// <param name="language">The language of the text.</param>
    /// <returns>0 where no address begins.</returns>
    public static int WebLength(ReadOnlySpan<char> text, Language language)
    {
        var reach = text[..Math.Min(text.Length, Longest)];
        var end = reach.IndexOfAny(End);
        if (end < 0 && reach.Length < text.Length) return 0;
        if (end >= 0) text = text[..end];
        text = WithoutClosingMarks(text[..SentenceLength(text, language)]);
        var hostEnd = text.IndexOfAny("/?#:");
        return IsHost(hostEnd < 0 ? text : text[..hostEnd]) ? text.Length : 0;
    }

    /// <summary>How many units before an <c>@</c> belong to an e-mail address; 0 where it is none.</summary>
    public static int LocalLength(ReadOnlySpan<char> before)
    {
        var start = before.LastIndexOfAnyExcept(LocalPart) + 1;
        // Behind a mark that an address may hold but hardly ever does, the true beginning is not known.
        if (start == before.Length || !char.IsAsciiLetterOrDigit(before[start])) return 0;
        var isCut = start > 0 && "!#$%&'*/=?^`{|}~\\".Contains(before[start - 1], StringComparison.Ordinal);
        return isCut ? 0 : before.Length - start;
    }

    /// <summary>The length of the domain after an <c>@</c>; 0 where it is none.</summary>
    public static int DomainLength(ReadOnlySpan<char> after)
    {
        var end = after.IndexOfAnyExcept(Domain);
        var domain = (end < 0 ? after : after[..end]).TrimEnd(".-");
        return IsHost(domain) ? domain.Length : 0;
    }

    private static int SentenceLength(ReadOnlySpan<char> text, Language language)
    {
        if (text.IsEmpty || language.IsUnspaced(text[0])) return text.Length;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsAscii(text[i])) continue;
            if (!char.IsLetterOrDigit(text[i]) && !language.IsUnspaced(text[i])) return i;
            if (!language.IsUnspaced(text[i])) continue;
            // "name." alone is no host, so what follows the full stop is its top-level domain.
            return text[..i].IndexOf('.') == i - 1 ? text.Length : i;
        }
        return text.Length;
    }

    private static ReadOnlySpan<char> WithoutClosingMarks(ReadOnlySpan<char> text)
    {
        while (true)
        {
            var shorter = text.TrimEnd(".,:;!?*_~'");
            if (shorter.EndsWith(')') && shorter.Count(')') > shorter.Count('(')) shorter = shorter[..^1];
            if (shorter.Length == text.Length) return text;
            text = shorter;
        }
    }

    private static bool IsHost(ReadOnlySpan<char> host)
    {
        var dot = host.LastIndexOf('.');
        if (dot <= 0 || host.Length - dot < 3 || host[0] is '.' or '-') return false;
        if (host.Contains("..", StringComparison.Ordinal)) return false;
        foreach (var c in host)
            if (char.IsAscii(c) && !Domain.Contains(c)) return false;
        return true;
    }
}
