using System.Numerics;

namespace Sbpac.Site.Related;

/// <summary>From terms to numbers, in two flat arrays: a table with open addressing that is filled once.</summary>
internal sealed class TermTable
{
    private readonly uint[] terms;
    private readonly int[] numbers;

    /// <summary>Makes a table.</summary>
    /// <param name="count">How many terms it will hold.</param>
    public TermTable(int count)
    {
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(8, count * 2));
        (terms, numbers) = (new uint[size], new int[size]);
        Array.Fill(numbers, Vocabulary.Alone);
    }

    /// <summary>Makes a table of what one was made of.</summary>
    /// <exception cref="InvalidDataException">No table can be like this.</exception>
    public TermTable(uint[] terms, int[] numbers)
    {
        if (terms.Length != numbers.Length || !BitOperations.IsPow2(terms.Length)) throw new InvalidDataException("No table of terms has this size.");
        (this.terms, this.numbers) = (terms, numbers);
    }

    /// <summary>The terms, each at its place.</summary>
    public ReadOnlySpan<uint> Terms => terms;

    /// <summary>Their numbers, at the same places; <see cref="Vocabulary.Alone"/> where no term is.</summary>
    public ReadOnlySpan<int> Numbers => numbers;

    /// <summary>The number of a term, or <see cref="Vocabulary.Alone"/>.</summary>
    public int Find(uint term) => numbers[Slot(term)];

    /// <summary>Adds a term that is not there yet.</summary>
    public void Add(uint term, int number)
    {
        var place = Slot(term);
        (terms[place], numbers[place]) = (term, number);
    }

    private int Slot(uint term)
    {
        var mask = terms.Length - 1;
        var place = (int)(term * 0x9E3779B1u >> 7) & mask;
        while (numbers[place] != Vocabulary.Alone && terms[place] != term) place = (place + 1) & mask;
        return place;
    }
}
