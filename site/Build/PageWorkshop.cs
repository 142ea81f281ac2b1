using System.Collections.Immutable;
using Sbpac.Site.Catalog;
using Sbpac.Site.Content;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Pages;
using Sbpac.Site.Pipelines;

namespace Sbpac.Site.Build;

/// <summary>
/// Makes the pages of edited releases beside everything else as it was planned: for whoever waits for them before the next whole plan
/// is there. Their related releases, neighbours and tags are those of the former plan.
/// </summary>
public sealed class PageWorkshop(MemoReader reader, BundleWorkshop bundles, PipelineContext context)
{
    /// <summary>The plan with the pages of some edited texts.</summary>
    /// <param name="plan">The plan, or one that this has changed already.</param>
    /// <param name="texts">All texts as they are now, in ordinal order of their paths.</param>
    /// <param name="changed">The texts that differ, as diagnostics name them.</param>
    /// <param name="strict">Whether warnings fail a build.</param>
    /// <returns>Null where the edit shows beyond those pages' own text: another address, a plain page, a mistake.</returns>
    public SitePlan? With(SitePlan plan, ImmutableArray<SourceFile> texts, IEnumerable<string> changed, bool strict)
    {
        var outputs = plan.Outputs.ToBuilder();
        foreach (var folder in changed.Select(FolderOf).Distinct(StringComparer.Ordinal))
        {
            if (folder is null || Join(plan, texts, folder, strict) is not { } releases) return null;
            foreach (var release in releases)
            {
                var page = ReleasesPipeline.PageOf(context, release);
                var place = plan.Find(page.Destination);
                if (place < 0 || outputs[place] is not Page { Template: "release" }) return null;
                outputs[place] = page;
            }
        }
        return plan with { Outputs = outputs.MoveToImmutable() };
    }

    private static string? FolderOf(string name) =>
        name.StartsWith("input/", StringComparison.Ordinal) && BundlePath.Of(name["input/".Length..]) is { IsPage: false } path ? path.Folder : null;

    /// <summary>The releases of a bundle; null where one of them comes, goes, moves, is wrong or shows a file that it did not.</summary>
    private ImmutableArray<Release>? Join(SitePlan plan, ImmutableArray<SourceFile> texts, string folder, bool strict)
    {
        var readings = texts.Where(text => BundlePath.IsIn(text.Path, folder)).Select(reader.Read).ToArray();
        var problems = new Problems();
        foreach (var reading in readings) problems.Add(reading.Problems);
        var languages = context.Catalog.Settings.Languages;
        if (readings.Length == 0 || Array.Exists(readings, reading => reading.Text is null)) return null;
        var (joined, files) = bundles.Join([.. readings.Select(reading => reading.Text!).OrderBy(text => languages.IndexOf(text.Language))], problems);
        if (problems.Fails(strict) || files.Any(file => plan.Find(file.Destination) < 0)) return null;
        var former = context.Catalog.Editions.SelectMany(edition => edition.Pages).Where(release => release.Bundle.Folder == folder).ToArray();
        var stays = joined.Length == former.Length && joined.Length > 0 && joined.All(release =>
            Array.Exists(former, other => other.File == release.File && other.Url == release.Url && other.Standing.Kind == release.Standing.Kind));
        return stays ? joined : null;
    }
}
