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
    private readonly int[] touched = new int[vectors.Length + 1];
    private readonly int[] weights = new int[terms];
    private readonly long[] best = new long[options.Candidates];

    /// <summary>
    /// The key of the last of the candidates that were found last; 0 where there was room for more. A release is a candidate where its
    /// sum is not 0 and its key not below this.
    /// </summary>
    public long Threshold { get; private set; }

    /// <summary>The candidates of a release, best first; of equals, the first in the index's order.</summary>
    public List<Candidate> Find(int document)
    {
        var found = SelectBest(document, touched.AsSpan(0, AddUp(document)));
        Threshold = found.Length == best.Length ? found[^1] : 0;
        Load(vectors[document]);
        var candidates = new List<Candidate>(found.Length);
        foreach (var key in found)
        {
            var other = DocumentOf(key);
            candidates.Add(new Candidate(other, Dot(vectors[other]), Factor(document, other)));
        }
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

    /// <summary>What candidates are chosen by. The order of equals must not depend on the order of finding: the document completes it.</summary>
    public static long KeyOf(long score, int document) => (score << Postings.DocumentBits) - document;

    private int AddUp(int document)
    {
        var count = 0;
        var (sums, touched) = (this.sums, this.touched);
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
                var sum = sums[other];
                // No branch: whether a release was met before is a guess that the processor would lose.
                touched[count] = other;
                count += sum == 0 ? 1 : 0;
                sums[other] = sum + weight * Postings.Weight(posting);
            }
        }
        return count;
    }

    /// <summary>The keys of the best, best first, by what was added up and by time.</summary>
    private ReadOnlySpan<long> SelectBest(int document, ReadOnlySpan<int> touched)
    {
        var (count, least) = (0, 0L);
        foreach (var other in touched)
        {
            long sum = sums[other];
            sums[other] = 0;
            if (sum < least || other == document) continue;
            var key = KeyOf(sum * Factor(document, other), other);
            if (count < best.Length) count++;
            else if (key < best[^1]) continue;
            var at = count - 1;
            for (; at > 0 && best[at - 1] < key; at--) best[at] = best[at - 1];
            best[at] = key;
            // No time factor makes up for less than this.
            if (count == best.Length) least = best[^1] >> Postings.DocumentBits >> TimeFactor.OneBits;
        }
        return best.AsSpan(0, count);
    }

    private static int DocumentOf(long key) => (int)(-key & Postings.MostDocuments - 1);

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
