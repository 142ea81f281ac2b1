namespace Sbpac.Site.Related;

/// <summary>
/// The inverted index: for each term the releases that have it, with their weights. Of a frequent term only the heaviest are kept
/// ("champion lists": Manning, Raghavan, Schütze 2008, §7.1.3); of equal ones, the first. A posting is one number, so that twice as
/// many fit into the processor's cache: the release in its upper 21 bits, the weight, rounded up to 2,048ths, in its lower 11.
/// </summary>
internal sealed class Postings
{
    /// <summary>How many bits of a posting are its weight.</summary>
    public const int WeightBits = 11;

    /// <summary>How many releases an index can hold.</summary>
    public const int MostDocuments = 1 << DocumentBits;

    /// <summary>How many bits of a posting are its release.</summary>
    public const int DocumentBits = 32 - WeightBits;

    private const int WeightShift = 14 - WeightBits;
    private const uint MostWeight = (1 << WeightBits) - 1;

    // Weights fall into 128 buckets; the cut goes through one of them.
    private const int Buckets = 128;
    private const int BucketShift = 5;

    private readonly int[] start;
    private readonly uint[] postings;
    private readonly Dictionary<int, uint[]>? replaced;

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
        postings = new uint[start[terms]];
        var next = start[..terms];
        ForEach(vectors, indexed, (term, document, weight) =>
        {
            if (counts[term] > kept && !cuts[term].Takes(Bucket(weight))) return;
            postings[next[term]++] = Posting(document, weight);
        });
    }

    /// <summary>Makes postings of what they were made of.</summary>
    /// <param name="start">Where those of each term begin, and where the last end.</param>
    /// <param name="postings">The postings of all terms.</param>
    public Postings(int[] start, uint[] postings) => (this.start, this.postings) = (start, postings);

    private Postings(Postings former, Dictionary<int, uint[]> replaced) => (start, postings, this.replaced) = (former.start, former.postings, replaced);

    /// <summary>How many terms have other postings than at first; a full inversion forgets this.</summary>
    public int Replaced => replaced?.Count ?? 0;

    /// <summary>Where the postings of each term begin, as they were inverted at first.</summary>
    public ReadOnlySpan<int> Starts => start;

    /// <summary>The postings of all terms, as they were inverted at first.</summary>
    public ReadOnlySpan<uint> All => postings;

    /// <summary>The same postings, but for some terms.</summary>
    /// <param name="terms">For each of those terms the releases that can be found by it, in the order of the vectors, with its weight there.</param>
    /// <param name="kept">How many releases a term keeps.</param>
    public Postings With(IReadOnlyDictionary<int, List<(int Document, ushort Weight)>> terms, int kept)
    {
        var lists = replaced is null ? [] : new Dictionary<int, uint[]>(replaced);
        foreach (var (term, found) in terms)
        {
            var cut = new BucketCut();
            foreach (var (_, weight) in found) cut.Sizes[Bucket(weight)]++;
            if (found.Count > kept) cut.Keep(kept);
            lists[term] = [.. found.Where(one => found.Count <= kept || cut.Takes(Bucket(one.Weight))).Select(one => Posting(one.Document, one.Weight))];
        }
        return new Postings(this, lists);
    }

    /// <summary>The postings of a term, in the order of the vectors.</summary>
    public ReadOnlySpan<uint> Of(int term) =>
        replaced is not null && replaced.TryGetValue(term, out var list) ? list
        : term < start.Length - 1 ? postings.AsSpan(start[term]..start[term + 1])
        : [];

    /// <summary>The release of a posting.</summary>
    public static int Document(uint posting) => (int)(posting >> WeightBits);

    /// <summary>The weight of a posting.</summary>
    public static int Weight(uint posting) => (int)(posting & MostWeight);

    private static uint Posting(int document, ushort weight) => (uint)document << WeightBits | Math.Min((uint)(weight >> WeightShift) + 1, MostWeight);

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
            var terms = vectors[document].Terms.AsSpan();
            var weights = vectors[document].Weights.AsSpan();
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
