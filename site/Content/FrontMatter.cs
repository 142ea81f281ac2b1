using System.Collections.Immutable;
using Sbpac.Site.Diagnostics;

namespace Sbpac.Site.Content;

/// <summary>
/// The front matter of one file as written: a field that is not there is null, for its value may still come from the sibling in
/// another language. <c>docs/front-matter.md</c> says what each field means.
/// </summary>
public sealed record FrontMatter
{
    /// <summary>The first line of the file: where what is missing is reported.</summary>
    public required Place At { get; init; }

    /// <summary>The title, in the language of the file.</summary>
    public Located<string>? Title { get; init; }

    /// <summary>The day or moment of the release.</summary>
    public Located<Moment>? Date { get; init; }

    /// <summary>Whether a date was written that is none; it has been reported.</summary>
    public bool DateIsWrong { get; init; }

    /// <summary>The summary, in the language of the file.</summary>
    public Located<string>? Summary { get; init; }

    /// <summary>Tags as written.</summary>
    public Located<ImmutableArray<Located<string>>>? Tags { get; init; }

    /// <summary>The last part of the URL.</summary>
    public Located<string>? Slug { get; init; }

    /// <summary>One of <see cref="ReleaseType.All"/>.</summary>
    public Located<string>? Type { get; init; }

    /// <summary>What kind of translation this file is.</summary>
    public TranslationNote? Translation { get; init; }

    /// <summary>Photos as written.</summary>
    public Located<ImmutableArray<PhotoEntry>>? Photos { get; init; }

    /// <summary>Attachments as written.</summary>
    public Located<ImmutableArray<AttachmentEntry>>? Attachments { get; init; }

    /// <summary>Keys of <c>offices.yml</c>.</summary>
    public Located<ImmutableArray<Located<string>>>? Offices { get; init; }

    /// <summary>Keys of <c>provinces.yml</c>.</summary>
    public Located<ImmutableArray<Located<string>>>? Provinces { get; init; }

    /// <summary>Whether the release is not yet to be published.</summary>
    public Located<bool>? Draft { get; init; }

    /// <summary>The end of the embargo.</summary>
    public Located<Moment>? PublishDate { get; init; }

    /// <summary>When the release leaves the site.</summary>
    public Located<Moment>? ExpiryDate { get; init; }

    /// <summary>Updates and corrections.</summary>
    public Located<ImmutableArray<ChangeEntry>>? Changes { get; init; }

    /// <summary>The notice of a withdrawn release.</summary>
    public NoticeEntry? Withdrawn { get; init; }

    /// <summary>The notice of a removed release.</summary>
    public NoticeEntry? Removed { get; init; }

    /// <summary>Former URLs.</summary>
    public Located<ImmutableArray<Located<string>>>? Aliases { get; init; }

    /// <summary>Related releases to show first, as year/slug or year/folder.</summary>
    public Located<ImmutableArray<Located<string>>>? Related { get; init; }

    /// <summary>Whether the release is a demonstration.</summary>
    public Located<bool>? Sample { get; init; }

    /// <summary>How the lines of the body are read.</summary>
    public Located<LineBreaks>? LineBreaks { get; init; }
}

/// <summary>What kind of translation a file is.</summary>
/// <param name="Kind"><c>official</c>, <c>unofficial</c> or <c>machine</c>.</param>
/// <param name="By">Who translated, or null.</param>
/// <param name="Of">The day of the text it was made from, or null.</param>
/// <param name="At">Where it stands.</param>
public sealed record TranslationNote(string Kind, string? By, DateOnly? Of, Place At)
{
    /// <summary>The kinds of translation.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["official", "unofficial", "machine"];
}

/// <summary>A photo as listed.</summary>
/// <param name="Source">The file in the bundle.</param>
/// <param name="Alt">Alternative text, or null.</param>
/// <param name="Caption">What stands below it, or null.</param>
/// <param name="Credit">Who took it, or null.</param>
/// <param name="Decorative">Whether it says nothing that the text does not.</param>
public sealed record PhotoEntry(Located<string> Source, string? Alt, string? Caption, string? Credit, bool Decorative);

/// <summary>An attachment as listed.</summary>
/// <param name="Source">The file in the bundle.</param>
/// <param name="Title">What it is called, or null.</param>
/// <param name="Pages">How many pages it has, or null.</param>
public sealed record AttachmentEntry(Located<string> Source, string? Title, int? Pages);

/// <summary>An entry of the history.</summary>
/// <param name="Date">When.</param>
/// <param name="Note">What changed.</param>
/// <param name="Kind"><c>update</c> or <c>correction</c>.</param>
public sealed record ChangeEntry(Located<Moment> Date, string Note, string Kind)
{
    /// <summary>The kinds of change.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["update", "correction"];
}

/// <summary>Since when and why a release no longer stands.</summary>
/// <param name="Date">Since when.</param>
/// <param name="Reason">Why, in the language of the file.</param>
/// <param name="At">Where it stands.</param>
public sealed record NoticeEntry(Moment Date, string Reason, Place At);
