using System.Collections.Frozen;
using Sbpac.Site.Languages;

namespace Sbpac.Site.Related;

/// <summary>
/// Finds lists of persons in a line: who attended says less about a release than what it was about. A list is three titles of
/// persons ("Mr", "Dr", "Gen.") or more, each near the one before.
/// </summary>
internal sealed class PersonLists(IEnumerable<string> titles)
{
    private const int Fewest = 3;
    private const int Reach = 60;

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> titles =
        titles.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>
    /// Appends the parts of a folded line, in order, that are lists. The first person of a list stays outside: that one often is
    /// who acts.
    /// </summary>
    public void Find(ReadOnlySpan<char> line, List<Word> words, List<Range> lists)
    {
        if (titles.Set.Count == 0) return;
        int count = 0, second = 0, last = 0;
        foreach (var word in words)
        {
            if (!titles.Contains(line.Slice(word.Start, word.Length))) continue;
            if (count > 0 && word.Start - last > Reach)
            {
                if (count >= Fewest) lists.Add(second..(last + Reach));
                count = 0;
            }
            if (++count == 2) second = word.Start;
            last = word.Start;
        }
        if (count >= Fewest) lists.Add(second..(last + Reach));
    }
}
