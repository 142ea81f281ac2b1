using System.Collections.Immutable;
using System.Globalization;
using Sbpac.Site.Content;
using Sbpac.Site.Diagnostics;

namespace Sbpac.Site.Catalog;

/// <summary>What can be seen only when all releases stand side by side.</summary>
internal static class CatalogChecks
{
    /// <summary>The year folder is for people, the date decides; where they differ somebody should know.</summary>
    public static void YearFolders(ImmutableArray<Release> releases, Problems problems)
    {
        var (last, year, written) = ("", 0, "");
        foreach (var release in releases)
        {
            // The releases of a bundle stand side by side, and so do most of a year.
            var (path, day) = (release.Bundle.Folder, release.Bundle.Day);
            if (path == last) continue;
            last = path;
            if (day.Year != year) (year, written) = (day.Year, day.Year.ToString("0000", CultureInfo.InvariantCulture));
            if (!path.Contains($"/{written}/", StringComparison.Ordinal) && path.Split('/') is [_, var folder, _])
                problems.Report(Codes.YearFolder, release.At, folder, written);
        }
    }

    /// <summary>Two releases of one address, of which one may still be under embargo: it must not fail the build on the day it ends.</summary>
    public static void Addresses(ImmutableArray<Release> releases, Urls urls, Problems problems)
    {
        var asking = releases.Where(release => release.HasPage || release.Standing.Kind == StandingKind.Scheduled).ToArray();
        var paths = new HashSet<string>(asking.Length, StringComparer.Ordinal);
        if (Array.TrueForAll(asking, release => paths.Add(urls.Of(release).Path))) return;
        var taken = new Dictionary<string, Release>(StringComparer.Ordinal);
        foreach (var release in asking.OrderBy(release => release.At))
        {
            var path = urls.Of(release).Path;
            if (!taken.TryAdd(path, release)) problems.Report(Codes.UrlClash, release.At, "/" + path, taken[path].At.Path);
        }
    }

    /// <summary>Two listed releases of a language with one title look like one release twice.</summary>
    public static void Titles(ImmutableArray<Release> releases, Problems problems)
    {
        foreach (var language in releases.Where(release => release.IsListed).GroupBy(release => release.Language))
        {
            var keys = new HashSet<UInt128>();
            if (language.All(release => keys.Add(release.TitleKey))) continue;
            foreach (var same in language.GroupBy(release => release.TitleKey).Where(group => group.Skip(1).Any()))
            {
                var first = same.OrderBy(release => release.File, StringComparer.Ordinal).First();
                foreach (var release in same.Where(release => release != first))
                    problems.Report(Codes.SameTitle, release.Title.At, "input/" + first.File);
            }
        }
    }

    /// <summary>The lead story and the navigation must name what is there; a pin too.</summary>
    public static void Names(SiteSettings settings, ImmutableArray<PlainPage> pages, ImmutableArray<Release> releases, Problems problems)
    {
        var known = pages.Select(page => page.Name).Concat(Urls.BuiltIn).ToHashSet(StringComparer.Ordinal);
        foreach (var entry in settings.Navigation.Concat(settings.Footer).Where(entry => !known.Contains(entry.Value)))
            problems.Report(Codes.UnknownPage, entry.At, entry.Value, FieldReader.DidYouMean(entry.Value, known));

        Located<string>[] asked = [.. releases.SelectMany(release => release.Pins).Append(settings.Lead).OfType<Located<string>>().DistinctBy(name => name.At)];
        if (asked.Length == 0) return;
        var names = releases.SelectMany(release => ReleaseName.All(release.Bundle, release.Slug).Select(name => (name, release)))
            .GroupBy(pair => pair.name, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Select(pair => pair.release).ToArray(), StringComparer.Ordinal);
        foreach (var name in asked)
        {
            if (!names.TryGetValue(name.Value, out var named))
                problems.Report(Codes.UnknownRelease, name.At, name.Value, FieldReader.DidYouMean(name.Value, names.Keys));
            else if (!Array.Exists(named, release => release.IsListed))
                problems.Report(Codes.LinkToUnpublished, name.At, name.Value, $"@standing.{named[0].Standing.Kind}", "@link.left-out");
        }
    }
}
