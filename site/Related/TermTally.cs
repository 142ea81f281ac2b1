using System.Numerics;

namespace Sbpac.Site.Related;

/// <summary>Counts, for each term, the texts that it is added for: a table with open addressing, one visit to memory a term.</summary>
internal sealed class TermTally
{
    private Entry[] entries = new Entry[1 << 12];
    private int used;

    /// <summary>Counts a term of a text; its texts are counted one after the other, by numbers from 1.</summary>
    public void Add(uint term, int text)
    {
        ref var entry = ref entries[Slot(term)];
        if (entry.Last == 0)
        {
            if (++used * 2 > entries.Length)
            {
                Grow();
                entry = ref entries[Slot(term)];
            }
            entry.Term = term;
        }
        // No branch: whether a text repeats a term is a guess that the processor would lose.
        entry.Count += entry.Last != text ? 1 : 0;
        entry.Last = text;
    }

    /// <summary>The terms that stand in two texts or more, with their counts.</summary>
    public IEnumerable<(uint Term, int Count)> Shared
    {
        get
        {
            foreach (var entry in entries)
                if (entry.Count > 1) yield return (entry.Term, entry.Count);
        }
    }

    private int Slot(uint term)
    {
        var entries = this.entries;
        var place = (int)(TermTable.Mix(term) >> (32 - BitOperations.Log2((uint)entries.Length)));
        while (entries[place].Last != 0 && entries[place].Term != term) place = (place + 1) & (entries.Length - 1);
        return place;
    }

    private void Grow()
    {
        var former = entries;
        entries = new Entry[former.Length * 2];
        foreach (var entry in former)
            if (entry.Last != 0) entries[Slot(entry.Term)] = entry;
    }

    private struct Entry
    {
        public uint Term;
        public int Count;
        public int Last;
    }
}
