using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Sbpac.Site.Languages.Thai;

/// <summary>
/// The cheapest way through the places where a text may come apart: a shortest path, found from left to right in one pass, since
/// all edges point forward. Its memory is borrowed from the shared pool, and given back by <see cref="GiveBack"/>.
/// </summary>
/// <remarks>
/// A node is one number: in its upper half the cost of the cheapest path to it, in its lower half the place before it on that path, whether
/// all ways meet in it (1 bit), and what the edge to it stands for (3 bits). So of two ways the cheaper is the smaller number, and is taken
/// without a branch, which the processor would guess wrong half the time.
/// </remarks>
internal ref struct ThaiLattice(ThaiLine line)
{
    private const int CostShift = 32;
    private const int PlaceShift = 4;
    private const int MeetingShift = 3;
    private const int EdgeMask = (1 << MeetingShift) - 1;
    private const long Unreached = 1L << 61;

    // Longer than any word of the list.
    private const int Ahead = 32;

    // After so many units a path is told where its ways meet: its nodes stay in the processor's first cache.
    private const int LongPath = 1024;

    private readonly ThaiLine line = line;
    private long[] nodes = ArrayPool<long>.Shared.Rent(2 * LongPath);
    private int ready;
    private int start;
    private int reach;
    private int stop = -1;

    /// <summary>Tells the words from an offset to a place where all ways meet: the end of the letters, or one after another offset.</summary>
    /// <returns>That place.</returns>
    public int Path(int offset, int until, ThaiEdges edges, ref ThaiWordList words)
    {
        (start, reach) = (offset, 0);
        Prepare(0);
        nodes[0] = 0;
        until = Math.Min(until, offset + LongPath);
        var letters = line.Letters;
        var (beginnings, list) = (edges.Beginnings, edges.List);
        for (var at = offset; ;)
        {
            var place = at - start;
            var beginning = beginnings.Of(letters[at], letters[at + 1]);
            var isLetter = (beginning & ThaiBeginnings.NoLetter) == 0;
            if ((!isLetter || at > until) && place == reach) break;
            nodes[place] |= (place == reach ? 1L : 0) << MeetingShift;

            var next = line.NextBreak(at);
            Prepare(next - start);
            if (isLetter) AddLetters(place, next - at, list.Words(beginning, letters[at..]) & (uint)line.BreaksFrom(at));
            if ((beginning & ThaiBeginnings.Other) != 0 || StopFollows(at)) edges.AddOthers(line, at, beginning, ref this);

            at = next;
            while (nodes[at - start] >= Unreached) at = line.NextBreak(at);
        }
        Tell(ref words);
        nodes.AsSpan(0, reach + 1).Fill(Unreached);
        return start + reach;
    }

    /// <summary>Adds an edge between two offsets, the first of which is reached; none where the second is inside a cluster.</summary>
    public void Add(int from, int to, int cost, ThaiEdge edge)
    {
        if ((line.BreaksFrom(to) & 1) == 0) return;
        var (first, last) = (from - start, to - start);
        Prepare(last);
        var way = Way(first, cost, edge);
        if (Offer(ref nodes[last], way)) Settle(first, 1, last, way);
        reach = Math.Max(reach, last);
    }

    /// <summary>Gives the memory back.</summary>
    public readonly void GiveBack() => ArrayPool<long>.Shared.Return(nodes);

    /// <summary>Adds a cluster, and the words of the list that begin with it.</summary>
    /// <param name="first">Where they begin.</param>
    /// <param name="longest">The length of the cluster.</param>
    /// <param name="ends">The lengths of the words: a bit for each.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void AddLetters(int first, int longest, uint ends)
    {
        var unknown = Way(first, ThaiEdges.UnknownCost, ThaiEdge.Unknown);
        if (Offer(ref nodes[first + longest], unknown)) Settle(first, 1, first + longest, unknown);

        var (word, ties) = (Way(first, ThaiEdges.WordCost, ThaiEdge.Word), 0u);
        for (; ends != 0; ends &= ends - 1)
        {
            longest = BitOperations.TrailingZeroCount(ends);
            if (Offer(ref nodes[first + longest], word)) ties |= 1u << longest;
        }
        if (ties != 0) Settle(first, ties, first, word);
        reach = Math.Max(reach, first + longest);
    }

    /// <summary>
    /// Whether a full stop ends an abbreviation that begins at an offset, as far as its length goes. Offsets must not decrease from one
    /// question to the next.
    /// </summary>
    private bool StopFollows(int from)
    {
        if (stop < from)
        {
            stop = line.Text[from..].IndexOf('.');
            stop = stop < 0 ? int.MaxValue : stop + from;
        }
        return stop - from <= ThaiEdges.MostConsonants;
    }

    private readonly long Way(int first, int cost, ThaiEdge edge) =>
        ((nodes[first] >> CostShift) + cost << CostShift) | (uint)(first << PlaceShift | (int)edge);

    /// <summary>Takes a way to a node if it is cheaper. Says whether it costs the same: then the one before has stayed.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool Offer(ref long node, long way)
    {
        var more = way - node;
        node += more & more >> 63;
        return more >>> CostShift == 0;
    }

    /// <summary>Takes a way to nodes to which it costs the same as the one before, if it is easier.</summary>
    /// <param name="first">Where its last edge begins.</param>
    /// <param name="ties">The nodes: a bit for each, the lowest first.</param>
    /// <param name="last">The node of the lowest bit.</param>
    /// <param name="way">The way.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly void Settle(int first, uint ties, int last, long way)
    {
        for (; ties != 0; ties >>= 1, last++)
            if ((ties & 1) != 0 && Ease(first, last) > Ease(Former(nodes[last]), last)) nodes[last] = way;
    }

    /// <summary>How easily the last two words of a path are read. Of paths of one cost and ease, that with the longer last word stays.</summary>
    private readonly int Ease(int first, int last)
    {
        var isMeeting = (nodes[first] >> MeetingShift & 1) != 0;
        var former = isMeeting ? first : Former(nodes[first]);
        return Ease(line.Text[(start + first)..(start + last)]) + Ease(line.Text[(start + former)..(start + first)]);
    }

    private static int Ease(ReadOnlySpan<char> word) => ThaiCommonWords.IsCommon(word) ? 1 : ThaiCommonWords.IsBound(word) ? -1 : 0;

    private static int Former(long node) => (int)((uint)node >> PlaceShift);

    /// <summary>Makes nodes ready to be reached: up to a place, and from there as far as a word reaches.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Prepare(int place)
    {
        if (place + Ahead > ready) Extend(place + 2 * Ahead);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Extend(int until)
    {
        if (until > nodes.Length)
        {
            var larger = ArrayPool<long>.Shared.Rent(Math.Max(until, nodes.Length * 2));
            nodes.AsSpan(0, ready).CopyTo(larger);
            ArrayPool<long>.Shared.Return(nodes);
            nodes = larger;
        }
        nodes.AsSpan(ready..until).Fill(Unreached);
        ready = until;
    }

    /// <summary>Tells the words of the cheapest path to the farthest place, in order.</summary>
    private readonly void Tell(ref ThaiWordList words)
    {
        // Turn the path round, so that it can be told from its beginning.
        var next = 0L;
        for (var at = reach; at > 0;)
        {
            var node = nodes[at];
            nodes[at] = next;
            (next, at) = ((long)at << PlaceShift | node & EdgeMask, Former(node));
        }
        for (var at = 0; next != 0;)
        {
            var end = Former(next);
            words.Add((ThaiEdge)(next & EdgeMask), start + at, end - at);
            (at, next) = (end, nodes[end]);
        }
    }
}
