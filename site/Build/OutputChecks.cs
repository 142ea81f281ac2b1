using System.Collections.Immutable;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Pages;

namespace Sbpac.Site.Build;

/// <summary>Freezes the destinations: each belongs to one source.</summary>
internal static class OutputChecks
{
    /// <summary>The outputs in ordinal order of their destinations; of two for one destination the first, and an error naming both.</summary>
    public static ImmutableArray<SiteOutput> Freeze(IEnumerable<SiteOutput> outputs, Problems problems)
    {
        var frozen = ImmutableArray.CreateBuilder<SiteOutput>();
        foreach (var output in outputs.Order(Comparer<SiteOutput>.Create(Compare)))
        {
            if (frozen.Count == 0 || frozen[^1].Destination != output.Destination)
            {
                frozen.Add(output);
                continue;
            }
            var code = IsRedirect(output) ? Codes.AliasClash : Codes.UrlClash;
            problems.Report(code, output.Source, "/" + output.Destination.Replace("index.html", "", StringComparison.Ordinal), frozen[^1].Source.Path);
        }
        return frozen.ToImmutable();
    }

    private static int Compare(SiteOutput one, SiteOutput other)
    {
        var order = string.CompareOrdinal(one.Destination, other.Destination);
        if (order == 0) order = IsRedirect(one).CompareTo(IsRedirect(other));
        return order != 0 ? order : one.Source.CompareTo(other.Source);
    }

    private static bool IsRedirect(SiteOutput output) => output is Page { Template: "redirect" };
}
