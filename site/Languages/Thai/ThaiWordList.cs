namespace Sbpac.Site.Languages.Thai;

/// <summary>
/// Collects the words of a text from left to right. Unknown neighbours become one word, and take in the short words beside them: a
/// two-letter word of one cluster next to letters that no word explains is most often a piece of the same name.
/// </summary>
internal ref struct ThaiWordList(ReadOnlySpan<char> text, List<Word> words)
{
    private readonly ReadOnlySpan<char> text = text;
    private readonly int first = words.Count;
    private int whole = -1;

    /// <summary>Adds a word that has nothing to do with its neighbours.</summary>
    public readonly void Add(Word word) => words.Add(word);

    /// <summary>Adds what an edge stands for.</summary>
    public void Add(ThaiEdge edge, int offset, int length)
    {
        switch (edge)
        {
            case ThaiEdge.Word: AddLetters(new Word(offset, length, WordKind.Word)); break;
            case ThaiEdge.Unknown: AddLetters(new Word(offset, length, WordKind.Unknown)); break;
            case ThaiEdge.Term: AddTerm(new Word(offset, length, WordKind.Word)); break;
            case ThaiEdge.Abbreviation: Add(new Word(offset, length, WordKind.Abbreviation)); break;
            case ThaiEdge.Number: Add(new Word(offset, length, WordKind.Number)); break;
            case ThaiEdge.Other: Add(new Word(offset, length, WordKind.Word)); break;
        }
    }

    /// <summary>Adds a term: it stays whole, and out of other words.</summary>
    public void AddTerm(Word word)
    {
        words.Add(word);
        whole = word.End;
    }

    /// <summary>Adds a word of the word list, or unknown letters.</summary>
    public readonly void AddLetters(Word word)
    {
        if (words.Count > first && words[^1] is var former && former.End == word.Start
            && (former.Kind, word.Kind) is (WordKind.Unknown, _) or (_, WordKind.Unknown) && IsPiece(former) && IsPiece(word))
            words[^1] = new Word(former.Start, word.End - former.Start, WordKind.Unknown);
        else words.Add(word);
    }

    private readonly bool IsPiece(Word word)
    {
        if (word.Kind != WordKind.Word) return word.Kind == WordKind.Unknown;
        return word.Length == 2 && word.End != whole && ThaiClusters.IsLetter(text[word.Start]) && !ThaiClusters.CanBreak(text, word.Start + 1)
            && !ThaiCommonWords.IsCommon(text.Slice(word.Start, 2));
    }
}
