using System.Collections.Immutable;
using Sbpac.Site.Text;

namespace Sbpac.Site.Content.Markdown.Writing;

/// <summary>HTML as it grows, with holes in it.</summary>
internal sealed class HtmlPieces(int capacity) : IDisposable
{
    private readonly GrowingText html = new(capacity);
    private readonly List<(int Offset, Hole Hole)> holes = [];

    /// <summary>How much has been written.</summary>
    public int Length => html.Length;

    /// <summary>The number of holes.</summary>
    public int HoleCount => holes.Count;

    /// <summary>Whether the last thing written is a hole.</summary>
    public bool EndsInHole => holes.Count > 0 && holes[^1].Offset == html.Length;

    /// <summary>Appends markup as it is.</summary>
    public HtmlPieces Markup(ReadOnlySpan<char> markup)
    {
        html.Append(markup);
        return this;
    }

    /// <summary>Appends text or the value of a quoted attribute, escaped.</summary>
    public HtmlPieces Text(ReadOnlySpan<char> text)
    {
        HtmlEscape.Append(html, text);
        return this;
    }

    /// <summary>Leaves a hole.</summary>
    public HtmlPieces Leave(Hole hole)
    {
        holes.Add((html.Length, hole));
        return this;
    }

    /// <summary>Takes back what was written since <see cref="Length"/> was <paramref name="length"/>.</summary>
    public void TakeBack(int length)
    {
        html.TakeBack(length);
        while (holes.Count > 0 && holes[^1].Offset > length) holes.RemoveAt(holes.Count - 1);
    }

    /// <summary>The pieces around the holes, and the holes.</summary>
    /// <param name="slab">Where the pieces are kept.</param>
    public (ImmutableArray<ReadOnlyMemory<char>> Pieces, ImmutableArray<Hole> Holes) Split(Slab<char> slab)
    {
        var pieces = ImmutableArray.CreateBuilder<ReadOnlyMemory<char>>(holes.Count + 1);
        var from = 0;
        foreach (var (offset, _) in holes)
        {
            pieces.Add(slab.Keep(html.Written[from..offset]));
            from = offset;
        }
        pieces.Add(slab.Keep(html.Written[from..]));
        return (pieces.MoveToImmutable(), [.. holes.Select(hole => hole.Hole)]);
    }

    /// <summary>All of it, with something in the place of each hole.</summary>
    /// <param name="fill">What stands for a hole, given its number from 0.</param>
    public string Join(Func<int, Hole, string> fill)
    {
        using var joined = new GrowingText(html.Length + (holes.Count * 32));
        var from = 0;
        for (var i = 0; i < holes.Count; i++)
        {
            joined.Append(html.Written[from..holes[i].Offset]).Append(fill(i, holes[i].Hole));
            from = holes[i].Offset;
        }
        return joined.Append(html.Written[from..]).ToString();
    }

    /// <inheritdoc/>
    public void Dispose() => html.Dispose();
}
