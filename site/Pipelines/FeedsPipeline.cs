using System.Collections.Immutable;
using Sbpac.Site.Catalog;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Languages;
using Sbpac.Site.Pages;
using Sbpac.Site.Pipelines.Feeds;

namespace Sbpac.Site.Pipelines;

/// <summary>Atom, RSS and JSON feeds of each language, and an Atom feed of each tag.</summary>
public sealed class FeedsPipeline : IPipeline
{
    private const int EntryCount = 30;
    private static readonly Place Source = Place.Of("input/news");

    /// <inheritdoc/>
    public IEnumerable<SiteOutput> Execute(PipelineContext context)
    {
        foreach (var edition in context.Catalog.Editions)
        {
            var (urls, language) = (context.Urls, edition.Language);
            Feed Site(SiteUrl self) => FeedOf(context, language, SiteTitle(context, language), urls.News(language), self, edition.Releases);
            yield return new Document(urls.Atom(language).Destination, Source, output => AtomWriter.Write(Site(urls.Atom(language)), output));
            yield return new Document(urls.Rss(language).Destination, Source, output => RssWriter.Write(Site(urls.Rss(language)), output));
            yield return new Document(urls.JsonFeed(language).Destination, Source, output => JsonFeedWriter.Write(Site(urls.JsonFeed(language)), output));
            foreach (var tag in edition.Tags)
            {
                var self = urls.FeedOf(tag.Tag, language);
                yield return new Document(self.Destination, Source, output => AtomWriter.Write(
                    FeedOf(context, language, context.Phrase(language, "feed.tag", tag.Name), urls.Of(tag.Tag, language), self, tag.Releases), output));
            }
        }
    }

    private static string SiteTitle(PipelineContext context, Language language) =>
        context.Catalog.Settings.Title.Nearest(language, context.Catalog.Settings.Languages).Text;

    private static Feed FeedOf(
        PipelineContext context, Language language, string title, SiteUrl page, SiteUrl self, ImmutableArray<Release> releases)
    {
        var settings = context.Catalog.Settings;
        return new Feed(
            title,
            settings.Description.Nearest(language, settings.Languages).Text,
            settings.Organization.Nearest(language, settings.Languages).Text,
            language,
            page.Absolute,
            self.Absolute,
            [.. releases.Take(EntryCount).Select(release => Entry(context, release))]);
    }

    private static FeedEntry Entry(PipelineContext context, Release release) => new(
        context.Urls.Of(release).Absolute,
        release.Title.Value,
        release.Date.Instant,
        release.Modified.Instant,
        release.Summary,
        [
            .. release.Changes.Where(change => change.Kind == "correction").Select(change => context.Phrase(
                release.Language, "feed.correction", release.Language.FormatDate(change.Date.Day), change.Note.Text)),
        ],
        [.. release.Tags.Select(tag => tag.Name.Nearest(release.Language, context.Catalog.Settings.Languages).Text)],
        release.Photos is [var lead, ..] ? lead.Picture.Widest.Url.Absolute : null);
}
