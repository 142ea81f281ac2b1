using Sbpac.Site.Languages;

namespace Sbpac.Site.Content.Markdown;

/// <summary>
/// Finds the digits of a language in a text, its own and those of ASCII. A loop over two ranges: vectorised sets of characters
/// take every other Thai letter for a possible digit and are slower.
/// </summary>
internal sealed class LanguageDigits(Language language)
{
    /// <summary>The language's own zero; ASCII's where it has none. Every script has its digits in a row.</summary>
    private readonly char zero = All(language).FirstOrDefault(c => c != '0' && language.DigitValue(c) == 0, '0');

    /// <summary>All digits of a language.</summary>
    public static IEnumerable<char> All(Language language) =>
        Enumerable.Range(0, char.MaxValue).Select(c => (char)c).Where(c => language.DigitValue(c) >= 0);

    /// <summary>Whether a character is a digit.</summary>
    public bool Has(char c) => (uint)(c - '0') <= 9 || (uint)(c - zero) <= 9;

    /// <summary>Where the first digit stands; -1 where there is none.</summary>
    public int Find(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
            if (Has(text[i])) return i;
        return -1;
    }

    /// <summary>How many digits a text begins with.</summary>
    public int Run(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && Has(text[length])) length++;
        return length;
    }
}
