using Sbpac.Site.Content;

namespace Sbpac.Site.Catalog;

/// <summary>A province.</summary>
/// <param name="Key">Its key in <c>provinces.yml</c>: its part of the URL, which is also its identity.</param>
/// <param name="Name">Its name in the languages that have one.</param>
public sealed record Province(string Key, LocalizedText Name)
{
    /// <summary>Equal where the key is.</summary>
    public bool Equals(Province? other) => other is not null && Key == other.Key;

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Key, StringComparison.Ordinal);
}
