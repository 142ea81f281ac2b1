using System.Collections.Immutable;
using System.IO.Hashing;
using Sbpac.Site.Catalog;
using Sbpac.Site.Content;
using Sbpac.Site.Images;
using Sbpac.Site.Languages;
using Sbpac.Site.Text;
using Sbpac.Site.Theme;

namespace Sbpac.Site.Pages;

/// <summary>Makes what every page carries around its own matter: of the page's own word and what is the same on the whole site.</summary>
public sealed class LayoutMaker : IFingerprinted
{
    private readonly Phrases phrases;
    private readonly ImmutableDictionary<string, ImmutableArray<Language>> others;
    private readonly ImmutableDictionary<string, SiteView> sites;

    /// <summary>Makes the layouts of a site.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="phrases">The phrases.</param>
    /// <param name="assets">Path of a theme asset to its published address.</param>
    /// <param name="colours">The colours of social cards.</param>
    /// <param name="lists">Stands for the settings and lists of the site.</param>
    public LayoutMaker(SiteCatalog catalog, Phrases phrases, ImmutableSortedDictionary<string, SiteUrl> assets, CardColours colours, UInt128 lists)
    {
        ImmutableArray<Language> languages = [.. catalog.Editions.Select(edition => edition.Language)];
        (Settings, Urls, others) = (catalog.Settings, catalog.Urls, languages.ToImmutableDictionary(language => language.Code, languages.Remove, StringComparer.Ordinal));
        (this.phrases, Cards) = (phrases, new SocialCards(Settings, Urls, colours));
        var hrefs = assets.ToImmutableSortedDictionary(asset => asset.Key, asset => asset.Value.Href, StringComparer.Ordinal);
        sites = catalog.Editions.ToImmutableDictionary(
            edition => edition.Language.Code, edition => SiteViews.Make(catalog, phrases, edition.Language, hrefs), StringComparer.Ordinal);
        var hash = new XxHash128();
        hash.Add(lists);
        ModelEncoder.Append(hash, colours);
        foreach (var language in languages) ModelEncoder.Append(hash, sites[language.Code]);
        Fingerprint = hash.GetCurrentHashAsUInt128();
    }

    /// <summary>The settings of the site.</summary>
    public SiteSettings Settings { get; }

    /// <summary>Shapes URLs.</summary>
    public Urls Urls { get; }

    /// <summary>The social cards of the site.</summary>
    public SocialCards Cards { get; }

    /// <summary>Stands for all that layouts say beside what a page asks for; the phrases are the theme's to stand for.</summary>
    public UInt128 Fingerprint { get; }

    /// <summary>A phrase in a language.</summary>
    public string Phrase(Language language, string key, params ReadOnlySpan<object?> arguments) => phrases.Text(language.Code, key, arguments);

    /// <summary>The agency's abbreviation in a language.</summary>
    public string Agency(Language language) => Settings.OrganizationShort.Nearest(language, Settings.Languages).Text;

    /// <summary>Whether releases of a language concern provinces, so that it has an index of them.</summary>
    public bool HasProvinces(Language language) => sites[language.Code].ProvincesUrl is not null;

    /// <summary>The layout of a page.</summary>
    public Layout Make(LayoutRequest page)
    {
        var site = sites[page.Language.Code];
        var home = new Crumb(Phrase(page.Language, "nav.home"), Urls.Home(page.Language));
        ImmutableArray<Crumb> crumbs = page.Crumbs.IsEmpty ? [] : [home, .. page.Crumbs];
        return new Layout(
            site,
            Head(page, crumbs, site),
            ImmutableArray.CreateRange(crumbs, static crumb => new Link(crumb.Text, crumb.Url.Href, crumb.Language)),
            ImmutableArray.CreateRange(others[page.Language.Code], Switch, page),
            page.Current?.Href,
            page.LastUpdated is { } updated ? Views.Date(updated, page.Language) : null);
    }

    private Head Head(LayoutRequest page, ImmutableArray<Crumb> crumbs, SiteView site)
    {
        var release = page.Release;
        var photo = release is { Photos: [var lead, ..], Standing.Kind: not StandingKind.Removed } ? lead : null;
        var card = release is null ? null : Cards.Of(release);
        var article = release is { Standing.Kind: not StandingKind.Removed } ? ArticleData.Of(Settings, Urls, release, page.Original, card is null ? null : Cards.UrlOf(card)) : null;
        return new Head(
            page.Title,
            page.Description.Length > 0 ? page.Description : site.Description,
            page.Url?.Absolute,
            Alternates(page),
            release is null ? "website" : "article",
            page.Language.Locale,
            card is null ? photo?.Picture.Widest.Url.Absolute : Cards.UrlOf(card).Absolute,
            card is null ? photo?.Alt.Text : card.Alt,
            release?.Date.Rfc3339,
            release?.Modified.Rfc3339,
            page.Index,
            page.Feed,
            new StructuredData(article, crumbs),
            card is null ? photo?.Picture.Widest.Width : SocialCard.Width,
            card is null ? photo?.Picture.Widest.Height : SocialCard.Height);
    }

    /// <summary>A page that search engines must not list names no alternates either.</summary>
    private ImmutableArray<Alternate> Alternates(LayoutRequest page)
    {
        if (page.Translations.IsEmpty || !page.Index) return [];
        var original = page.Translations.FirstOrDefault(translation => translation.Language == Settings.DefaultLanguage)
            ?? page.Translations[0];
        return
        [
            .. page.Translations.Select(translation => new Alternate(translation.Language.Code, translation.Url.Absolute)),
            new Alternate("x-default", original.Url.Absolute),
        ];
    }

    private LanguageSwitch Switch(Language language, LayoutRequest page)
    {
        var existing = page.Translations.FirstOrDefault(translation => translation.Language == language)?.Url ?? page.Counterpart?.Invoke(language);
        var url = existing ?? page.Instead?.Invoke(language) ?? Urls.Home(language);
        return new LanguageSwitch(
            language.Code, SiteViews.Direction(language), language.Name, url.Href,
            existing is null ? Phrase(language, "switch.unavailable") : null);
    }
}
