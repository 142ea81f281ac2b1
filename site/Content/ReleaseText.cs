using Sbpac.Site.Languages;

namespace Sbpac.Site.Content;

/// <summary>One file, one language: what Process makes of it, knowing nothing of any other file.</summary>
/// <param name="Path">The bundle it belongs to.</param>
/// <param name="File">Path below the input folder.</param>
/// <param name="Language">Its language.</param>
/// <param name="Front">Its front matter.</param>
/// <param name="Body">Its body.</param>
/// <param name="Opening">The beginning of its first real paragraph, cut at a word: the summary where no editor wrote one; else empty.</param>
public sealed record ReleaseText(BundlePath Path, string File, Language Language, FrontMatter Front, Body Body, string Opening)
{
    /// <summary>Stands for the bytes of the file: all of this follows from them and the rules by which they were read.</summary>
    public required UInt128 Source { get; init; }

    /// <summary>Whether it has neither title nor body: a translation that nobody has begun.</summary>
    public bool IsBlank => Front.Title is null && Body.IsEmpty;
}
