namespace Sbpac.Site.Bench.Corpus;

/// <summary>Places in a list, the first the most frequent: the place k comes with the weight 1 / (k + offset), k from 0.</summary>
internal sealed class Zipf
{
    private readonly double[] sums;

    /// <summary>Makes the law for a list.</summary>
    /// <param name="count">How many places it has.</param>
    /// <param name="offset">1 for Zipf's own law; more flattens its head.</param>
    public Zipf(int count, int offset)
    {
        sums = new double[count];
        for (var (k, sum) = (0, 0.0); k < count; k++) sums[k] = sum += 1.0 / (k + offset);
    }

    /// <summary>A place.</summary>
    public int Draw(Dice dice)
    {
        var found = Array.BinarySearch(sums, dice.Fraction() * sums[^1]);
        return Math.Min(found < 0 ? ~found : found + 1, sums.Length - 1);
    }
}
