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
    private readonly List<(uint Term, int Quarters)> alone = new(512);
    private ulong[] order = new ulong[512];
    private int[] raw = new int[512];

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
        var terms = found.ToArray();
        Array.Sort(order, terms, 0, terms.Length);
        var weights = new ushort[terms.Length];
        for (var i = 0; i < terms.Length; i++) weights[i] = (ushort)(ushort.MaxValue - (order[i] >> 32));
        return new TermVector(new(terms, 0, terms.Length), new(weights, 0, weights.Length));
    }

    private void Collect(DocumentTerms text)
    {
        found.Clear();
        alone.Clear();
        var terms = new CountedTerms(text, ignoredLines);
        while (terms.MoveNext())
        {
            var number = vocabulary.Find(terms.Current);
            if (number >= 0)
            {
                if (quarters[number] == 0) found.Add(number);
                quarters[number] += terms.Quarters;
            }
            // A chunk that nobody else has says more about how the release spaces its text than about what it says.
            else if (number == Vocabulary.Alone && !TermHash.IsChunk(terms.Current)) alone.Add((terms.Current, terms.Quarters));
        }
    }

    private long SquaresAlone()
    {
        alone.Sort();
        var squares = 0L;
        for (int first = 0, next; first < alone.Count; first = next)
        {
            var sum = alone[first].Quarters;
            for (next = first + 1; next < alone.Count && alone[next].Term == alone[first].Term; next++) sum += alone[next].Quarters;
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
