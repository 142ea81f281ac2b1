namespace Sbpac.Site.Related;

/// <summary>
/// The inverted index: for each term the releases that have it, with their weights. Of a frequent term only the heaviest are kept
/// ("champion lists": Manning, Raghavan, Schütze 2008, §7.1.3); of equal ones, the first.
/// </summary>
internal sealed class Postings
{
    // Weights fall into 128 buckets; the cut goes through one of them.
    private const int Buckets = 128;
    private const int BucketShift = 5;

    private readonly int[] start;
    private readonly int[] documents;
    private readonly ushort[] weights;

    /// <summary>Inverts the vectors, in their order.</summary>
    /// <param name="vectors">All of them.</param>
    /// <param name="indexed">Which of them can be found.</param>
    /// <param name="terms">How many terms there are.</param>
    /// <param name="kept">How many releases a term keeps.</param>
    public Postings(TermVector[] vectors, bool[] indexed, int terms, int kept)
    {
        var counts = new int[terms];
        ForEach(vectors, indexed, (term, _, _) => counts[term]++);
        var cuts = Cut(vectors, indexed, counts, kept);
        start = new int[terms + 1];
        for (var term = 0; term < terms; term++) start[term + 1] = start[term] + Math.Min(counts[term], kept);
        documents = new int[start[terms]];
        weights = new ushort[start[terms]];
        var next = start[..terms];
        ForEach(vectors, indexed, (term, document, weight) =>
        {
            if (cuts.TryGetValue(term, out var cut) && !cut.Takes(Bucket(weight))) return;
            documents[next[term]] = document;
            weights[next[term]++] = weight;
        });
    }

    /// <summary>The releases that have a term, in the order of the vectors.</summary>
    public ReadOnlySpan<int> Documents(int term) => documents.AsSpan(start[term]..start[term + 1]);

    /// <summary>The weights of the term in them.</summary>
    public ReadOnlySpan<ushort> Weights(int term) => weights.AsSpan(start[term]..start[term + 1]);

    private static Dictionary<int, BucketCut> Cut(TermVector[] vectors, bool[] indexed, int[] counts, int kept)
    {
        var cuts = new Dictionary<int, BucketCut>();
        for (var term = 0; term < counts.Length; term++)
            if (counts[term] > kept) cuts.Add(term, new BucketCut());
        if (cuts.Count == 0) return cuts;
        ForEach(vectors, indexed, (term, _, weight) =>
        {
            if (counts[term] > kept) cuts[term].Sizes[Bucket(weight)]++;
        });
        foreach (var cut in cuts.Values) cut.Keep(kept);
        return cuts;
    }

    private static int Bucket(ushort weight) => Math.Min(weight >> BucketShift, Buckets - 1);

    private static void ForEach(TermVector[] vectors, bool[] indexed, Action<int, int, ushort> visit)
    {
        for (var document = 0; document < vectors.Length; document++)
        {
            if (!indexed[document]) continue;
            var (terms, weights) = vectors[document];
            for (var i = 0; i < terms.Length; i++) visit(terms[i], document, weights[i]);
        }
    }

    private sealed class BucketCut
    {
        private int lowest;
        private int room;

        public int[] Sizes { get; } = new int[Buckets];

        public void Keep(int kept)
        {
            room = kept;
            for (lowest = Buckets - 1; Sizes[lowest] < room; lowest--) room -= Sizes[lowest];
        }

        public bool Takes(int bucket) => bucket > lowest || (bucket == lowest && room-- > 0);
    }
}
