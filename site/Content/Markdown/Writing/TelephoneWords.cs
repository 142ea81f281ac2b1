using System.Buffers;
using Sbpac.Site.Languages;

namespace Sbpac.Site.Content.Markdown.Writing;

/// <summary>
/// The words that announce a telephone number in a language, ready for searching. Built once, shared by threads.
/// </summary>
internal sealed class TelephoneWords
{
    /// <summary>How much of the text before a number is worth looking at.</summary>
    public const int Reach = 40;

    private const int MostBetween = 6;

    private static readonly SearchValues<char> Between = SearchValues.Create(" .:-–()\t\u00A0\u200B");

    private readonly string[] words;
    private readonly SearchValues<char> lastLetters;

    /// <summary>Prepares the words of a language.</summary>
    public TelephoneWords(Language language)
    {
        words = [.. language.TelephoneWords.Select(word => word.TrimEnd('.', ':', ' ')).Where(word => word.Length > 0)];
        var last = words.Select(word => word[^1]).ToArray();
        lastLetters = SearchValues.Create([.. last.Select(char.ToLowerInvariant), .. last.Select(char.ToUpperInvariant)]);
        Digits = new LanguageDigits(language);
    }

    /// <summary>The digits of the language.</summary>
    public LanguageDigits Digits { get; }

    /// <summary>Whether a text ends in such a word, with nothing behind it but spaces, a colon, a bracket.</summary>
    public bool End(ReadOnlySpan<char> text)
    {
        var end = text.LastIndexOfAnyExcept(Between) + 1;
        if (end == 0 || text.Length - end > MostBetween || !lastLetters.Contains(text[end - 1])) return false;
        text = text[..end];
        foreach (var word in words)
        {
            if (!text.EndsWith(word, StringComparison.OrdinalIgnoreCase)) continue;
            // "Hotel 1234" is no telephone number.
            var before = text[..^word.Length];
            if (!char.IsAsciiLetter(word[0]) || before.IsEmpty || !char.IsAsciiLetter(before[^1])) return true;
        }
        return false;
    }
}
