namespace Sbpac.Site.Languages;

/// <summary>Tells whether a text is written in the letters of a language, by the rows of Unicode that the language's own name stands in.</summary>
public static class Scripts
{
    private const int EndOfLatin = 0x300;
    private const int RowLength = 0x100;
    private const int OwnAtLeast = 5;

    /// <summary>
    /// Whether a text is in another script than a language's: fewer than a fifth of its letters are of its own. Names and
    /// abbreviations in other letters are usual; a text without letters is in no script.
    /// </summary>
    public static bool IsForeign(string text, Language language)
    {
        var (letters, own) = (0, 0);
        foreach (var letter in text)
        {
            if (!char.IsLetter(letter)) continue;
            letters++;
            if (language.Name.Any(known => char.IsLetter(known) && RowOf(known) == RowOf(letter))) own++;
        }
        return own * OwnAtLeast < letters;
    }

    /// <summary>Latin has several rows, and other scripts that the site may meet have their own.</summary>
    private static int RowOf(char letter) => letter < EndOfLatin ? 0 : letter / RowLength;
}
