namespace Sbpac.Site.Languages;

/// <summary>The word breaker of languages that put spaces between their words. See <see cref="SpacedWords"/> for what a word is.</summary>
public sealed class SpacedWordBreaker : WordBreaker
{
    /// <inheritdoc/>
    public override void Break(ReadOnlySpan<char> text, List<Word> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        for (var at = 0; at < text.Length;)
        {
            var word = SpacedWords.At(text, at);
            if (word.Length == 0)
            {
                at = SpacedWords.AfterCharacter(text, at);
                continue;
            }
            words.Add(word);
            at = word.End;
        }
    }

    /// <inheritdoc/>
    public override string Cut(string text, int limit)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length <= limit) return Cuts.TrimEnd(text);
        var words = new List<Word>();
        Break(text.AsSpan(0, Cuts.Needed(text, limit)), words);
        return Cuts.At(text, limit, words, (_, _) => Cuts.Fitness.Good);
    }
}
