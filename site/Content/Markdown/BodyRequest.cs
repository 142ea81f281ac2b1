using Sbpac.Site.Languages;

namespace Sbpac.Site.Content.Markdown;

/// <summary>A body to be read: Markdown, and what its reading depends on.</summary>
/// <param name="Source">The file.</param>
/// <param name="Start">The offset in <see cref="SourceText.Text"/> at which the body begins, after the front matter.</param>
/// <param name="Language">The language of the file.</param>
/// <param name="LineBreaks">How its lines are read.</param>
/// <param name="Title">The title of the front matter, which a pasted text often repeats; null where there is none.</param>
/// <param name="Date">The day of the release, which an opening date is compared with; null where it is not known.</param>
public sealed record BodyRequest(
    SourceText Source,
    int Start,
    Language Language,
    LineBreaks LineBreaks,
    string? Title,
    DateOnly? Date);
