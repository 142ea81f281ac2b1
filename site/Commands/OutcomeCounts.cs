using Sbpac.Site.Build;
using Sbpac.Site.Catalog;

namespace Sbpac.Site.Commands;

/// <summary>Counts how the source texts stand.</summary>
internal static class OutcomeCounts
{
    /// <summary>
    /// Texts, releases and plain pages, then published, draft, scheduled, expired, withdrawn (removed ones too), rejected, not
    /// translated texts.
    /// </summary>
    public static IReadOnlyList<int> Of(BuildReport report)
    {
        int Count(params ReadOnlySpan<StandingKind> kinds)
        {
            var count = 0;
            foreach (var standing in report.Outcomes.Values)
            {
                if (kinds.Contains(standing.Kind)) count++;
            }
            return count;
        }
        var folders = report.Outcomes.Keys.Select(path => path.StartsWith("pages/", StringComparison.Ordinal)
            ? path[..path.IndexOf('.', StringComparison.Ordinal)]
            : path[..(path.LastIndexOf('/') + 1)]).Distinct(StringComparer.Ordinal).ToArray();
        var pages = folders.Count(folder => folder.StartsWith("pages/", StringComparison.Ordinal));
        return
        [
            report.Outcomes.Count, folders.Length - pages, pages,
            Count(StandingKind.Published), Count(StandingKind.Draft), Count(StandingKind.Scheduled), Count(StandingKind.Expired),
            Count(StandingKind.Withdrawn, StandingKind.Removed), Count(StandingKind.Rejected), Count(StandingKind.Untranslated),
        ];
    }
}
