using Sbpac.Site.Content;

namespace Sbpac.Site.Catalog;

/// <summary>A tag.</summary>
/// <param name="Slug">Its part of the URL, which is also its identity.</param>
/// <param name="Name">Its name in the languages that have one.</param>
public sealed record Tag(string Slug, LocalizedText Name)
{
    /// <summary>Equal where the slug is.</summary>
    public bool Equals(Tag? other) => other is not null && Slug == other.Slug;

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Slug, StringComparison.Ordinal);
}
