namespace Sbpac.Site.Related;

/// <summary>
/// Rounds counts of documents to steps, so that one release more or less changes few weights. Whole numbers throughout, and the one
/// square root is exact by IEEE 754: no logarithm that could differ from one machine to the next.
/// </summary>
internal static class CountSteps
{
    /// <summary>The number of steps from 1 to a count: the whole part of <c>perDoubling × log₂ count</c>.</summary>
    /// <param name="count">At least 1.</param>
    /// <param name="perDoubling">1, 2 or 4.</param>
    public static int Of(int count, int perDoubling)
    {
        var power = (UInt128)count;
        for (var i = 1; i < perDoubling; i *= 2) power *= power;
        return (int)UInt128.Log2(power);
    }

    /// <summary>
    /// The weight of a term by its rarity: √(log₂ (documents / (share · count))) in 256ths, and 0 at a share of the documents and
    /// above. The weight enters both sides of a product, so that rarity counts once, as in BM25, whose formula is 0 at one half too.
    /// </summary>
    public static int Rarity(int documents, int count, int share, int perDoubling)
    {
        var steps = Of(documents, perDoubling) - Of(count, perDoubling) - Of(share, perDoubling);
        return steps <= 0 ? 0 : (int)(Math.Sqrt(65_536.0 * steps / perDoubling) + 0.5);
    }
}
