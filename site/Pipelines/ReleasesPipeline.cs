using System.Collections.Immutable;
using Sbpac.Site.Catalog;
using Sbpac.Site.Content;
using Sbpac.Site.Languages;
using Sbpac.Site.Pages;

namespace Sbpac.Site.Pipelines;

/// <summary>The page of each release in each language: published, withdrawn and removed ones.</summary>
public sealed class ReleasesPipeline : IPipeline
{
    /// <inheritdoc/>
    public IEnumerable<SiteOutput> Execute(PipelineContext context)
    {
        foreach (var edition in context.Catalog.Editions)
        {
            foreach (var (release, older, newer) in WithNeighbours(edition)) yield return PageOf(context, release, older, newer);
        }
    }

    /// <summary>The page of an edited release among all others as they are.</summary>
    internal static Page PageOf(PipelineContext context, Release release)
    {
        var edition = context.Catalog.In(release.Language);
        var (_, older, newer) = WithNeighbours(edition).First(one => one.Release.File == release.File);
        return PageOf(context, release, older, newer);
    }

    private static Page PageOf(PipelineContext context, Release release, Release? older, Release? newer) => new(
        context.Urls.Of(release).Destination, release.At, "release", release.Language, () => Model(context, release, older, newer));

    /// <summary>Each release with the listed ones before and after it; one that is not listed has no place in the row.</summary>
    private static IEnumerable<(Release Release, Release? Older, Release? Newer)> WithNeighbours(Edition edition)
    {
        for (var i = 0; i < edition.Releases.Length; i++)
            yield return (edition.Releases[i], edition.Releases.ElementAtOrDefault(i + 1), i == 0 ? null : edition.Releases[i - 1]);
        foreach (var release in edition.Pages.Where(release => !release.IsListed)) yield return (release, null, null);
    }

    private static ReleaseModel Model(PipelineContext context, Release release, Release? older, Release? newer)
    {
        var (catalog, language) = (context.Catalog, release.Language);
        var removed = release.Standing.Kind == StandingKind.Removed;
        var photos = removed ? [] : release.Photos;
        return new ReleaseModel(
            context.Layouts.Make(LayoutOf(context, release)),
            release.Title.Value,
            release.Type,
            Views.Date(release.Date.Day, language),
            release.Modified.Day > release.Date.Day ? Views.Date(release.Modified.Day, language) : null,
            release.SummaryIsWritten && !removed ? release.Summary : null,
            [.. release.Offices.Select(office => Office(catalog, office, language))],
            [.. release.Provinces.Select(province => Province(catalog, province, language))],
            TagsOf(catalog, release),
            removed ? null : TranslationOf(catalog, release),
            release.Retraction is { } retraction
                ? new WithdrawnView(retraction.IsRemoved, Views.Date(retraction.Date.Day, language), Views.Text(retraction.Reason, language))
                : null,
            release.IsSample,
            photos.IsEmpty ? null : Views.Photo(photos[0], language),
            release.Content,
            [.. photos.Skip(1).Select(photo => Views.Photo(photo, language))],
            removed ? [] : [.. release.Attachments.Select(attachment => Attachment(catalog, release, attachment))],
            Changes(release),
            removed ? [] : ShareLinks.Of(release.Title.Value, catalog.Urls.Of(release).Absolute),
            Neighbour(catalog, older),
            Neighbour(catalog, newer),
            removed ? [] : context.Cards.Of(context.Related.Of(release), language));
    }

    private static LayoutRequest LayoutOf(PipelineContext context, Release release)
    {
        var (catalog, urls, language) = (context.Catalog, context.Urls, release.Language);
        var day = release.Bundle.Day;
        return new LayoutRequest
        {
            Language = language,
            Url = urls.Of(release),
            Title = release.Title.Value,
            Description = release.Standing.Kind == StandingKind.Removed ? "" : release.Summary,
            Crumbs = release.IsListed
                ?
                [
                    new Crumb(context.Phrase(language, "nav.news"), urls.News(language)),
                    new Crumb(language.FormatYear(day.Year), urls.Year(language, day.Year)),
                    new Crumb(language.MonthName(day.Month), urls.Month(language, day.Year, day.Month)),
                    new Crumb(release.Title.Value, urls.Of(release)),
                ]
                : [new Crumb(context.Phrase(language, "nav.news"), urls.News(language)), new Crumb(release.Title.Value, urls.Of(release))],
            Translations = [.. catalog.Versions(release).Select(version => new Translation(version.Language, urls.Of(version)))],
            Instead = other => Archives.Nearest(catalog, other, day),
            Release = release,
            Index = !release.IsSample && release.Standing.Kind != StandingKind.Removed,
            Current = urls.News(language),
            LastUpdated = release.Modified,
        };
    }

    private static ImmutableArray<TagView> TagsOf(SiteCatalog catalog, Release release)
    {
        var edition = catalog.In(release.Language);
        // A withdrawn release may carry a tag that no listed release has: then there is no page to lead to.
        return
        [
            .. release.Tags
                .Select(edition.Find)
                .OfType<TagList>()
                .Select(list => Views.Tag(catalog, list, release.Language)),
        ];
    }

    private static OfficeView Office(SiteCatalog catalog, OfficeEntry office, Language language)
    {
        var languages = catalog.Settings.Languages;
        return new OfficeView(
            Views.Text(office.Name, language, languages),
            [
                .. office.Contacts.Select(contact =>
                {
                    var text = contact.Text.Nearest(language, languages).Text;
                    return new ContactView(contact.Kind, text, ShareLinks.OfContact(contact.Kind, text, language));
                }),
            ]);
    }

    private static TranslationView? TranslationOf(SiteCatalog catalog, Release release)
    {
        if (release.Translation is not { Kind: not "official" } translation) return null;
        var original = catalog.Version(release, catalog.Settings.DefaultLanguage);
        if (original == release) original = null;
        // A change that the translation tells in its own words, it has followed.
        var made = translation.Of ?? release.Changes.Where(change => change.Note.Language == release.Language)
            .Select(change => change.Date.Day).Append(release.Date.Day).Max();
        return new TranslationView(
            translation.Kind,
            translation.By,
            original is null ? null : catalog.Urls.Of(original).Href,
            original?.Language.Code,
            original is not null && original.Changes.Any(change => change.Note.Language == original.Language && change.Date.Day > made));
    }

    private static AttachmentView Attachment(SiteCatalog catalog, Release release, Attachment attachment) => new(
        catalog.Urls.FileOf(release.Bundle, attachment.Name).Href,
        Views.Text(attachment.Title, release.Language),
        attachment.File.Kind.ToString().ToUpperInvariant(),
        Views.Size(attachment.File.Length),
        attachment.Pages ?? 0);

    private static ProvinceView Province(SiteCatalog catalog, Province province, Language language) => new(
        Views.Text(province.Name, language, catalog.Settings.Languages),
        catalog.In(language).Find(province) is null ? null : catalog.Urls.Of(province, language).Href);

    private static ImmutableArray<ChangeView> Changes(Release release) => release.Changes.IsEmpty
        ? []
        :
        [
            .. release.Changes.Select(change => new ChangeView(
                Views.Date(change.Date.Day, release.Language), change.Kind, Views.Text(change.Note, release.Language))),
            new ChangeView(Views.Date(release.Date.Day, release.Language), "published", new ForeignText("", null)),
        ];

    private static Link? Neighbour(SiteCatalog catalog, Release? release) =>
        release is null ? null : new Link(release.Title.Value, catalog.Urls.Of(release).Href);
}
