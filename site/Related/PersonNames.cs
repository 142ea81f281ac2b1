using System.Collections.Frozen;
using Sbpac.Site.Languages;

namespace Sbpac.Site.Related;

/// <summary>
/// Finds the names of persons in a line, and lists of persons with all that stands in them: who spoke and who attended says less
/// about a release than what it was about. A name is a title ("Mr", "Gen.") with the two words after it; a list is three titles or
/// more, each near the one before.
/// </summary>
internal sealed class PersonNames
{
    private const int FewestOfList = 3;
    private const int ReachOfList = 60;
    private const int LongestName = 40;

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> titles;

    // Of each first unit (its lower seven bits), which lengths titles have, each as a bit: almost every word is told from them by that.
    private readonly ulong[] lengths = new ulong[128];

    /// <summary>Takes the titles, folded.</summary>
    public PersonNames(IEnumerable<string> titles)
    {
        var known = titles.ToFrozenSet(StringComparer.Ordinal);
        this.titles = known.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var title in known) lengths[title[0] & 127] |= 1UL << title.Length;
    }

    /// <summary>Appends the parts of a folded line that are names or lists, in order.</summary>
    public void Find(ReadOnlySpan<char> line, List<Word> words, List<Range> names)
    {
        if (titles.Set.Count == 0) return;
        int count = 0, first = 0, last = 0;
        foreach (var word in words)
        {
            if ((lengths[line[word.Start] & 127] >> word.Length & 1) == 0 || !titles.Contains(line.Slice(word.Start, word.Length))) continue;
            if (count > 0 && word.Start - last > ReachOfList)
            {
                Close(count, first, last, names);
                count = 0;
            }
            if (count++ == 0) first = names.Count;
            last = word.Start;
            names.Add(word.Start..NameEnd(line, word));
        }
        Close(count, first, last, names);
    }

    private static void Close(int count, int first, int last, List<Range> names)
    {
        if (count < FewestOfList) return;
        // The one who is named first often is who acts; the list begins after that name.
        var list = names[first + 1].Start..(last + ReachOfList);
        names.RemoveRange(first + 1, names.Count - first - 1);
        names.Add(list);
    }

    /// <summary>Where a name ends: after the given name, which may be joined to its title, and the family name.</summary>
    private static int NameEnd(ReadOnlySpan<char> line, Word title)
    {
        var end = title.End;
        var limit = Math.Min(line.Length, title.Start + LongestName);
        var joined = end < limit && !char.IsWhiteSpace(line[end]);
        for (var parts = joined ? 1 : 0; end < limit; end++)
            if (char.IsWhiteSpace(line[end]) && !char.IsWhiteSpace(line[end - 1]) && ++parts == 3) break;
        return end;
    }
}
