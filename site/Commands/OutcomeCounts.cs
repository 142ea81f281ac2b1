using Sbpac.Site.Build;
using Sbpac.Site.Catalog;
using Sbpac.Site.Content;

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
        // A stray Markdown file is in neither folder: it is rejected, and no release for that.
        var bundles = report.Outcomes.Keys.Select(BundlePath.Of).OfType<BundlePath>().Select(path => (path.Folder, path.IsPage)).Distinct().ToArray();
        return
        [
            report.Outcomes.Count, bundles.Count(bundle => !bundle.IsPage), bundles.Count(bundle => bundle.IsPage),
            Count(StandingKind.Published), Count(StandingKind.Draft), Count(StandingKind.Scheduled), Count(StandingKind.Expired),
            Count(StandingKind.Withdrawn, StandingKind.Removed), Count(StandingKind.Rejected), Count(StandingKind.Untranslated),
        ];
    }
}
