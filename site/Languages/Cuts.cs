using System.Globalization;
using System.Runtime.InteropServices;

namespace Sbpac.Site.Languages;

/// <summary>Where a text may be cut short: what all languages share.</summary>
internal static class Cuts
{
    private const int Context = 1000;

    /// <summary>How well a script lets a text come apart before an offset.</summary>
    public delegate Fitness Judge(ReadOnlySpan<char> text, int at);

    /// <summary>How well a text may come apart at a place.</summary>
    public enum Fitness
    {
        /// <summary>It may not.</summary>
        Never,

        /// <summary>It may where nothing better is found.</summary>
        Poor,

        /// <summary>It may.</summary>
        Good,
    }

    /// <summary>A text without the spaces at its end.</summary>
    public static string TrimEnd(string text)
    {
        var end = TrimEnd(text, text.Length);
        return end == text.Length ? text : text[..end];
    }

    /// <summary>
    /// How much of a text must be broken into words to cut it: enough after the limit to see where the word there ends, so that a cut
    /// costs the same in a long text as in a short one.
    /// </summary>
    public static int Needed(string text, int limit) => Math.Min(text.Length, Math.Max(0, limit) + Context);

    /// <summary>
    /// Cuts a text that is longer than the limit: at the last space within the last fifth; else where a word and perhaps its closing
    /// mark ends; else at any edge of a word. Where the first word alone is longer than the limit, at a cluster.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="limit">The most units to keep.</param>
    /// <param name="words">Its words, at least those that begin before the limit.</param>
    /// <param name="judge">What the script allows.</param>
    public static string At(string text, int limit, List<Word> words, Judge judge)
    {
        if (limit <= 0) return "";
        var edges = Edges(text, limit, CollectionsMarshal.AsSpan(words), judge);

        var end = 0;
        for (var at = limit; end == 0 && at > limit - limit / 5; at--)
            if (edges[at] == Edge.Space) end = at;
        for (var at = limit; end == 0 && at > 0; at--)
            if (edges[at] is Edge.Space or Edge.Clean) end = at;
        for (var at = limit; end == 0 && at > 0; at--)
            if (edges[at] == Edge.Word) end = TrimEnd(text, at);
        for (var at = limit; end == 0 && at > 0; at--)
            if (edges[at] == Edge.Cluster) end = TrimEnd(text, at);
        return text[..end];
    }

    /// <summary>What kind of place each offset up to the limit is.</summary>
    private static Edge[] Edges(string text, int limit, ReadOnlySpan<Word> words, Judge judge)
    {
        var edges = new Edge[limit + 1];
        var seen = text.AsSpan(0, Needed(text, limit));
        for (var at = 0; at <= limit; at += StringInfo.GetNextTextElementLength(seen[at..]))
            if (judge(seen, at) != Fitness.Never) edges[at] = Edge.Word;

        foreach (var word in words)
        {
            if (word.Start >= limit) break;
            for (var at = word.Start + 1; at < word.End && at <= limit; at++)
                if (edges[at] == Edge.Word) edges[at] = Edge.Cluster;
        }
        for (var at = 1; at <= limit; at++)
        {
            if (edges[at] != Edge.Word || !EndsWell(text, at) || judge(seen, at) != Fitness.Good) continue;
            if (Marks.IsSpace(text[at])) edges[at] = Edge.Space;
            else if (BeginsWell(text, at)) edges[at] = Edge.Clean;
        }
        return edges;
    }

    private static bool EndsWell(string text, int at)
    {
        var last = at - 1;
        while (last > 0 && (char.IsLowSurrogate(text[last]) || Marks.IsMark(text, last))) last--;
        return Marks.IsLetter(text, last) || Marks.IsDigit(text, last) || text[last] is '.' or '%' or '!' or '?'
            || CharUnicodeInfo.GetUnicodeCategory(text[last]) is UnicodeCategory.ClosePunctuation or UnicodeCategory.FinalQuotePunctuation;
    }

    private static bool BeginsWell(string text, int at) => Marks.IsLetter(text, at) || Marks.IsDigit(text, at)
        || CharUnicodeInfo.GetUnicodeCategory(text[at]) is UnicodeCategory.OpenPunctuation or UnicodeCategory.InitialQuotePunctuation;

    private static int TrimEnd(string text, int end)
    {
        while (end > 0 && Marks.IsSpace(text[end - 1])) end--;
        return end;
    }

    private enum Edge : byte
    {
        None,
        Cluster,
        Word,
        Clean,
        Space,
    }
}
