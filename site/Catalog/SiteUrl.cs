using System.Buffers;

namespace Sbpac.Site.Catalog;

/// <summary>The address of something the site publishes. Made by <see cref="Urls"/> alone.</summary>
/// <param name="Root">The absolute address of the site, with a trailing slash.</param>
/// <param name="Path">The path below it, not encoded: <c>news/2022/08/executive-meeting/</c>; a page ends in a slash.</param>
public sealed record SiteUrl(Uri Root, string Path)
{
    /// <summary>What stands in <c>href</c>: from the root of the host, percent-encoded.</summary>
    public string Href => Root.AbsolutePath + Encoded;

    /// <summary>The whole address, percent-encoded.</summary>
    public string Absolute => Root.AbsoluteUri + Encoded;

    /// <summary>The file in the output folder, with forward slashes.</summary>
    public string Destination => Path.Length == 0 || Path.EndsWith('/') ? Path + "index.html" : Path;

    private static readonly SearchValues<char> Plain =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/");

    private string Encoded => !Path.AsSpan().ContainsAnyExcept(Plain) ? Path
        : string.Join('/', Path.Split('/').Select(Uri.EscapeDataString));

    /// <inheritdoc/>
    public override string ToString() => Href;
}
