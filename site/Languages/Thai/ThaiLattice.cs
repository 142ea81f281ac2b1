using System.Buffers;

namespace Sbpac.Site.Languages.Thai;

/// <summary>
/// The cheapest way through the places where a text may come apart: a shortest path, found from left to right in one pass, since
/// all edges point forward. Its memory is borrowed from the shared pool, and given back by <see cref="GiveBack"/>.
/// </summary>
internal ref struct ThaiLattice
{
    private const int EdgeBits = 3;
    private const int Closed = int.MinValue;
    private const int Unreached = int.MaxValue;

    private readonly ReadOnlySpan<char> text;
    private Node[] nodes = ArrayPool<Node>.Shared.Rent(1024);
    private int start;
    private int known;
    private int reach;
    private int stop = -1;

    /// <summary>The lattice of a text, with no edge yet.</summary>
    public ThaiLattice(ReadOnlySpan<char> text) => this.text = text;

    /// <summary>Tells the words from an offset to the first place where all ways meet again; returns that place.</summary>
    public int Path(int offset, ThaiEdges edges, ref ThaiWordList words)
    {
        (start, known, reach) = (offset, 0, 0);
        nodes[0] = default;
        edges.Add(text, offset, ref this);
        for (var at = 1; at < reach; at++)
            if (nodes[at].Cost is not (Unreached or Closed)) edges.Add(text, start + at, ref this);
        Tell(ref words);
        return start + reach;
    }

    /// <summary>Adds an edge between two offsets, the first of which is reached; none where the second is inside a cluster.</summary>
    public void Add(int from, int to, int cost, Edge edge)
    {
        var (first, last) = (from - start, to - start);
        if (last > known) Explore(last);
        cost += nodes[first].Cost;
        ref var node = ref nodes[last];
        if (cost > node.Cost || (cost == node.Cost && Ease(first, last) <= Ease(node.Link >> EdgeBits, last))) return;
        node = new Node(cost, first << EdgeBits | (int)edge);
        if (last > reach) reach = last;
    }

    /// <summary>
    /// Whether a full stop stands within some units after an offset. Offsets must not decrease from one question to the next.
    /// </summary>
    public bool StopFollows(int from, int within)
    {
        if (stop < from)
        {
            stop = text[from..].IndexOf('.');
            stop = stop < 0 ? int.MaxValue : stop + from;
        }
        return stop - from <= within;
    }

    /// <summary>The end of the cluster that begins at an offset.</summary>
    public int ClusterEnd(int from)
    {
        for (var last = from - start + 1; ; last++)
        {
            if (last > known) Explore(last);
            if (nodes[last].Cost != Closed) return start + last;
        }
    }

    /// <summary>Gives the memory back.</summary>
    public readonly void GiveBack() => ArrayPool<Node>.Shared.Return(nodes);

    /// <summary>Tells the words of the cheapest path to the farthest offset, in order.</summary>
    private readonly void Tell(ref ThaiWordList words)
    {
        // Turn the links round, so that the path can be told from its beginning.
        var next = 0;
        for (var at = reach; at > 0;)
        {
            var link = nodes[at].Link;
            nodes[at].Cost = next;
            (next, at) = (at, link >> EdgeBits);
        }
        for (var at = 0; next > 0; (at, next) = (next, nodes[next].Cost))
        {
            var (offset, length) = (start + at, next - at);
            switch ((Edge)(nodes[next].Link & (1 << EdgeBits) - 1))
            {
                case Edge.Word: words.AddLetters(new Word(offset, length, WordKind.Word)); break;
                case Edge.Unknown: words.AddLetters(new Word(offset, length, WordKind.Unknown)); break;
                case Edge.Term: words.AddTerm(new Word(offset, length, WordKind.Word)); break;
                case Edge.Abbreviation: words.Add(new Word(offset, length, WordKind.Abbreviation)); break;
                case Edge.Number: words.Add(new Word(offset, length, WordKind.Number)); break;
                case Edge.Other: words.Add(new Word(offset, length, WordKind.Word)); break;
            }
        }
    }

    /// <summary>How easily the last two words of a path are read. Of paths of one cost and ease, that with the longer last word stays.</summary>
    private readonly int Ease(int first, int last)
    {
        var former = nodes[first].Link >> EdgeBits;
        return Ease(text[(start + first)..(start + last)]) + Ease(text[(start + former)..(start + first)]);
    }

    private static int Ease(ReadOnlySpan<char> word) => ThaiCommonWords.IsCommon(word) ? 1 : ThaiCommonWords.IsBound(word) ? -1 : 0;

    /// <summary>Marks which places up to one may be reached at all.</summary>
    private void Explore(int last)
    {
        if (last >= nodes.Length)
        {
            var larger = ArrayPool<Node>.Shared.Rent(Math.Max(last + 1, nodes.Length * 2));
            nodes.AsSpan(0, known + 1).CopyTo(larger);
            ArrayPool<Node>.Shared.Return(nodes);
            nodes = larger;
        }
        while (known < last)
        {
            known++;
            nodes[known].Cost = ThaiClusters.CanBreak(text, start + known) ? Unreached : Closed;
        }
    }

    /// <summary>What an edge stands for.</summary>
    public enum Edge
    {
        /// <summary>A character that is no word.</summary>
        Nothing,

        /// <summary>A word of the word list.</summary>
        Word,

        /// <summary>A cluster that no word explains.</summary>
        Unknown,

        /// <summary>A term that stays whole.</summary>
        Term,

        /// <summary>An abbreviation with its full stops.</summary>
        Abbreviation,

        /// <summary>A number.</summary>
        Number,

        /// <summary>A word of another script, or a sign that is read as a word.</summary>
        Other,
    }

    private struct Node(int cost, int link)
    {
        /// <summary>The cost of the cheapest path from the beginning; when the path is told, the place that comes next on it.</summary>
        public int Cost = cost;

        /// <summary>The place before this one on that path, and what the edge between them stands for.</summary>
        public readonly int Link = link;
    }
}
