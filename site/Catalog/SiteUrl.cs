using System.Buffers;

namespace Sbpac.Site.Catalog;

/// <summary>The address of something the site publishes. Made by <see cref="Urls"/> alone.</summary>
/// <param name="Root">The absolute address of the site, with a trailing slash.</param>
/// <param name="Path">The path below it, not encoded: <c>news/2022/08/executive-meeting/</c>; a page ends in a slash.</param>
public sealed record SiteUrl(Uri Root, string Path)
{
    // A release's address stands on a dozen pages; these save shaping it each time, and are no part of what it is.
    private string? href;
    private string? absolute;

    /// <summary>What stands in <c>href</c>: from the root of the host, percent-encoded.</summary>
    public string Href => href ??= Root.AbsolutePath + Encoded;

    /// <summary>The whole address, percent-encoded.</summary>
    public string Absolute => absolute ??= Root.AbsoluteUri + Encoded;

    /// <summary>The file in the output folder, with forward slashes.</summary>
    public string Destination => Path.Length == 0 || Path.EndsWith('/') ? Path + "index.html" : Path;

    private static readonly SearchValues<char> Plain =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/");

    private string Encoded => !Path.AsSpan().ContainsAnyExcept(Plain) ? Path
        : string.Join('/', Path.Split('/').Select(Uri.EscapeDataString));

    /// <summary>Whether both are the same address.</summary>
    public bool Equals(SiteUrl? other) => other is not null && Path == other.Path && Root == other.Root;

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Path, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Href;
}
