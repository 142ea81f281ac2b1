using System.Text;

namespace Sbpac.Site.Languages;

/// <summary>Puts a text on one line.</summary>
internal static class OneLine
{
    /// <summary>The text with runs of white space as single spaces, none at its ends; the same instance where it was so.</summary>
    /// <param name="text">A normalised text.</param>
    /// <param name="dropped">A character to leave out; <c>'\0'</c> for none.</param>
    public static string Of(string text, char dropped)
    {
        if (IsOne(text, dropped)) return text;
        var line = new StringBuilder(text.Length);
        var space = false;
        foreach (var c in text)
        {
            if (c == dropped) continue;
            if (char.IsWhiteSpace(c))
            {
                space = line.Length > 0;
                continue;
            }
            if (space) line.Append(' ');
            space = false;
            line.Append(c);
        }
        return line.ToString();
    }

    private static bool IsOne(string text, char dropped)
    {
        var space = true;
        foreach (var c in text)
        {
            if (c == dropped || (char.IsWhiteSpace(c) && (space || c != ' '))) return false;
            space = c == ' ';
        }
        return !space || text.Length == 0;
    }
}
