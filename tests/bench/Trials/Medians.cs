namespace Sbpac.Site.Bench.Trials;

/// <summary>Medians: one slow run on a busy machine changes nothing.</summary>
internal static class Medians
{
    /// <summary>The median of a figure.</summary>
    public static double Median<T>(this IEnumerable<T> all, Func<T, double> figure)
    {
        var sorted = all.Select(figure).Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }

    /// <summary>The median of the ratios of pairs that ran one after the other.</summary>
    public static double Ratio(IEnumerable<Measure> these, IEnumerable<Measure> those, Func<Measure, double> figure) =>
        these.Zip(those).Median(pair => figure(pair.First) / figure(pair.Second));
}
