using System.Globalization;
using System.Text;

namespace Sbpac.Site.Languages;

/// <summary>Marks where a line may break in a script that puts no space between words, for whoever draws it and knows no words.</summary>
public static class Breaks
{
    private const char Opportunity = '\u200B';

    /// <summary>The text with a zero-width space before each word that follows another without a space.</summary>
    public static string Mark(string text, Language language, WordBreaker breaker)
    {
        var found = new List<Word>();
        breaker.Break(text, found);
        var marked = new StringBuilder(text.Length + found.Count);
        var done = 0;
        foreach (var word in found)
        {
            if (word.Start == 0 || !language.IsUnspaced(text[word.Start]) || !MayPart(text[word.Start - 1], text[word.Start])) continue;
            marked.Append(text, done, word.Start - done).Append(Opportunity);
            done = word.Start;
        }
        return marked.Append(text, done, text.Length - done).ToString();
    }

    /// <summary>Nothing is torn from a bracket or quote that opens before it, and no repetition mark begins a line.</summary>
    private static bool MayPart(char before, char after) =>
        char.GetUnicodeCategory(before) is not (UnicodeCategory.OpenPunctuation or UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.SpaceSeparator)
        && before is not ('"' or '\'' or '/')
        && char.GetUnicodeCategory(after) != UnicodeCategory.ModifierLetter;
}
