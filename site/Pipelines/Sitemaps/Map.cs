using System.Collections.Immutable;
using Sbpac.Site.Pages;

namespace Sbpac.Site.Pipelines.Sitemaps;

/// <summary>A sitemap.</summary>
/// <param name="Entries">Its addresses, in ordinal order.</param>
internal sealed record Map(ImmutableArray<MapEntry> Entries);

/// <summary>An address of a sitemap.</summary>
/// <param name="Url">The absolute URL.</param>
/// <param name="Modified">The day or moment of the last change in ISO 8601, or null.</param>
/// <param name="Alternates">The same in all languages, and <c>x-default</c>; empty where there is but one.</param>
internal sealed record MapEntry(string Url, string? Modified, ImmutableArray<Alternate> Alternates);

/// <summary>The sitemap of sitemaps.</summary>
/// <param name="Urls">The absolute URLs of the maps.</param>
internal sealed record MapIndex(ImmutableArray<string> Urls);
