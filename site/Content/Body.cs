using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Text;

namespace Sbpac.Site.Content;

/// <summary>
/// A body rendered once: HTML in pieces, with a hole between two pieces for each link or picture whose URL only the whole site
/// knows. Reading a file thus never asks for another. What a page that stays as it is does not need, the text itself, may be read
/// when it is asked for.
/// </summary>
public sealed class Body
{
    private readonly ImmutableArray<ReadOnlyMemory<char>> pieces;
    private readonly ImmutableArray<TextBlock> blocks;
    private readonly SourceFile? file;
    private readonly Func<SourceFile, BodyText>? read;
    private StrongBox<UInt128>? fingerprint;

    /// <summary>Makes a body.</summary>
    /// <param name="pieces">HTML around the holes: one piece more than there are holes.</param>
    /// <param name="holes">What the catalog fills, in order.</param>
    /// <param name="anchors">The ids in the HTML that a link may lead to.</param>
    /// <param name="blocks">The plain text, block by block in reading order.</param>
    public Body(ImmutableArray<ReadOnlyMemory<char>> pieces, ImmutableArray<Hole> holes, ImmutableArray<string> anchors, ImmutableArray<TextBlock> blocks) =>
        (this.pieces, Holes, Anchors, this.blocks, IsEmpty) = (pieces, holes, anchors, blocks, holes.IsEmpty && pieces.All(piece => piece.Span.IsWhiteSpace()));

    /// <summary>Makes a body whose text is read when it is asked for.</summary>
    /// <param name="fingerprint">Stands for the text (<see cref="Fingerprint"/>).</param>
    /// <param name="holes">What the catalog fills, in order.</param>
    /// <param name="anchors">The ids in the HTML that a link may lead to.</param>
    /// <param name="isEmpty">Whether it shows nothing.</param>
    /// <param name="file">The file it stands in.</param>
    /// <param name="read">Reads the text; pure.</param>
    public Body(
        UInt128 fingerprint, ImmutableArray<Hole> holes, ImmutableArray<string> anchors, bool isEmpty, SourceFile file, Func<SourceFile, BodyText> read) =>
        (this.fingerprint, Holes, Anchors, IsEmpty, this.file, this.read) = (new StrongBox<UInt128>(fingerprint), holes, anchors, isEmpty, file, read);

    private Body(Body whole, SourceFile file, Func<SourceFile, BodyText> read) =>
        (pieces, Holes, Anchors, IsEmpty, this.file, this.read) = (whole.pieces, whole.Holes, whole.Anchors, whole.IsEmpty, file, read);

    /// <summary>A body without a word.</summary>
    public static Body Empty { get; } = new([default], [], [], []);

    /// <summary>What the catalog fills, in order.</summary>
    public ImmutableArray<Hole> Holes { get; }

    /// <summary>The ids in the HTML that a link may lead to.</summary>
    public ImmutableArray<string> Anchors { get; }

    /// <summary>Whether it shows nothing, neither text nor picture.</summary>
    public bool IsEmpty { get; }

    /// <summary>HTML around the holes: one piece more than there are holes.</summary>
    public ImmutableArray<ReadOnlyMemory<char>> Pieces => pieces.IsDefault ? read!(file!).Pieces : pieces;

    /// <summary>The plain text, block by block in reading order: for summaries and related posts.</summary>
    public ImmutableArray<TextBlock> Blocks => blocks.IsDefault ? read!(file!).Blocks : blocks;

    /// <summary>The same body, whose plain text is read again by who asks for it: of ten thousand bodies it is a hundred megabytes.</summary>
    /// <param name="file">The file it stands in.</param>
    /// <param name="again">Reads it; pure, and one for all bodies.</param>
    public Body WithoutBlocks(SourceFile file, Func<SourceFile, BodyText> again) => new(this, file, again);

    /// <summary>Stands for the HTML: another one, another fingerprint.</summary>
    public UInt128 Fingerprint => (fingerprint ??= new StrongBox<UInt128>(FingerprintOf(Pieces))).Value;

    /// <summary>The HTML with its holes filled.</summary>
    /// <param name="fill">
    /// Gives the HTML of a hole: for a link its escaped URL, for a picture its element. Null takes the <c>href</c> away from a link,
    /// which leaves its text. It is asked at once, hole by hole.
    /// </param>
    public LateHtml Fill(Func<Hole, string?> fill)
    {
        if (IsEmpty) return LateHtml.Empty;
        return Holes.IsEmpty ? new LateHtml(Fingerprint, WriteWhole) : Filled([.. Holes.Select(fill)]);
    }

    private LateHtml Filled(string?[] filled) => new(FingerprintOf(Fingerprint, filled), output => Write(output, filled));

    private void WriteWhole(IBufferWriter<byte> output) => HtmlEscape.WriteUtf8(output, Pieces[0].Span);

    private void Write(IBufferWriter<byte> output, string?[] filled)
    {
        var pieces = Pieces;
        var quote = 0;
        for (var i = 0; i < filled.Length; i++)
        {
            var bare = filled[i] is null && Holes[i] is LinkHole;
            HtmlEscape.WriteUtf8(output, pieces[i].Span.Slice(quote, pieces[i].Length - quote - (bare ? Opening.Length : 0)));
            HtmlEscape.WriteUtf8(output, filled[i]);
            quote = bare ? 1 : 0;
        }
        HtmlEscape.WriteUtf8(output, pieces[filled.Length].Span[quote..]);
    }

    private static UInt128 FingerprintOf(ImmutableArray<ReadOnlyMemory<char>> pieces) => Fingerprints.Of(pieces, static (hash, pieces) =>
    {
        foreach (var piece in pieces) hash.Add(piece.Span);
    });

    private static UInt128 FingerprintOf(UInt128 body, string?[] filled) => Fingerprints.Of((body, filled), static (hash, known) =>
    {
        hash.Add(known.body);
        foreach (var one in known.filled) hash.Add(one ?? "\0");
    });

    /// <summary>What stands before the hole of a link; a quote stands after it.</summary>
    private const string Opening = " href=\"";
}

/// <summary>The text of a body.</summary>
/// <param name="Pieces">HTML around the holes: one piece more than there are holes.</param>
/// <param name="Blocks">The plain text, block by block in reading order.</param>
public sealed record BodyText(ImmutableArray<ReadOnlyMemory<char>> Pieces, ImmutableArray<TextBlock> Blocks);

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
