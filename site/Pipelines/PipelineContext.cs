using System.Collections.Immutable;
using Sbpac.Site.Catalog;
using Sbpac.Site.Languages;
using Sbpac.Site.Pages;
using Sbpac.Site.Related;
using Sbpac.Site.Theme;

namespace Sbpac.Site.Pipelines;

/// <summary>What a pipeline may know.</summary>
/// <param name="Catalog">All releases and pages, joined and resolved.</param>
/// <param name="Related">The related posts of each release.</param>
/// <param name="Phrases">The phrases of the interface.</param>
/// <param name="Layouts">Makes what every page carries.</param>
/// <param name="Assets">The assets of the theme.</param>
public sealed record PipelineContext(
    SiteCatalog Catalog,
    RelatedReleases Related,
    Phrases Phrases,
    LayoutMaker Layouts,
    ImmutableArray<ThemeAsset> Assets)
{
    /// <summary>The cards by which lists show releases.</summary>
    public Cards Cards { get; } = new(Catalog);

    /// <summary>The tags that pages of releases show.</summary>
    public Topics Topics { get; } = new(Catalog);

    /// <summary>Shapes URLs.</summary>
    public Urls Urls => Catalog.Urls;

    /// <summary>A phrase in a language.</summary>
    public string Phrase(Language language, string key, params ReadOnlySpan<object?> arguments) =>
        Phrases.Text(language.Code, key, arguments);

    /// <summary>The agency's abbreviation in a language.</summary>
    public string Agency(Language language) => Layouts.Agency(language);

    /// <summary>The languages whose edition has something, in the order of the site's languages.</summary>
    public ImmutableArray<Language> LanguagesWith(Func<Edition, bool> exists) => [.. Catalog.Editions.Where(exists).Select(edition => edition.Language)];

    /// <summary>The editions that have a page, as translations of one another.</summary>
    /// <param name="exists">Whether an edition has the page.</param>
    /// <param name="url">Its address in a language.</param>
    public ImmutableArray<Translation> Translations(Func<Edition, bool> exists, Func<Language, SiteUrl> url) =>
        [.. Catalog.Editions.Where(exists).Select(edition => new Translation(edition.Language, url(edition.Language)))];
}
