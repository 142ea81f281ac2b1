using System.Buffers;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Text;

namespace Sbpac.Site.Content;

/// <summary>Judges a text as an editor typed it behind a key: whether YAML reads it as it is meant.</summary>
internal static class TypedText
{
    // YAML 1.2, 5.7 "Escaped Characters", but for those that are followed by digits.
    private static readonly SearchValues<char> Escapes = SearchValues.Create("0abt\tnvfre \"/\\N_LP");

    /// <summary>What YAML makes of it that the editor cannot have meant; null where all is well.</summary>
    /// <param name="text">The text, on one line, without white space at its ends; not empty.</param>
    public static Code? Fault(string text) => text[0] switch
    {
        '"' or '\'' => IsQuoted(text) ? null : Codes.NeedsQuotes,
        ',' or '[' or ']' or '{' or '}' or '@' or '`' or '%' or '&' or '*' or '!' or '|' or '>' => Codes.NeedsQuotes,
        // A hashtag is text; "# " begins a comment.
        '#' => IsBlankAt(text, 1) ? null : Codes.NeedsQuotes,
        '-' or '?' when IsBlankAt(text, 1) => Codes.NeedsQuotes,
        _ => HasColon(text) ? Codes.NeedsQuotes : HasComment(text) ? Codes.CutByComment : null,
    };

    /// <summary>The text itself: without quotes that the editor put around it, with those that belong to it.</summary>
    public static string Meant(string text)
    {
        if (text[0] is not ('"' or '\'')) return text;
        var end = YamlText.EndOfQuoted(text);
        if (end == text.Length) return text[1..^1].Replace("\\\"", "\"", StringComparison.Ordinal);
        return end < 0 && text[0] == '"' && text.LastIndexOf('"') == 0 ? text[1..].TrimStart() : text;
    }

    private static bool IsQuoted(string text)
    {
        var end = YamlText.EndOfQuoted(text);
        if (end < 0 || (text[0] == '"' && !HasGoodEscapes(text.AsSpan(1, end - 2)))) return false;
        var rest = text.AsSpan(end);
        return rest.IsWhiteSpace() || (char.IsWhiteSpace(rest[0]) && rest.TrimStart()[0] == '#');
    }

    private static bool HasGoodEscapes(ReadOnlySpan<char> inner)
    {
        while (inner.IndexOf('\\') is >= 0 and var at)
        {
            if (at + 1 == inner.Length) return false;
            var digits = inner[at + 1] switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
            if (digits == 0 && !Escapes.Contains(inner[at + 1])) return false;
            if (inner.Length < at + 2 + digits || inner.Slice(at + 2, digits).ContainsAnyExcept(HexDigits)) return false;
            inner = inner[(at + 2 + digits)..];
        }
        return true;
    }

    private static bool HasColon(string text)
    {
        for (var at = text.IndexOf(':', StringComparison.Ordinal); at >= 0; at = text.IndexOf(':', at + 1))
        {
            if (IsBlankAt(text, at + 1)) return true;
        }
        return false;
    }

    private static bool HasComment(string text)
    {
        for (var at = text.IndexOf('#', 1); at >= 0; at = text.IndexOf('#', at + 1))
        {
            if (char.IsWhiteSpace(text[at - 1])) return true;
        }
        return false;
    }

    private static bool IsBlankAt(string text, int at) => at >= text.Length || char.IsWhiteSpace(text[at]);

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdefABCDEF");
}
