using System.Collections.Immutable;
using Sbpac.Site.Theme;

namespace Sbpac.Site.Pipelines.Feeds;

/// <summary>A feed, whatever its format.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Description">What it holds.</param>
/// <param name="Author">The agency.</param>
/// <param name="Language">The code of its language.</param>
/// <param name="Page">Absolute URL of the page that shows the same.</param>
/// <param name="Self">Absolute URL of the feed.</param>
/// <param name="Entries">Its entries, newest first.</param>
internal sealed record Feed(
    string Title, string Description, string Author, string Language, string Page, string Self, ImmutableArray<FeedEntry> Entries)
{
    /// <summary>The last moment at which any entry changed; the beginning of time, as computers know it, for an empty feed.</summary>
    public DateTimeOffset Updated => Entries.Length == 0 ? DateTimeOffset.UnixEpoch : Entries.Max(entry => entry.Updated);
}

/// <summary>An entry of a feed.</summary>
/// <param name="Url">Absolute URL of the release; also its identity.</param>
/// <param name="Title">Its title.</param>
/// <param name="Published">When it was published.</param>
/// <param name="Updated">When it last changed.</param>
/// <param name="Summary">Its summary; may be empty.</param>
/// <param name="Corrections">What was corrected, newest first, each a sentence with its day.</param>
/// <param name="Tags">The names of its tags.</param>
/// <param name="Image">Absolute URL of its lead photo, or null.</param>
internal sealed record FeedEntry(
    string Url,
    string Title,
    DateTimeOffset Published,
    DateTimeOffset Updated,
    string Summary,
    ImmutableArray<string> Corrections,
    ImmutableArray<string> Tags,
    string? Image) : SharedModel
{
    /// <summary>Corrections first, for who has read the release already, then the summary.</summary>
    public string Text => string.Join('\n', [.. Corrections, .. Summary.Length > 0 ? [Summary] : Array.Empty<string>()]);
}
