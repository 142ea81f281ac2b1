using System.Collections.Immutable;
using System.Text;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Text;

namespace Sbpac.Site.Content;

/// <summary>
/// A body rendered once: HTML in pieces, with a hole between two pieces for each link or picture whose URL only the whole site
/// knows. Reading a file thus never asks for another.
/// </summary>
/// <param name="Pieces">HTML around the holes: one piece more than there are holes.</param>
/// <param name="Holes">What the catalog fills, in order.</param>
/// <param name="Anchors">The ids in the HTML that a link may lead to.</param>
/// <param name="Blocks">The plain text, block by block in reading order: for summaries, related posts, feeds.</param>
public sealed record Body(
    ImmutableArray<string> Pieces,
    ImmutableArray<Hole> Holes,
    ImmutableArray<string> Anchors,
    ImmutableArray<TextBlock> Blocks)
{
    /// <summary>A body without a word.</summary>
    public static Body Empty { get; } = new([""], [], [], []);

    /// <summary>Whether it shows nothing, neither text nor picture.</summary>
    public bool IsEmpty => Holes.IsEmpty && Pieces.All(string.IsNullOrWhiteSpace);

    /// <summary>The HTML with its holes filled.</summary>
    /// <param name="fill">
    /// Gives the HTML of a hole: for a link its escaped URL, for a picture its element. Null takes the <c>href</c> away from a link,
    /// which leaves its text.
    /// </param>
    public Html Fill(Func<Hole, string?> fill)
    {
        if (Holes.IsEmpty) return new Html(Pieces[0]);
        var html = new StringBuilder(Pieces[0]);
        for (var i = 0; i < Holes.Length; i++)
        {
            var next = Pieces[i + 1];
            if (fill(Holes[i]) is { } filled) html.Append(filled).Append(next);
            else if (Holes[i] is LinkHole) html.Remove(html.Length - Opening.Length, Opening.Length).Append(next, 1, next.Length - 1);
            else html.Append(next);
        }
        return new Html(html.ToString());
    }

    /// <summary>What stands before the hole of a link; a quote stands after it.</summary>
    private const string Opening = " href=\"";
}

/// <summary>What a block of text is.</summary>
public enum BlockKind
{
    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>An item of a list.</summary>
    ListItem,

    /// <summary>A row of a table, its cells joined by a space.</summary>
    TableRow,

    /// <summary>A paragraph of a quotation.</summary>
    Quote,

    /// <summary>Anything else: code, captions, footnotes.</summary>
    Other,
}

/// <summary>The plain text of a block.</summary>
/// <param name="Kind">What the block is.</param>
/// <param name="Text">Its text, markup removed, white space collapsed.</param>
public sealed record TextBlock(BlockKind Kind, string Text);

/// <summary>A gap in a body's HTML.</summary>
/// <param name="At">Where the editor wrote the target.</param>
public abstract record Hole(Place At);

/// <summary>
/// A link into the site, written as a path relative to the file. The hole stands where the value of <c>href</c> stands.
/// </summary>
/// <param name="Target">The path as written, decoded, without the fragment; empty for an anchor of the same page.</param>
/// <param name="Fragment">The anchor as written, decoded, without <c>#</c>; null where there is none.</param>
/// <param name="At">Where the editor wrote it.</param>
public sealed record LinkHole(string Target, string? Fragment, Place At) : Hole(At);

/// <summary>A picture of the bundle. The hole stands where the whole <c>img</c> element stands.</summary>
/// <param name="Source">The path as written, decoded, relative to the file.</param>
/// <param name="Alt">The alternative text; empty where the editor gave none.</param>
/// <param name="Title">The title, which has become the caption of a figure where the picture stands alone; else null.</param>
/// <param name="At">Where the editor wrote it.</param>
public sealed record PictureHole(string Source, string Alt, string? Title, Place At) : Hole(At);
