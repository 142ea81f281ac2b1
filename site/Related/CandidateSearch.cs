namespace Sbpac.Site.Related;

/// <summary>A release compared with another.</summary>
/// <param name="Document">Its place in the index's own order.</param>
/// <param name="Similarity">The cosine of the two vectors, in 65,536ths.</param>
/// <param name="TimeFactor">See <see cref="Related.TimeFactor"/>.</param>
internal readonly record struct Candidate(int Document, int Similarity, int TimeFactor)
{
    /// <summary>The similarity of a text with itself.</summary>
    public const int One = 1 << 16;

    /// <summary>What candidates are ranked by, in 65,536ths.</summary>
    public int Score => (int)((long)Similarity * TimeFactor / Related.TimeFactor.One);
}

/// <summary>
/// Finds the releases nearest to one. First it adds up weights along the postings of the heaviest terms, until a fixed number of
/// postings is read; then it compares the best of those in full. Each thread has its own.
/// </summary>
internal sealed class CandidateSearch(TermVector[] vectors, int[] days, Postings postings, int terms, RelatedOptions options)
{
    private readonly int[] sums = new int[vectors.Length];
    private readonly int[] touched = new int[vectors.Length];
    private readonly int[] weights = new int[terms];
    private readonly PriorityQueue<int, long> best = new(options.Candidates + 1);

    /// <summary>The candidates of a release, best first; of equals, the first in the index's order.</summary>
    public List<Candidate> Find(int document)
    {
        SelectBest(document, touched.AsSpan(0, AddUp(document)));
        Load(vectors[document]);
        var candidates = new List<Candidate>(best.Count);
        foreach (var (other, _) in best.UnorderedItems)
            candidates.Add(new Candidate(other, Dot(vectors[other]), Factor(document, other)));
        Unload(vectors[document]);
        candidates.Sort((a, b) => a.Score != b.Score ? b.Score.CompareTo(a.Score) : a.Document.CompareTo(b.Document));
        return candidates;
    }

    /// <summary>The similarity of two releases, in 65,536ths.</summary>
    public int Similarity(int document, int other)
    {
        Load(vectors[document]);
        var similarity = Dot(vectors[other]);
        Unload(vectors[document]);
        return similarity;
    }

    /// <summary>The time factor of two releases.</summary>
    public int Factor(int document, int other) => TimeFactor.Of(days[document] - days[other], options);

    private int AddUp(int document)
    {
        var count = 0;
        var ownTerms = vectors[document].Terms.AsSpan();
        var ownWeights = vectors[document].Weights.AsSpan();
        var read = 0;
        for (var i = 0; i < ownTerms.Length && read < options.PostingsRead; i++)
        {
            var found = postings.Of(ownTerms[i]);
            int weight = ownWeights[i];
            read += found.Length;
            foreach (var posting in found)
            {
                var other = Postings.Document(posting);
                ref var sum = ref sums[other];
                if (sum == 0) touched[count++] = other;
                sum += weight * Postings.Weight(posting);
            }
        }
        return count;
    }

    private void SelectBest(int document, ReadOnlySpan<int> touched)
    {
        best.Clear();
        var least = 0L;
        foreach (var other in touched)
        {
            long sum = sums[other];
            sums[other] = 0;
            if (sum < least || other == document) continue;
            // The order of equals must not depend on the order of finding: the document completes the key.
            var key = (sum * Factor(document, other) << 21) - other;
            if (best.Count < options.Candidates) best.Enqueue(other, key);
            else best.EnqueueDequeue(other, key);
            if (best.Count == options.Candidates && best.TryPeek(out _, out var lowest)) least = lowest >> 31;
        }
    }

    private void Load(TermVector vector)
    {
        var own = vector.Terms.AsSpan();
        var ownWeights = vector.Weights.AsSpan();
        for (var i = 0; i < own.Length; i++) weights[own[i]] = ownWeights[i];
    }

    private void Unload(TermVector vector)
    {
        foreach (var term in vector.Terms) weights[term] = 0;
    }

    private int Dot(TermVector vector)
    {
        var otherTerms = vector.Terms.AsSpan();
        var otherWeights = vector.Weights.AsSpan();
        var sum = 0;
        for (var i = 0; i < otherTerms.Length; i++) sum += weights[otherTerms[i]] * otherWeights[i];
        return sum >> 12;
    }
}
