namespace Sbpac.Site.Languages;

/// <summary>What a word is made of.</summary>
public enum WordKind
{
    /// <summary>A word of the word list, or a run of letters in a script that spaces its words.</summary>
    Word,

    /// <summary>Letters that no word list explains.</summary>
    Unknown,

    /// <summary>An abbreviation with its full stops, <c>B.E.</c>.</summary>
    Abbreviation,

    /// <summary>A run of digits, with its inner separators.</summary>
    Number,
}

/// <summary>A word in a text.</summary>
/// <param name="Start">Its first UTF-16 unit.</param>
/// <param name="Length">Its length in UTF-16 units.</param>
/// <param name="Kind">What it is made of.</param>
public readonly record struct Word(int Start, int Length, WordKind Kind)
{
    /// <summary>The unit after its last.</summary>
    public int End => Start + Length;
}

/// <summary>Finds the words of a language. Safe for use by many threads at once.</summary>
public abstract class WordBreaker
{
    /// <summary>Appends the words of a text to a list, in order; spaces and punctuation are in none of them.</summary>
    public abstract void Break(ReadOnlySpan<char> text, List<Word> words);

    /// <summary>
    /// The longest beginning of a text that is at most <paramref name="limit"/> units long and ends at a word, never inside a
    /// grapheme cluster; a space in its last fifth is preferred. Trailing spaces are dropped. No ellipsis is added.
    /// </summary>
    public abstract string Cut(string text, int limit);
}
