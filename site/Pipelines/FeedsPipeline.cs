using System.Collections.Concurrent;
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
        var entries = new ConcurrentDictionary<string, FeedEntry>(StringComparer.Ordinal);
        FeedEntry Once(Release release) => entries.GetOrAdd(release.File, _ => Entry(context, release));
        foreach (var edition in context.Catalog.Editions)
        {
            var (urls, language) = (context.Urls, edition.Language);
            Feed Site(SiteUrl self) => FeedOf(context, language, SiteTitle(context, language), urls.News(language), self, edition.Releases, Once);
            yield return Document.Of(urls.Atom(language).Destination, Source, () => Site(urls.Atom(language)), AtomWriter.Write);
            yield return Document.Of(urls.Rss(language).Destination, Source, () => Site(urls.Rss(language)), RssWriter.Write);
            yield return Document.Of(urls.JsonFeed(language).Destination, Source, () => Site(urls.JsonFeed(language)), JsonFeedWriter.Write);
            foreach (var tag in edition.Tags)
            {
                var self = urls.FeedOf(tag.Tag, language);
                yield return Document.Of(
                    self.Destination,
                    Source,
                    () => FeedOf(context, language, context.Phrase(language, "feed.tag", tag.Name), urls.Of(tag.Tag, language), self, tag.Releases, Once),
                    AtomWriter.Write);
            }
        }
    }

    private static string SiteTitle(PipelineContext context, Language language) =>
        context.Catalog.Settings.Title.Nearest(language, context.Catalog.Settings.Languages).Text;

    private static Feed FeedOf(
        PipelineContext context, Language language, string title, SiteUrl page, SiteUrl self, ImmutableArray<Release> releases, Func<Release, FeedEntry> entryOf)
    {
        var settings = context.Catalog.Settings;
        return new Feed(
            title,
            settings.Description.Nearest(language, settings.Languages).Text,
            settings.Organization.Nearest(language, settings.Languages).Text,
            language.Code,
            page.Absolute,
            self.Absolute,
            [.. releases.Take(EntryCount).Select(entryOf)]);
    }

    private static FeedEntry Entry(PipelineContext context, Release release) => new(
        context.Urls.Of(release).Absolute,
        release.Title.Value,
        release.Date.Instant,
        release.Modified.Instant,
        release.Summary,
        release.Changes.IsEmpty ? [] :
        [
            .. release.Changes.Where(change => change.Kind == "correction").Select(change => context.Phrase(
                release.Language, "feed.correction", release.Language.FormatDate(change.Date.Day), change.Note.Text)),
        ],
        [.. release.Tags.Select(tag => tag.Name.Nearest(release.Language, context.Catalog.Settings.Languages).Text)],
        release.Photos is [var lead, ..] ? lead.Picture.Widest.Url.Absolute : null);
}
