using Sbpac.Site.Content;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Languages;
using Sbpac.Site.Text;

namespace Sbpac.Site.Catalog;

/// <summary>A page that is no release: about, contact.</summary>
/// <param name="Name">Its path: <c>about</c>.</param>
/// <param name="Language">Its language.</param>
/// <param name="File">Its file below the input folder.</param>
/// <param name="At">Where it begins.</param>
/// <param name="Title">Its title.</param>
/// <param name="Summary">Its summary; may be empty.</param>
/// <param name="Body">Its text as it was read.</param>
public sealed record PlainPage(
    string Name, Language Language, string File, Place At, string Title, string Summary, Body Body)
{
    /// <summary>Its text with every link and picture resolved.</summary>
    public LateHtml Content { get; init; } = LateHtml.Empty;
}
