using Sbpac.Site.Diagnostics;

namespace Sbpac.Site.Commands;

/// <summary>Shows logical paths under the folders as they were typed, so that a terminal can open them.</summary>
/// <param name="Input">What stands for <c>input</c>.</param>
/// <param name="Theme">What stands for <c>theme</c>.</param>
/// <param name="Output">What stands for <c>output</c>.</param>
public sealed record FolderNames(string Input, string Theme, string Output)
{
    /// <summary>The place with its folder's own name.</summary>
    public Place Show(Place place)
    {
        var slash = place.Path.IndexOf('/', StringComparison.Ordinal);
        var first = slash < 0 ? place.Path : place.Path[..slash];
        var folder = first switch { "input" => Input, "theme" => Theme, "output" => Output, _ => first };
        return place with { Path = folder.TrimEnd('/') + (slash < 0 ? "" : place.Path[slash..]) };
    }
}
