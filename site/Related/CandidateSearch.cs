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
    private readonly List<int> touched = new(4_096);
    private readonly int[] weights = new int[terms];
    private readonly PriorityQueue<int, long> best = new(options.Candidates + 1);

    /// <summary>The candidates of a release, best first; of equals, the first in the index's order.</summary>
    public List<Candidate> Find(int document)
    {
        AddUp(document);
        SelectBest(document);
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

    private void AddUp(int document)
    {
        touched.Clear();
        var (ownTerms, ownWeights) = vectors[document];
        var read = 0;
        for (var i = 0; i < ownTerms.Length && read < options.PostingsRead; i++)
        {
            var others = postings.Documents(ownTerms[i]);
            var othersWeights = postings.Weights(ownTerms[i]);
            int weight = ownWeights[i];
            read += others.Length;
            for (var j = 0; j < others.Length; j++)
            {
                ref var sum = ref sums[others[j]];
                if (sum == 0) touched.Add(others[j]);
                sum += weight * othersWeights[j];
            }
        }
    }

    private void SelectBest(int document)
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
        for (var i = 0; i < vector.Terms.Length; i++) weights[vector.Terms[i]] = vector.Weights[i];
    }

    private void Unload(TermVector vector)
    {
        foreach (var term in vector.Terms) weights[term] = 0;
    }

    private int Dot(TermVector vector)
    {
        var (otherTerms, otherWeights) = vector;
        var sum = 0;
        for (var i = 0; i < otherTerms.Length; i++) sum += weights[otherTerms[i]] * otherWeights[i];
        return sum >> 12;
    }
}
