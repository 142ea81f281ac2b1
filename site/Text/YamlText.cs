using System.Globalization;
using System.Text;

namespace Sbpac.Site.Text;

/// <summary>Writes texts so that YAML reads them back as they are, in the form that an editor finds easiest to read.</summary>
public static class YamlText
{
    /// <summary>
    /// A text in quotes: double ones, or single ones where the text itself holds double quotes or backslashes, which would need a
    /// backslash each.
    /// </summary>
    public static string Quoted(string text) =>
        text.AsSpan().IndexOfAny('"', '\\') >= 0 && !text.Contains('\'', StringComparison.Ordinal) && !NeedsEscapes(text)
            ? $"'{text}'"
            : Escaped(text);

    /// <summary>A text as it may stand inside <c>{…}</c> or <c>[…]</c>: bare where it is a plain name, else quoted.</summary>
    public static string InFlow(string text) =>
        text.Length > 0 && char.IsLetter(text[0]) && text.All(c => char.IsLetterOrDigit(c) || c is '.' or '-' or '_' or '/') && !IsWord(text)
            ? text
            : Quoted(text);

    /// <summary>
    /// Where the quoted text that a line begins with ends, behind its closing quote; -1 where it is not closed.
    /// </summary>
    /// <param name="text">Begins with a quote.</param>
    public static int EndOfQuoted(ReadOnlySpan<char> text)
    {
        var quote = text[0];
        for (var at = 1; at < text.Length; at++)
        {
            if (quote == '"' && text[at] == '\\') at++;
            else if (text[at] == quote && quote == '\'' && at + 1 < text.Length && text[at + 1] == '\'') at++;
            else if (text[at] == quote) return at + 1;
        }
        return -1;
    }

    // What YAML takes for a truth value or for nothing unless it is quoted.
    private static bool IsWord(string text) =>
        text.ToLowerInvariant() is "true" or "false" or "yes" or "no" or "on" or "off" or "null" or "y" or "n";

    private static bool NeedsEscapes(string text)
    {
        foreach (var c in text)
        {
            if (Escape(c)) return true;
        }
        return false;
    }

    // Line ends of any kind would be folded into spaces, and other controls are refused.
    private static bool Escape(char c) => char.IsControl(c) || char.IsSurrogate(c) || c is '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF';

    private static string Escaped(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        for (var at = 0; at < text.Length; at++)
        {
            var c = text[at];
            if (c is '"' or '\\') quoted.Append('\\').Append(c);
            else if (char.IsSurrogatePair(text, at)) quoted.Append(c).Append(text[++at]);
            else if (Escape(c)) quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            else quoted.Append(c);
        }
        return quoted.Append('"').ToString();
    }
}
