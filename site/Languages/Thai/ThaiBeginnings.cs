using System.Runtime.CompilerServices;

namespace Sbpac.Site.Languages.Thai;

/// <summary>
/// What may begin with two letters, in one look at a table: the state of the word list after them, and in its lower seven bits, which no
/// state needs, what else there may be.
/// </summary>
internal sealed class ThaiBeginnings
{
    /// <summary>The first is no Thai letter.</summary>
    public const int NoLetter = 1;

    /// <summary>A term may begin.</summary>
    public const int Term = 2;

    /// <summary>The first may be a word by itself: ๆ, ฯ, ณ.</summary>
    public const int Single = 4;

    /// <summary>Anything but words of the list and clusters.</summary>
    public const int Other = NoLetter | Term | Single;

    private const int Count = ThaiBreaks.MostLetter + 1;

    private readonly int[] table = new int[Count * Count];

    /// <summary>Fills the table for a word list and some terms, of two units at least.</summary>
    public ThaiBeginnings(ThaiDictionary dictionary, IEnumerable<string> terms)
    {
        for (byte first = 0; first < Count; first++)
        {
            var other = (ThaiBreaks.IsLetter(first) ? 0 : NoLetter) | (first is ThaiBreaks.Sign or ThaiBreaks.NoNen ? Single : 0);
            for (byte second = 0; second < Count; second++) table[first * Count + second] = dictionary.Begin(first, second) & ~LetterTrie.MostLetter | other;
        }
        Span<byte> letters = stackalloc byte[ThaiBreaks.Step];
        foreach (var term in terms)
        {
            ThaiBreaks.Spell(term.AsSpan(0, 2), letters);
            table[letters[0] * Count + letters[1]] |= Term;
        }
    }

    /// <summary>What may begin with two letters (<see cref="ThaiBreaks"/>).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Of(byte first, byte second) => table[first * Count + second];
}
