using System.Collections.Immutable;
using Sbpac.Site.Catalog;
using Sbpac.Site.Content;
using Sbpac.Site.Languages;
using Sbpac.Site.Theme;

namespace Sbpac.Site.Pages;

/// <summary>Makes what is the same on all pages of a language.</summary>
public static class SiteViews
{
    /// <summary>What is the same on all pages of a language.</summary>
    public static SiteView Make(
        SiteCatalog catalog, Phrases phrases, Language language, ImmutableSortedDictionary<string, string> assets)
    {
        var settings = catalog.Settings;
        var urls = catalog.Urls;
        string Localized(LocalizedText text) => text.Nearest(language, settings.Languages).Text;
        return new SiteView(
            language.Code,
            Direction(language),
            Localized(settings.Title),
            Localized(settings.Organization),
            Localized(settings.OrganizationShort),
            Localized(settings.Description),
            urls.Home(language).Href,
            urls.News(language).Href,
            urls.Tags(language).Href,
            catalog.In(language).Provinces.IsEmpty ? null : urls.Provinces(language).Href,
            urls.Subscribe(language).Href,
            urls.Atom(language).Href,
            urls.Rss(language).Href,
            urls.JsonFeed(language).Href,
            Links(catalog, phrases, language, settings.Navigation),
            Links(catalog, phrases, language, settings.Footer),
            settings.Notice is null ? null : new NoticeView(Localized(settings.Notice.Text), NoticeUrl(settings.Notice.Url, urls)),
            settings.Mourning,
            assets);
    }

    /// <summary>A path of the site begins where the site does, which need not be the root of the host.</summary>
    private static string? NoticeUrl(string? url, Urls urls) => url is ['/', ..] ? urls.Root("").Href + url[1..] : url;

    /// <summary>The value of <c>dir</c>.</summary>
    public static string Direction(Language language) => language.Direction == TextDirection.RightToLeft ? "rtl" : "ltr";

    /// <summary>The links of a navigation; what this language does not have is left out.</summary>
    private static ImmutableArray<Link> Links(
        SiteCatalog catalog, Phrases phrases, Language language, ImmutableArray<Located<string>> entries)
    {
        var links = ImmutableArray.CreateBuilder<Link>(entries.Length);
        foreach (var entry in entries.Select(entry => entry.Value))
        {
            if (catalog.Page(entry, language) is { } page) links.Add(new Link(page.Title, catalog.Urls.Of(page).Href));
            else if (Urls.BuiltIn.Contains(entry) && (entry != "provinces" || !catalog.In(language).Provinces.IsEmpty))
            {
                var url = entry switch
                {
                    "home" => catalog.Urls.Home(language),
                    "news" => catalog.Urls.News(language),
                    "tags" => catalog.Urls.Tags(language),
                    "provinces" => catalog.Urls.Provinces(language),
                    _ => catalog.Urls.Subscribe(language),
                };
                links.Add(new Link(phrases.Text(language.Code, "nav." + entry), url.Href));
            }
        }
        return links.ToImmutable();
    }
}
