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
        // A stray Markdown file is in neither folder: it is rejected, and no release for that.
        int Folders(string root, char end) => report.Outcomes.Keys
            .Where(path => path.StartsWith(root, StringComparison.Ordinal))
            .Select(path => path[..path.LastIndexOf(end, end == '.' ? path.Length - ".md".Length - 1 : path.Length - 1)])
            .Distinct(StringComparer.Ordinal)
            .Count();
        return
        [
            report.Outcomes.Count, Folders("news/", '/'), Folders("pages/", '.'),
            Count(StandingKind.Published), Count(StandingKind.Draft), Count(StandingKind.Scheduled), Count(StandingKind.Expired),
            Count(StandingKind.Withdrawn, StandingKind.Removed), Count(StandingKind.Rejected), Count(StandingKind.Untranslated),
        ];
    }
}
