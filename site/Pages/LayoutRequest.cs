using System.Collections.Immutable;
using Sbpac.Site.Catalog;
using Sbpac.Site.Languages;

namespace Sbpac.Site.Pages;

/// <summary>A step of the breadcrumbs.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Url">Where it leads.</param>
/// <param name="Language">BCP 47 code of its text where it is not the page's own; else null.</param>
public sealed record Crumb(string Text, SiteUrl Url, string? Language = null);

/// <summary>A page in a language, for the language switch and <c>hreflang</c>.</summary>
/// <param name="Language">The language.</param>
/// <param name="Url">The page.</param>
public sealed record Translation(Language Language, SiteUrl Url);

/// <summary>What a page says of itself, from which its layout is made.</summary>
public sealed record LayoutRequest
{
    /// <summary>Its language.</summary>
    public required Language Language { get; init; }

    /// <summary>Its address; null for a 404 page, which stands at none.</summary>
    public required SiteUrl? Url { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>Its description; the site's where it is empty.</summary>
    public string Description { get; init; } = "";

    /// <summary>The steps from below the home page to this page; empty on the home page.</summary>
    public ImmutableArray<Crumb> Crumbs { get; init; } = [];

    /// <summary>The page in every language in which it exists, this one among them.</summary>
    public ImmutableArray<Translation> Translations { get; init; } = [];

    /// <summary>
    /// Where the switch leads in a language that has the same list, though not cut into the same pages; null where it has not.
    /// </summary>
    public Func<Language, SiteUrl?>? Counterpart { get; init; }

    /// <summary>Where the switch leads in a language in which the page does not exist; the home page where it is null.</summary>
    public Func<Language, SiteUrl?>? Instead { get; init; }

    /// <summary>The release the page is of, or null.</summary>
    public Release? Release { get; init; }

    /// <summary>The release in the site's default language, or null.</summary>
    public Release? Original { get; init; }

    /// <summary>A feed of the page's own, or null.</summary>
    public Link? Feed { get; init; }

    /// <summary>Whether search engines may list it.</summary>
    public bool Index { get; init; } = true;

    /// <summary>The navigation entry it belongs to, or null.</summary>
    public SiteUrl? Current { get; init; }

    /// <summary>The day on which what it says last changed, or null.</summary>
    public DateOnly? LastUpdated { get; init; }
}
