using System.Collections.Immutable;
using Sbpac.Site.Catalog;
using Sbpac.Site.Content;
using Sbpac.Site.Languages;
using Sbpac.Site.Pages;

namespace Sbpac.Site.Pipelines;

/// <summary>The page of each release in each language: published, withdrawn and removed ones.</summary>
public sealed class ReleasesPipeline : IPipeline
{
    private static readonly PageKind<ReleaseFacts> Pages = new("release", Model);

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

    private static Page PageOf(PipelineContext context, Release release, Release? older, Release? newer) => Pages.Of(
        context.Urls.Of(release).Destination, release.At, release.Language, () => ReleaseFacts.Of(context, release, older, newer));

    /// <summary>Each release with the listed ones before and after it; one that is not listed has no place in the row.</summary>
    private static IEnumerable<(Release Release, Release? Older, Release? Newer)> WithNeighbours(Edition edition)
    {
        for (var i = 0; i < edition.Releases.Length; i++)
            yield return (edition.Releases[i], edition.Releases.ElementAtOrDefault(i + 1), i == 0 ? null : edition.Releases[i - 1]);
        foreach (var release in edition.Pages.Where(release => !release.IsListed)) yield return (release, null, null);
    }

    private static ReleaseModel Model(ReleaseFacts facts)
    {
        var (site, release) = (facts.Site, facts.Release);
        var (settings, language) = (site.Settings, release.Language);
        var removed = release.Standing.Kind == StandingKind.Removed;
        var photos = removed ? [] : release.Photos;
        return new ReleaseModel(
            site.Make(LayoutOf(facts)),
            release.Title.Value,
            release.Type,
            Views.Date(release.Date.Day, language),
            release.Modified.Day > release.Date.Day ? Views.Date(release.Modified.Day, language) : null,
            release.SummaryIsWritten && !removed ? release.Summary : null,
            [.. release.Offices.Select(office => Office(office, language, settings.Languages))],
            facts.Provinces,
            facts.Tags,
            removed ? null : TranslationOf(facts),
            release.Retraction is { } retraction
                ? new WithdrawnView(retraction.IsRemoved, Views.Date(retraction.Date.Day, language), Views.Text(retraction.Reason, language))
                : null,
            release.IsSample,
            photos.IsEmpty ? null : Views.Photo(photos[0], language),
            release.Content,
            [.. photos.Skip(1).Select(photo => Views.Photo(photo, language))],
            removed ? [] : [.. release.Attachments.Select(attachment => Attachment(site.Urls, release, attachment))],
            Changes(release),
            removed ? [] : ShareLinks.Of(release.Title.Value, site.Urls.Of(release).Absolute),
            Neighbour(facts.Older),
            Neighbour(facts.Newer),
            facts.Related);
    }

    private static Link? Neighbour(Card? card) => card is null ? null : new Link(card.Title, card.Url);

    private static LayoutRequest LayoutOf(ReleaseFacts facts)
    {
        var (site, release) = (facts.Site, facts.Release);
        var (urls, language, day) = (site.Urls, release.Language, release.Bundle.Day);
        return new LayoutRequest
        {
            Language = language,
            Url = urls.Of(release),
            Title = release.Title.Value,
            Description = release.Standing.Kind == StandingKind.Removed ? "" : release.Summary,
            Crumbs = release.IsListed
                ?
                [
                    new Crumb(site.Phrase(language, "nav.news"), urls.News(language)),
                    new Crumb(language.FormatYear(day.Year), urls.Year(language, day.Year)),
                    new Crumb(language.MonthName(day.Month), urls.Month(language, day.Year, day.Month)),
                    new Crumb(release.Title.Value, urls.Of(release)),
                ]
                : [new Crumb(site.Phrase(language, "nav.news"), urls.News(language)), new Crumb(release.Title.Value, urls.Of(release))],
            Translations = ImmutableArray.CreateRange(facts.Versions, static (version, urls) => new Translation(version.Language, urls.Of(version)), urls),
            Instead = other => facts.Instead.FirstOrDefault(page => page.Language == other)?.Url,
            Release = release,
            Original = facts.Original,
            Index = !release.IsSample && release.Standing.Kind != StandingKind.Removed,
            Current = urls.News(language),
            LastUpdated = release.Modified.Day,
        };
    }

    private static OfficeView Office(OfficeEntry office, Language language, ImmutableArray<Language> languages) => new(
        Views.Text(office.Name, language, languages),
        [
            .. office.Contacts.Select(contact =>
            {
                var text = contact.Text.Nearest(language, languages).Text;
                return new ContactView(contact.Kind, text, ShareLinks.OfContact(contact.Kind, text, language));
            }),
        ]);

    private static TranslationView? TranslationOf(ReleaseFacts facts)
    {
        var release = facts.Release;
        if (release.Translation is not { Kind: not "official" } translation) return null;
        var original = facts.Original == release ? null : facts.Original;
        // A change that the translation tells in its own words, it has followed.
        var made = translation.Of ?? release.Changes.Where(change => change.Note.Language == release.Language)
            .Select(change => change.Date.Day).Append(release.Date.Day).Max();
        return new TranslationView(
            translation.Kind,
            translation.By,
            original is null ? null : facts.Site.Urls.Of(original).Href,
            original?.Language.Code,
            original is not null && original.Changes.Any(change => change.Note.Language == original.Language && change.Date.Day > made));
    }

    private static AttachmentView Attachment(Urls urls, Release release, Attachment attachment) => new(
        urls.FileOf(release.Bundle, attachment.Name).Href,
        Views.Text(attachment.Title, release.Language),
        attachment.File.Kind.ToString().ToUpperInvariant(),
        Views.Size(attachment.File.Length),
        attachment.Pages ?? 0);

    private static ImmutableArray<ChangeView> Changes(Release release) => release.Changes.IsEmpty
        ? []
        :
        [
            .. release.Changes.Select(change => new ChangeView(
                Views.Date(change.Date.Day, release.Language), change.Kind, Views.Text(change.Note, release.Language))),
            new ChangeView(Views.Date(release.Date.Day, release.Language), "published", new ForeignText("", null)),
        ];
}
