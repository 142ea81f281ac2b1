namespace Sbpac.Site.Related;

/// <summary>
/// In how many texts each term stands. Of words there are not many, and they are counted at once. Most chunks of an archive stand in
/// one text alone: a table of bits, first, keeps them out of the counts. So the counts of words, which are looked at most, stay small enough
/// for the processor's cache.
/// </summary>
internal sealed class TermCounts
{
    private readonly TermTally words = new();
    private readonly TermTally chunks = new();

    // Pairs: bits of chunks seen, then bits of chunks seen again. Side by side, they cost one visit to memory.
    private readonly (ulong Once, ulong Twice)[] seen;

    // A chunk holds two words at least: not one term in three is one. That gives each of them six bits.
    private TermCounts(long occurrences) => seen = new (ulong, ulong)[(int)Math.Min(occurrences / 32 + 1, 1 << 23)];

    /// <summary>Counts the terms of the texts, leaving out those of the lines that weigh nothing.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="ignoredLines">The lines.</param>
    /// <param name="threads">How many threads may count: words and chunks have nothing in common.</param>
    public static TermCounts Of(IReadOnlyCollection<DocumentTerms> texts, HashSet<uint> ignoredLines, int threads)
    {
        var counts = new TermCounts(texts.Sum(text => (long)text.Count));
        Parallel.Invoke(
            new ParallelOptions { MaxDegreeOfParallelism = threads },
            () => ForEach(counts.AddWords),
            () =>
            {
                ForEach(counts.SeeChunks);
                ForEach(counts.AddChunks);
            });
        return counts;

        void ForEach(Action<ReadOnlySpan<uint>, int> add)
        {
            var number = 0;
            foreach (var text in texts)
            {
                number++;
                foreach (var run in new CountedTerms(text, ignoredLines)) add(run, number);
            }
        }
    }

    /// <summary>The terms that stand in two texts or more, with their counts.</summary>
    public IEnumerable<(uint Term, int Count)> Shared => words.Shared.Concat(chunks.Shared);

    private void AddWords(ReadOnlySpan<uint> terms, int text)
    {
        foreach (var term in terms)
            if (!TermHash.IsChunk(term)) words.Add(term, text);
    }

    private void SeeChunks(ReadOnlySpan<uint> terms, int text)
    {
        foreach (var term in terms)
        {
            if (!TermHash.IsChunk(term)) continue;
            ref var pair = ref Pair(term, out var bit);
            pair.Twice |= pair.Once & bit;
            pair.Once |= bit;
        }
    }

    private void AddChunks(ReadOnlySpan<uint> terms, int text)
    {
        foreach (var term in terms)
            if (TermHash.IsChunk(term) && (Pair(term, out var bit).Twice & bit) != 0) chunks.Add(term, text);
    }

    private ref (ulong Once, ulong Twice) Pair(uint term, out ulong bit)
    {
        var mixed = TermTable.Mix(term);
        bit = 1ul << (int)(mixed & 63);
        return ref seen[(int)((ulong)mixed * (ulong)seen.Length >> 32)];
    }
}
