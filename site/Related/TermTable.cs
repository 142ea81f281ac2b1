using System.Numerics;

namespace Sbpac.Site.Related;

/// <summary>From terms to numbers: a table with open addressing that is filled once, one visit to memory a term.</summary>
internal sealed class TermTable
{
    // A cell holds a term in its upper half and its number in the lower.
    private const ulong Empty = unchecked((uint)Vocabulary.Alone);

    private readonly ulong[] cells;
    private readonly int shift;

    /// <summary>Makes a table.</summary>
    /// <param name="count">How many terms it will hold.</param>
    public TermTable(int count)
        : this(new ulong[(int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(8, count * 2))]) => Array.Fill(cells, Empty);

    /// <summary>Makes a table of what one was made of.</summary>
    /// <exception cref="InvalidDataException">No table can be like this.</exception>
    public TermTable(ulong[] cells)
    {
        if (cells.Length < 2 || !BitOperations.IsPow2(cells.Length)) throw new InvalidDataException("No table of terms has this size.");
        (this.cells, shift) = (cells, 32 - BitOperations.Log2((uint)cells.Length));
    }

    /// <summary>What it is made of.</summary>
    public ReadOnlySpan<ulong> Cells => cells;

    /// <summary>Spreads terms evenly over all numbers of 32 bits.</summary>
    public static uint Mix(uint term) => term * 0x9E3779B1u;

    /// <summary>The number of a term, or <see cref="Vocabulary.Alone"/>.</summary>
    public int Find(uint term) => (int)cells[Slot(term)];

    /// <summary>Adds a term that is not there yet.</summary>
    public void Add(uint term, int number) => cells[Slot(term)] = (ulong)term << 32 | (uint)number;

    private int Slot(uint term)
    {
        var cells = this.cells;
        var place = (int)(Mix(term) >> shift);
        while ((uint)cells[place] != (uint)Empty && (uint)(cells[place] >> 32) != term) place = (place + 1) & (cells.Length - 1);
        return place;
    }
}
