using System.Collections.Immutable;
using Sbpac.Site.Text;
using Sbpac.Site.Theme;

namespace Sbpac.Site.Pages;

/// <summary>What every HTML page carries around its own matter.</summary>
/// <param name="Site">What is the same on all pages of a language.</param>
/// <param name="Head">What the head of this page says.</param>
/// <param name="Breadcrumbs">The way from the home page to this one, this one last; empty on the home page.</param>
/// <param name="Switch">One entry for each other language of the site.</param>
/// <param name="Current">The URL of the navigation entry this page belongs to, or null.</param>
/// <param name="LastUpdated">The day on which what the page says last changed; null where none is known.</param>
public sealed record Layout(
    SiteView Site,
    Head Head,
    ImmutableArray<Link> Breadcrumbs,
    ImmutableArray<LanguageSwitch> Switch,
    string? Current,
    DateView? LastUpdated);

/// <summary>What is the same on all pages of a language.</summary>
/// <param name="Language">BCP 47 code, for <c>lang</c>.</param>
/// <param name="Direction"><c>ltr</c> or <c>rtl</c>.</param>
/// <param name="Title">The site's title.</param>
/// <param name="Organization">The agency's full name.</param>
/// <param name="OrganizationShort">The agency's abbreviation.</param>
/// <param name="Description">One sentence on the site.</param>
/// <param name="HomeUrl">The home page of this language.</param>
/// <param name="NewsUrl">The list of all news.</param>
/// <param name="TagsUrl">The tag index.</param>
/// <param name="ProvincesUrl">The index of provinces; null where no release of this language concerns one.</param>
/// <param name="SubscribeUrl">The page that says how to follow the news.</param>
/// <param name="AtomUrl">The Atom feed.</param>
/// <param name="RssUrl">The RSS feed.</param>
/// <param name="JsonFeedUrl">The JSON feed.</param>
/// <param name="Navigation">The entries of the main navigation.</param>
/// <param name="Footer">The entries of the footer: about, contact, accessibility, privacy.</param>
/// <param name="Notice">An emergency notice for every page, or null.</param>
/// <param name="Mourning">Whether the site stands in greyscale.</param>
/// <param name="Assets">Path of a theme asset below <c>assets/</c> to its URL with the content hash.</param>
public sealed record SiteView(
    string Language,
    string Direction,
    string Title,
    string Organization,
    string OrganizationShort,
    string Description,
    string HomeUrl,
    string NewsUrl,
    string TagsUrl,
    string? ProvincesUrl,
    string SubscribeUrl,
    string AtomUrl,
    string RssUrl,
    string JsonFeedUrl,
    ImmutableArray<Link> Navigation,
    ImmutableArray<Link> Footer,
    NoticeView? Notice,
    bool Mourning,
    ImmutableSortedDictionary<string, string> Assets) : SharedModel;

/// <summary>An emergency notice.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Url">Where it leads, or null.</param>
public sealed record NoticeView(string Text, string? Url);

/// <summary>What the head of a page says.</summary>
/// <param name="Title">The title of the page, without the site's.</param>
/// <param name="Description">The description for search engines and shared links.</param>
/// <param name="Canonical">The absolute URL of the page; null on a 404 page.</param>
/// <param name="Alternates">The translations that exist, this page among them, and <c>x-default</c>; empty where there is none.</param>
/// <param name="OpenGraphType"><c>website</c> or <c>article</c>.</param>
/// <param name="Locale">The Open Graph locale.</param>
/// <param name="Image">Absolute URL of the picture for shared links, or null.</param>
/// <param name="ImageAlt">Its alternative text.</param>
/// <param name="Published">ISO 8601 moment of publication, for an article.</param>
/// <param name="Modified">ISO 8601 moment of the last change, for an article.</param>
/// <param name="Index">Whether search engines may list the page.</param>
/// <param name="Feed">A feed of this page's own besides the site's (a tag's), or null.</param>
/// <param name="Structured">What search engines are told of it.</param>
/// <param name="ImageWidth">The width of that picture in pixels, or null.</param>
/// <param name="ImageHeight">Its height in pixels, or null.</param>
public sealed record Head(
    string Title,
    string Description,
    string? Canonical,
    ImmutableArray<Alternate> Alternates,
    string OpenGraphType,
    string Locale,
    string? Image,
    string? ImageAlt,
    string? Published,
    string? Modified,
    bool Index,
    Link? Feed,
    StructuredData Structured,
    int? ImageWidth = null,
    int? ImageHeight = null)
{
    /// <summary>The structured data, encoded for a script element; empty where there is none.</summary>
    public LateHtml JsonLd => Structured.Markup;
}

/// <summary>A translation of a page for <c>hreflang</c>.</summary>
/// <param name="Language">BCP 47 code or <c>x-default</c>.</param>
/// <param name="Url">Absolute URL.</param>
public sealed record Alternate(string Language, string Url);

/// <summary>An entry of the language switch. What it says is in the language it leads to.</summary>
/// <param name="Language">BCP 47 code of that language.</param>
/// <param name="Direction">Its direction.</param>
/// <param name="Name">Its name in itself.</param>
/// <param name="Url">This page's translation, or the nearest page in that language.</param>
/// <param name="Unavailable">"Not available in English", in that language; null where the translation exists.</param>
public sealed record LanguageSwitch(string Language, string Direction, string Name, string Url, string? Unavailable);

/// <summary>A link with its text.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Url">Where it leads.</param>
/// <param name="Language">BCP 47 code of its text where it is not the page's own; else null.</param>
public sealed record Link(string Text, string Url, string? Language = null);

/// <summary>A day, for machines and for readers.</summary>
/// <param name="Iso">Gregorian, <c>2022-08-03</c>.</param>
/// <param name="Text">As the page's language writes it.</param>
public sealed record DateView(string Iso, string Text);

/// <summary>Text that may be in another language than its page.</summary>
/// <param name="Text">The text.</param>
/// <param name="Language">BCP 47 code where it differs from the page's; else null.</param>
public sealed record ForeignText(string Text, string? Language);
