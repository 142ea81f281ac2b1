using System.Collections.Immutable;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Languages;

namespace Sbpac.Site.Content;

/// <summary>What <c>site.yml</c> says.</summary>
public sealed record SiteSettings
{
    /// <summary>Where the site will stand, with a trailing slash: <c>https://host/path/</c>.</summary>
    public required Uri Url { get; init; }

    /// <summary>The languages, the default first.</summary>
    public required ImmutableArray<Language> Languages { get; init; }

    /// <summary>The time zone in which a bare date is a day.</summary>
    public required TimeZoneInfo Zone { get; init; }

    /// <summary>How many releases a page of a list holds.</summary>
    public required int PageSize { get; init; }

    /// <summary>The site's title.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>One sentence on the site.</summary>
    public required LocalizedText Description { get; init; }

    /// <summary>The agency's full name.</summary>
    public required LocalizedText Organization { get; init; }

    /// <summary>The agency's abbreviation.</summary>
    public required LocalizedText OrganizationShort { get; init; }

    /// <summary>Entries of the main navigation: <c>home</c>, <c>news</c>, <c>tags</c>, <c>feeds</c> or a plain page.</summary>
    public required ImmutableArray<Located<string>> Navigation { get; init; }

    /// <summary>Entries of the footer, of the same kinds.</summary>
    public required ImmutableArray<Located<string>> Footer { get; init; }

    /// <summary>How lines are read unless a file says otherwise.</summary>
    public required LineBreaks LineBreaks { get; init; }

    /// <summary>The lead story as year/slug or year/folder; null for the newest.</summary>
    public Located<string>? Lead { get; init; }

    /// <summary>An emergency notice, or null.</summary>
    public SiteNotice? Notice { get; init; }

    /// <summary>Whether the site stands in greyscale.</summary>
    public bool Mourning { get; init; }

    /// <summary>The social cards of releases; null where none are drawn.</summary>
    public CardSettings? SocialCards { get; init; }

    /// <summary>The default language, whose pages stand at the root.</summary>
    public Language DefaultLanguage => Languages[0];
}

/// <summary>How social cards are drawn.</summary>
/// <param name="Font">The path of a font file, from the input folder; null for the fonts of the system.</param>
/// <param name="At">Where they are asked for.</param>
public sealed record CardSettings(Located<string>? Font, Place At);

/// <summary>An emergency notice.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Url">Where it leads, or null.</param>
/// <param name="At">Where it stands.</param>
public sealed record SiteNotice(LocalizedText Text, string? Url, Place At);
