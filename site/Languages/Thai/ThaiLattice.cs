using System.Buffers;

namespace Sbpac.Site.Languages.Thai;

/// <summary>
/// The cheapest way through the places where a stretch of text may come apart: a shortest path, found from left to right in one
/// pass over edges that all point forward. Its memory is borrowed from the shared pool, and given back by <see cref="Dispose"/>.
/// </summary>
internal sealed class ThaiLattice : IDisposable
{
    private Node[] nodes = ArrayPool<Node>.Shared.Rent(1024);
    private int start;
    private int reach;

    /// <summary>What an edge stands for, when it is no word.</summary>
    public const WordKind Nothing = (WordKind)(-1);

    /// <summary>The farthest offset that an edge leads to.</summary>
    public int Reach => start + reach;

    /// <summary>Begins anew at an offset.</summary>
    public void Begin(int offset)
    {
        (start, reach) = (offset, 0);
        nodes[0] = default;
    }

    /// <summary>Whether any path leads to an offset.</summary>
    public bool IsReached(int offset) => nodes[offset - start].Cost != int.MaxValue;

    /// <summary>Adds an edge between two offsets, the first of which is reached.</summary>
    public void Add(int from, int to, int cost, WordKind kind)
    {
        var (first, last) = (from - start, to - start);
        if (last > reach) Extend(last);
        cost += nodes[first].Cost;
        if (cost < nodes[last].Cost) nodes[last] = new Node(cost, first, kind);
    }

    /// <summary>Appends the words of the cheapest path to the farthest offset. Unknown neighbours become one.</summary>
    /// <param name="words">The list to append to.</param>
    /// <param name="first">Where in the list the words of this text begin.</param>
    public void Emit(List<Word> words, int first)
    {
        // Turn the links round, so that the path can be told from its beginning.
        var (at, next) = (reach, -1);
        while (at > 0)
        {
            var node = nodes[at];
            nodes[at] = node with { Former = next };
            (next, at) = (at, node.Former);
        }
        for (at = 0; next >= 0; at = next, next = nodes[at].Former)
        {
            var kind = nodes[next].Kind;
            if (kind == Nothing) continue;
            if (kind == WordKind.Unknown && words.Count > first && words[^1] is { Kind: WordKind.Unknown } former
                && former.End == start + at)
            {
                words[^1] = former with { Length = start + next - former.Start };
                continue;
            }
            words.Add(new Word(start + at, next - at, kind));
        }
    }

    /// <summary>Gives the memory back.</summary>
    public void Dispose() => ArrayPool<Node>.Shared.Return(nodes);

    private void Extend(int last)
    {
        if (last >= nodes.Length)
        {
            var larger = ArrayPool<Node>.Shared.Rent(Math.Max(last + 1, nodes.Length * 2));
            nodes.AsSpan(0, reach + 1).CopyTo(larger);
            ArrayPool<Node>.Shared.Return(nodes);
            nodes = larger;
        }
        nodes.AsSpan(reach + 1, last - reach).Fill(new Node(int.MaxValue, 0, Nothing));
        reach = last;
    }

    private readonly record struct Node(int Cost, int Former, WordKind Kind);
}
