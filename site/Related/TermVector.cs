using Sbpac.Site.Text;

namespace Sbpac.Site.Related;

/// <summary>
/// A release as a vector of length 1: its terms with their weights in 16,384ths, the heaviest first. Terms that no other release
/// has count towards its length but are not listed.
/// </summary>
internal readonly record struct TermVector(Slice<int> Terms, Slice<ushort> Weights)
{
    /// <summary>The weight of 1.</summary>
    public const int One = 1 << 14;
}

/// <summary>Makes vectors. Each thread has its own.</summary>
internal sealed class TermVectorizer(Vocabulary vocabulary, HashSet<uint> ignoredLines, RelatedOptions options)
{
    // Beyond this many quarters (256 words) an occurrence more says nothing; the bound keeps the sums in range.
    private const int MostQuarters = 1_024;

    private readonly int[] quarters = new int[vocabulary.Count];
    private readonly List<int> found = new(512);
    private readonly List<ulong> alone = new(512);
    private ulong[] order = new ulong[512];
    private int[] raw = new int[512];
    private readonly Slab<int> allTerms = new();
    private readonly Slab<ushort> allWeights = new();

    /// <summary>The vector of a text.</summary>
    public TermVector Vectorize(DocumentTerms text)
    {
        Collect(text);
        Array.Resize(ref raw, Math.Max(raw.Length, found.Count));
        Array.Resize(ref order, Math.Max(order.Length, found.Count));
        var squares = SquaresAlone();
        for (var i = 0; i < found.Count; i++)
        {
            raw[i] = Saturated(quarters[found[i]]) * vocabulary.Rarity(found[i]);
            squares += (long)raw[i] * raw[i];
            quarters[found[i]] = 0;
        }
        // Exact on every machine: IEEE 754 rounds conversion and square root correctly.
        var length = (long)Math.Sqrt(squares);
        for (var i = 0; i < found.Count; i++)
        {
            var weight = Math.Max(1, ((long)raw[i] * TermVector.One + length / 2) / length);
            order[i] = (ulong)(ushort.MaxValue - weight) << 32 | vocabulary.Hash(found[i]);
        }
        var sorted = order.AsSpan(0, found.Count);
        sorted.Sort();
        var (terms, weights) = (allTerms.Take(sorted.Length), allWeights.Take(sorted.Length));
        var ownTerms = terms.Span;
        var ownWeights = weights.Span;
        for (var i = 0; i < sorted.Length; i++)
        {
            ownTerms[i] = vocabulary.Find((uint)sorted[i]);
            ownWeights[i] = (ushort)(ushort.MaxValue - (sorted[i] >> 32));
        }
        return new TermVector(Slice.In<int>(terms), Slice.In<ushort>(weights));
    }

    private void Collect(DocumentTerms text)
    {
        found.Clear();
        alone.Clear();
        var runs = new CountedTerms(text, ignoredLines);
        while (runs.MoveNext())
        {
            foreach (var term in runs.Current)
            {
                var number = vocabulary.Find(term);
                if (number >= 0)
                {
                    if (quarters[number] == 0) found.Add(number);
                    quarters[number] += runs.Quarters;
                }
                // A chunk that nobody else has says more about how the release spaces its text than about what it says.
                else if (number == Vocabulary.Alone && !TermHash.IsChunk(term)) alone.Add((ulong)term << 32 | (uint)runs.Quarters);
            }
        }
    }

    private long SquaresAlone()
    {
        alone.Sort();
        var squares = 0L;
        for (int first = 0, next; first < alone.Count; first = next)
        {
            var sum = 0;
            for (next = first; next < alone.Count && alone[next] >> 32 == alone[first] >> 32; next++) sum += (int)(uint)alone[next];
            var weight = (long)Saturated(sum) * vocabulary.RarityAlone;
            squares += weight * weight;
        }
        return squares;
    }

    /// <summary>BM25's weight of a number of occurrences, without its correction for length, in 256ths: the vector's length does that.</summary>
    private int Saturated(int quarters)
    {
        quarters = Math.Min(quarters, MostQuarters);
        var half = (quarters + 4 * options.Saturation) / 2;
        return options.Saturation == 0
            ? quarters * 64
            : (256 * (options.Saturation + 1) * quarters + half) / (quarters + 4 * options.Saturation);
    }
}
