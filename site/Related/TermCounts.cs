using System.Numerics;

namespace Sbpac.Site.Related;

/// <summary>
/// In how many texts each term stands. Most terms of an archive stand in one text alone; a table of bits, first, keeps them out of
/// the table of counts, which stays small enough for the processor's cache.
/// </summary>
internal sealed class TermCounts
{
    // Pairs of words: bits of terms seen, then bits of terms seen again. Side by side, they cost one visit to memory.
    private readonly ulong[] seen;
    private uint[] terms = new uint[1 << 12];
    private Entry[] entries = new Entry[1 << 12];
    private int used;

    private TermCounts(long occurrences)
    {
        var bits = (int)Math.Clamp(BitOperations.RoundUpToPowerOf2((ulong)occurrences * 2), 1 << 12, 1 << 28);
        seen = new ulong[bits / 64 * 2];
    }

    /// <summary>Counts the terms of the texts, leaving out those of the lines that weigh nothing.</summary>
    public static TermCounts Of(IReadOnlyCollection<DocumentTerms> texts, HashSet<uint> ignoredLines)
    {
        var counts = new TermCounts(texts.Sum(text => (long)text.Terms.Length));
        foreach (var text in texts)
            foreach (var term in new CountedTerms(text, ignoredLines)) counts.Mark(term);
        var number = 0;
        foreach (var text in texts)
        {
            number++;
            foreach (var term in new CountedTerms(text, ignoredLines)) counts.Add(term, number);
        }
        return counts;
    }

    /// <summary>The terms that stand in two texts or more, with their counts.</summary>
    public IEnumerable<(uint Term, int Count)> Shared
    {
        get
        {
            for (var place = 0; place < entries.Length; place++)
                if (entries[place].Count > 1) yield return (terms[place], entries[place].Count);
        }
    }

    private void Mark(uint term)
    {
        var (word, bit) = Bit(term);
        seen[word + 1] |= seen[word] & bit;
        seen[word] |= bit;
    }

    private bool IsTwice(uint term)
    {
        var (word, bit) = Bit(term);
        return (seen[word + 1] & bit) != 0;
    }

    private (int Word, ulong Bit) Bit(uint term)
    {
        var at = term * 0x9E3779B1u >> 4;
        return ((int)(at >> 6) * 2 & (seen.Length - 1), 1ul << (int)(at & 63));
    }

    private void Add(uint term, int text)
    {
        if (!IsTwice(term)) return;
        var place = Slot(term);
        ref var entry = ref entries[place];
        if (entry.Count == 0)
        {
            if (++used * 2 > entries.Length)
            {
                Grow();
                Add(term, text);
                return;
            }
            terms[place] = term;
        }
        if (entry.Last == text) return;
        entry = new Entry(entry.Count + 1, text);
    }

    private int Slot(uint term)
    {
        var mask = terms.Length - 1;
        var place = (int)(term * 0x9E3779B1u >> 7) & mask;
        while (entries[place].Count != 0 && terms[place] != term) place = (place + 1) & mask;
        return place;
    }

    private void Grow()
    {
        var (formerTerms, former) = (terms, entries);
        terms = new uint[former.Length * 2];
        entries = new Entry[former.Length * 2];
        used = 0;
        for (var i = 0; i < former.Length; i++)
        {
            if (former[i].Count == 0) continue;
            var place = Slot(formerTerms[i]);
            terms[place] = formerTerms[i];
            entries[place] = former[i];
            used++;
        }
    }

    private readonly record struct Entry(int Count, int Last);
}
