using System.Collections.Concurrent;
using System.Globalization;
using Sbpac.Site.Content;
using Sbpac.Site.Languages;

namespace Sbpac.Site.Catalog;

/// <summary>The only code that shapes URLs. Years and months are Gregorian in every language, so that one slug serves all.</summary>
public sealed class Urls(SiteSettings settings)
{
    /// <summary>The names by which a navigation calls what is no plain page.</summary>
    public static IReadOnlyList<string> BuiltIn { get; } = ["home", "news", "tags", "provinces", "feeds"];

    /// <summary>The folder of all pictures, whatever release they belong to: the same picture is published once.</summary>
    public const string PicturesFolder = "photos/";

    /// <summary>The folder of all social cards.</summary>
    public const string CardsFolder = "cards/";

    // What every page leads to is shaped once.
    private readonly ConcurrentDictionary<(string Language, int Year, int Month), SiteUrl> archives = new();
    private readonly ConcurrentDictionary<string, SiteUrl> homes = new(StringComparer.Ordinal);

    /// <summary>The home page of a language.</summary>
    public SiteUrl Home(Language language) => homes.GetOrAdd(language.Code, static (_, known) => known.Urls.At(known.Language, ""), (Urls: this, Language: language));

    /// <summary>A page of the list of all news.</summary>
    public SiteUrl News(Language language, int page = 1) => page == 1 ? Archive(language, 0, 0) : At(language, "news/" + PageOf(page));

    /// <summary>The page of a release.</summary>
    public SiteUrl Of(Release release) => release.Url ?? Of(release.Language, release.Bundle, release.Slug);

    /// <summary>The page of a release.</summary>
    /// <param name="language">Its language.</param>
    /// <param name="bundle">What gives it its day.</param>
    /// <param name="slug">Its slug in that language.</param>
    public SiteUrl Of(Language language, Bundle bundle, string slug) => At(language, Folder(bundle.Day, slug));

    /// <summary>A plain page.</summary>
    public SiteUrl Of(PlainPage page) => At(page.Language, page.Name + "/");

    /// <summary>The archive of a year.</summary>
    public SiteUrl Year(Language language, int year) => Archive(language, year, 0);

    /// <summary>The archive of a month.</summary>
    public SiteUrl Month(Language language, int year, int month) => Archive(language, year, month);

    /// <summary>The tag index.</summary>
    public SiteUrl Tags(Language language) => At(language, "tags/");

    /// <summary>A page of a tag's list.</summary>
    public SiteUrl Of(Tag tag, Language language, int page = 1) => At(language, $"tags/{tag.Slug}/{PageOf(page)}");

    /// <summary>The index of the provinces.</summary>
    public SiteUrl Provinces(Language language) => At(language, "provinces/");

    /// <summary>A page of a province's list.</summary>
    public SiteUrl Of(Province province, Language language, int page = 1) => At(language, $"provinces/{province.Key}/{PageOf(page)}");

    /// <summary>The page that says how to follow the news.</summary>
    public SiteUrl Subscribe(Language language) => At(language, "subscribe/");

    /// <summary>The Atom feed of a tag.</summary>
    public SiteUrl FeedOf(Tag tag, Language language) => At(language, $"tags/{tag.Slug}/feed.xml");

    /// <summary>The Atom feed of a language.</summary>
    public SiteUrl Atom(Language language) => At(language, "feed.xml");

    /// <summary>The RSS feed of a language.</summary>
    public SiteUrl Rss(Language language) => At(language, "rss.xml");

    /// <summary>The JSON feed of a language.</summary>
    public SiteUrl JsonFeed(Language language) => At(language, "feed.json");

    /// <summary>The page for what is not there.</summary>
    public SiteUrl NotFound(Language language) => At(language, "404.html");

    /// <summary>A file of a bundle: published once, beside the page in the default language.</summary>
    public SiteUrl FileOf(Bundle bundle, string name) => At(settings.DefaultLanguage, Folder(bundle.Day, bundle.Slug) + name);

    /// <summary>A file beside the plain pages.</summary>
    public SiteUrl PageFile(string path) => Root(path);

    /// <summary>A social card under a name that carries a hash of what it says.</summary>
    public SiteUrl Card(string name) => Root(CardsFolder + name);

    /// <summary>A picture under a name that carries a hash of its content.</summary>
    public SiteUrl Picture(string name) => Root(PicturesFolder + name);

    /// <summary>A path below the root of the site, whatever the language: a theme asset, the sitemap, an alias.</summary>
    public SiteUrl Root(string path) => new(settings.Url, path);

    /// <summary>The path below the root that the pages of a language share: empty for the default language.</summary>
    public string Prefix(Language language) => language == settings.DefaultLanguage ? "" : language.UrlCode + "/";

    private SiteUrl Archive(Language language, int year, int month) => archives.GetOrAdd(
        (language.Code, year, month),
        static (key, known) => known.Urls.At(known.Language, (key.Year, key.Month) switch
        {
            (0, _) => "news/",
            (_, 0) => string.Create(CultureInfo.InvariantCulture, $"news/{key.Year:D4}/"),
            _ => string.Create(CultureInfo.InvariantCulture, $"news/{key.Year:D4}/{key.Month:D2}/"),
        }),
        (Urls: this, Language: language));

    private SiteUrl At(Language language, string path) => Root(Prefix(language) + path);

    private static string Folder(DateOnly day, string slug) => string.Create(CultureInfo.InvariantCulture, $"news/{day.Year:D4}/{day.Month:D2}/{slug}/");

    private static string PageOf(int number) => number == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"page/{number}/");
}
