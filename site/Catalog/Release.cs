using System.Collections.Immutable;
using Sbpac.Site.Content;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Languages;
using Sbpac.Site.Text;

namespace Sbpac.Site.Catalog;

/// <summary>What the languages of a release share.</summary>
/// <param name="Folder">Its folder below the input folder.</param>
/// <param name="Slug">The last part of its URL, in the first language that states one.</param>
/// <param name="Day">The day that its URL is made of: that of the first language that states one.</param>
public sealed record Bundle(string Folder, string Slug, DateOnly Day)
{
    /// <summary>The name by which pins and commands call it: <c>2022/executive-meeting</c>.</summary>
    public string Key => $"{Day.Year.ToString("0000", System.Globalization.CultureInfo.InvariantCulture)}/{Slug}";
}

/// <summary>Text and the language it is in, which need not be that of its page.</summary>
/// <param name="Text">The text.</param>
/// <param name="Language">Its language.</param>
public sealed record SpokenText(string Text, Language Language);

/// <summary>A release in one language, with all that its siblings and the lists lend it.</summary>
public sealed record Release : IFingerprinted
{
    /// <summary>Stands for the files of its bundle, in all languages.</summary>
    public required UInt128 Source { get; init; }

    /// <summary>What it shares with its translations.</summary>
    public required Bundle Bundle { get; init; }

    /// <summary>Its language.</summary>
    public required Language Language { get; init; }

    /// <summary>Its file below the input folder.</summary>
    public required string File { get; init; }

    /// <summary>Where it begins.</summary>
    public required Place At { get; init; }

    /// <summary>Whether and how it stands on the site.</summary>
    public required Standing Standing { get; init; }

    /// <summary>The last part of its URL.</summary>
    public required string Slug { get; init; }

    /// <summary>Its address, where <see cref="Urls"/> has shaped it already; ask there.</summary>
    public SiteUrl? Url { get; init; }

    /// <summary>The title.</summary>
    public required Located<string> Title { get; init; }

    /// <summary>Stands for the title as readers tell titles apart (<see cref="Language.Fold"/>): two of one key look the same.</summary>
    public required UInt128 TitleKey { get; init; }

    /// <summary>The day or moment of the release.</summary>
    public required Moment Date { get; init; }

    /// <summary>The summary, written or cut from the text; may be empty.</summary>
    public required string Summary { get; init; }

    /// <summary>Whether an editor wrote the summary.</summary>
    public required bool SummaryIsWritten { get; init; }

    /// <summary>The tags, in the order written, each once.</summary>
    public required ImmutableArray<Tag> Tags { get; init; }

    /// <summary>One of <see cref="ReleaseType.All"/>.</summary>
    public required string Type { get; init; }

    /// <summary>What kind of translation it is, or null.</summary>
    public required TranslationNote? Translation { get; init; }

    /// <summary>The photos, the lead first.</summary>
    public required ImmutableArray<Photo> Photos { get; init; }

    /// <summary>The attachments.</summary>
    public required ImmutableArray<Attachment> Attachments { get; init; }

    /// <summary>The offices it comes from.</summary>
    public required ImmutableArray<OfficeEntry> Offices { get; init; }

    /// <summary>The provinces it concerns.</summary>
    public required ImmutableArray<Province> Provinces { get; init; }

    /// <summary>The history, newest first.</summary>
    public required ImmutableArray<Change> Changes { get; init; }

    /// <summary>Why it no longer stands, or null.</summary>
    public required Retraction? Retraction { get; init; }

    /// <summary>Former URLs as its own file writes them: they lead to the page in that file's language.</summary>
    public required ImmutableArray<Located<string>> Aliases { get; init; }

    /// <summary>Releases to show first among the related.</summary>
    public required ImmutableArray<Located<string>> Pins { get; init; }

    /// <summary>Whether it is a demonstration.</summary>
    public required bool IsSample { get; init; }

    /// <summary>Its text as it was read.</summary>
    public required Body Body { get; init; }

    /// <summary>Its text with every link and picture resolved; one without any needs nothing of others, and none shows where it has no page.</summary>
    public LateHtml Content
    {
        get => content ?? (Body.Holes.IsEmpty && IsSeen && HasPage ? Body.Fill(static _ => null) : LateHtml.Empty);
        init => content = value;
    }

    private readonly LateHtml? content;

    /// <summary>
    /// Stands for the release among others of the same settings and lists: it follows from the files of its bundle, the clock, the files
    /// that it shows, and where its links lead.
    /// </summary>
    public UInt128 Fingerprint
    {
        get
        {
            var known = Fingerprints.Join(Source, content?.Fingerprint ?? Body.Fingerprint, Fingerprints.Of(Language.Code), (UInt128)(int)Standing.Kind);
            foreach (var photo in Photos) known = Fingerprints.Join(known, Fingerprints.Of(photo.Picture.Full.Url.Path));
            foreach (var attachment in Attachments)
                known = Fingerprints.Join(known, Fingerprints.Of(attachment.Name), (UInt128)attachment.File.Length, (UInt128)(int)attachment.File.Kind);
            return known;
        }
    }

    /// <summary>Whether it has a page.</summary>
    public bool HasPage => Standing.Kind is StandingKind.Published or StandingKind.Withdrawn or StandingKind.Removed;

    /// <summary>Whether its text is on the site, now or when its embargo ends.</summary>
    public bool IsSeen => Standing.Kind is StandingKind.Published or StandingKind.Withdrawn or StandingKind.Scheduled;

    /// <summary>Whether lists, feeds, related posts show it.</summary>
    public bool IsListed => Standing.Kind is StandingKind.Published;

    /// <summary>The last moment at which it changed for its readers.</summary>
    public Moment Modified => Changes.IsEmpty && Retraction is null ? Date
        : Changes.Select(change => change.Date)
            .Append(Retraction?.Date ?? Date)
            .Append(Date)
            .MaxBy(moment => moment.Instant);

    /// <summary>The last moment at which one of some releases changed; null where there is none.</summary>
    public static Moment? LastChangeOf(IEnumerable<Release> releases)
    {
        Moment? last = null;
        foreach (var release in releases)
        {
            if (release.Modified is var moment && !(moment.Instant <= last?.Instant)) last = moment;
        }
        return last;
    }
}

/// <summary>A photo of a release.</summary>
/// <param name="Picture">The picture.</param>
/// <param name="Alt">Alternative text; empty for a decorative one.</param>
/// <param name="Caption">What stands below it, or null.</param>
/// <param name="Credit">Who took it, or null.</param>
public sealed record Photo(PublishedPicture Picture, SpokenText Alt, SpokenText? Caption, SpokenText? Credit);

/// <summary>An attachment of a release.</summary>
/// <param name="File">The file.</param>
/// <param name="Name">Its name in the bundle.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Pages">How many pages it has, as the editor says, or null.</param>
public sealed record Attachment(AssetFile File, string Name, SpokenText Title, int? Pages);

/// <summary>An entry of a release's history.</summary>
/// <param name="Date">When.</param>
/// <param name="Note">What changed.</param>
/// <param name="Kind"><c>update</c> or <c>correction</c>.</param>
public sealed record Change(Moment Date, SpokenText Note, string Kind);

/// <summary>Why a release no longer stands.</summary>
/// <param name="IsRemoved">Whether its text has left the site.</param>
/// <param name="Date">Since when.</param>
/// <param name="Reason">Why.</param>
public sealed record Retraction(bool IsRemoved, Moment Date, SpokenText Reason);
