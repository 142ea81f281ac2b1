using System.Collections.Immutable;
using Sbpac.Site.Catalog;
using Sbpac.Site.Languages;
using Sbpac.Site.Pages;

namespace Sbpac.Site.Pipelines;

/// <summary>What the page of a release is made of: the release, and all that others on the site lend to its page.</summary>
/// <param name="Site">What is the same on the whole site.</param>
/// <param name="Release">The release.</param>
/// <param name="Versions">The release in all languages in which it has a page, in the order of the site's languages.</param>
/// <param name="Instead">For each other language, where the switch leads.</param>
/// <param name="Tags">Its tags.</param>
/// <param name="Provinces">The provinces it concerns.</param>
/// <param name="Older">The listed release before it in time, or null.</param>
/// <param name="Newer">The listed release after it in time, or null.</param>
/// <param name="Related">The related releases, nearest first.</param>
internal sealed record ReleaseFacts(
    LayoutMaker Site,
    Release Release,
    ImmutableArray<Release> Versions,
    ImmutableArray<Translation> Instead,
    ImmutableArray<TagView> Tags,
    ImmutableArray<ProvinceView> Provinces,
    Card? Older,
    Card? Newer,
    ImmutableArray<Card> Related)
{
    /// <summary>The release in the site's default language, or null.</summary>
    public Release? Original => Versions.FirstOrDefault(version => version.Language == Site.Settings.DefaultLanguage);

    /// <summary>Gathers the facts of a release.</summary>
    /// <param name="context">The site.</param>
    /// <param name="release">The release.</param>
    /// <param name="older">The listed release before it in time, or null.</param>
    /// <param name="newer">The listed release after it in time, or null.</param>
    public static ReleaseFacts Of(PipelineContext context, Release release, Release? older, Release? newer)
    {
        var (catalog, language) = (context.Catalog, release.Language);
        var versions = catalog.Versions(release);
        return new ReleaseFacts(
            context.Layouts,
            release,
            versions,
            versions.Length == catalog.Editions.Length ? [] :
            [
                .. catalog.Editions.Select(edition => edition.Language)
                    .Where(other => other != language)
                    .Select(other => new Translation(other, Archives.Nearest(catalog, other, release.Bundle.Day))),
            ],
            context.Topics.Of(release),
            release.Provinces.IsEmpty ? [] : [.. release.Provinces.Select(province => ProvinceOf(catalog, province, language))],
            older is null ? null : context.Cards.Of(older, language),
            newer is null ? null : context.Cards.Of(newer, language),
            release.Standing.Kind == StandingKind.Removed ? [] : context.Cards.Of(context.Related.Of(release), language));
    }

    private static ProvinceView ProvinceOf(SiteCatalog catalog, Province province, Language language) => new(
        Views.Text(province.Name, language, catalog.Settings.Languages),
        catalog.In(language).Find(province) is null ? null : catalog.Urls.Of(province, language).Href);
}
