namespace Sbpac.Site.Languages.Thai;

/// <summary>
/// Finds the words of Thai text, which puts no spaces between them: the fewest words of a word list that explain it, by a shortest
/// path through the places where clusters allow a break. What no word explains pays for each cluster, and is told as one unknown word.
/// Text of other scripts is broken as in <see cref="SpacedWordBreaker"/>.
/// </summary>
/// <remarks>
/// Linear in the length of the text: the words of the list are short, and a long path is told where all ways meet.
/// Abbreviations (<c>พ.ศ.</c>) and the given terms stay whole. ๆ and ฯ are words of their own.
/// </remarks>
public sealed class ThaiWordBreaker : WordBreaker
{
    // Slugs are cut without the terms of a site, each by a breaker of its own.
    private static readonly Lazy<ThaiEdges> WithoutTerms = new(() => new ThaiEdges([]));

    private readonly Lazy<ThaiEdges> edges;

    /// <summary>Makes a breaker. The word list itself is read at the first use.</summary>
    /// <param name="terms">Names and terms that stay whole. A term with spaces stands for its parts.</param>
    public ThaiWordBreaker(IEnumerable<string> terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        var known = terms.ToArray();
        edges = known.Length == 0 ? WithoutTerms : new Lazy<ThaiEdges>(() => new ThaiEdges(known));
    }

    /// <inheritdoc/>
    public override void Break(ReadOnlySpan<char> text, List<Word> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        Break(text, words, text.Length);
    }

    /// <inheritdoc/>
    public override string Cut(string text, int limit)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length <= limit) return Cuts.TrimEnd(text);
        var words = new List<Word>();
        Break(text.AsSpan(0, Cuts.Needed(text, limit)), words, limit);
        return Cuts.At(text, limit, words, Judge);
    }

    /// <summary>A cut takes no cluster apart, and leaves ๆ and ฯ with the word they belong to, if it can.</summary>
    private static Cuts.Fitness Judge(ReadOnlySpan<char> text, int at)
    {
        if (!ThaiClusters.CanBreak(text, at)) return Cuts.Fitness.Never;
        if (at < text.Length && Marks.IsSpace(text[at])) at++;
        return at < text.Length && text[at] is 'ๆ' or 'ฯ' ? Cuts.Fitness.Poor : Cuts.Fitness.Good;
    }

    /// <summary>Breaks a text until the words are certain up to an offset.</summary>
    private void Break(ReadOnlySpan<char> text, List<Word> words, int until)
    {
        var (edges, nextThai) = (this.edges.Value, 0);
        var found = new ThaiWordList(text, words);
        var line = new ThaiLine(text);
        var lattice = new ThaiLattice(line);
        for (var at = 0; at < text.Length && at <= until;)
        {
            if (ThaiClusters.IsLetter(text[at]))
            {
                // What is tied to a former that is not there belongs to no word.
                at = ThaiClusters.NeedsFormer(text[at]) || !ThaiClusters.CanBreak(text, at) ? at + 1 : lattice.Path(at, until, edges, ref found);
                continue;
            }
            if (nextThai <= at) nextThai = ThaiEdges.NextThai(text, at);
            var word = edges.Plain(text, at, nextThai);
            if (word.Length > 0) found.Add(word);
            at = word.Length > 0 ? word.End : ThaiClusters.AfterMarks(text, at + 1);
        }
        lattice.GiveBack();
        line.GiveBack();
    }
}
