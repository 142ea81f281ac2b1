using Sbpac.Site.Catalog;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Pages;

namespace Sbpac.Site.Pipelines;

/// <summary>The home page of each language: lead story, latest releases, topics, corrections.</summary>
public sealed class HomePipeline : IPipeline
{
    private const int LatestCount = 12;
    private const int TopicCount = 12;
    private const int CorrectionCount = 5;

    /// <inheritdoc/>
    public IEnumerable<SiteOutput> Execute(PipelineContext context) =>
        context.Catalog.Editions.Select(edition => new Page(
            context.Urls.Home(edition.Language).Destination,
            Place.Of("input/site.yml"),
            "home",
            edition.Language,
            () => Model(context, edition)));

    private static HomeModel Model(PipelineContext context, Edition edition)
    {
        var catalog = context.Catalog;
        var language = edition.Language;
        var lead = Lead(catalog, edition);
        return new HomeModel(
            context.Layouts.Make(new LayoutRequest
            {
                Language = language,
                Url = context.Urls.Home(language),
                Title = catalog.Settings.Title.Nearest(language, catalog.Settings.Languages).Text,
                Translations = context.Translations(_ => true, context.Urls.Home),
                Current = context.Urls.Home(language),
                LastUpdated = Release.LastChangeOf(edition.Releases)?.Day,
            }),
            lead is null ? null : context.Cards.Of(lead, language),
            context.Cards.Of(edition.Releases.Where(release => release != lead).Take(LatestCount), language),
            [
                .. edition.Tags
                    .OrderByDescending(tag => tag.Releases.Length)
                    .ThenBy(tag => tag.Tag.Slug, StringComparer.Ordinal)
                    .Take(TopicCount)
                    .Select(tag => Views.Tag(catalog, tag, language)),
            ],
            [.. edition.Provinces.Select(province => Views.Province(catalog, province, language))],
            [
                .. edition.Releases
                    .Where(release => !release.Changes.IsEmpty)
                    .SelectMany(release => release.Changes.Where(change => change.Kind == "correction").Select(change => (release, change)))
                    .OrderByDescending(pair => pair.change.Date.Instant)
                    .Take(CorrectionCount)
                    .Select(pair => new CorrectionView(
                        pair.release.Title.Value,
                        context.Urls.Of(pair.release).Href,
                        Views.Date(pair.change.Date.Day, language),
                        Views.Text(pair.change.Note, language))),
            ]);
    }

    /// <summary>The story that <c>site.yml</c> names where it exists in this language, else the newest.</summary>
    private static Release? Lead(SiteCatalog catalog, Edition edition)
    {
        var named = catalog.Settings.Lead is { } lead
            ? edition.Releases.FirstOrDefault(release => ReleaseName.Matches(release, lead.Value))
            : null;
        return named ?? edition.Releases.FirstOrDefault();
    }
}
