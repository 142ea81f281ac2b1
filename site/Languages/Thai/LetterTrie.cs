using System.Runtime.CompilerServices;

namespace Sbpac.Site.Languages.Thai;

/// <summary>
/// A set of words over 127 letters as a double array: one look at one integer a letter.
/// </summary>
/// <remarks>
/// After J. Aoe, "An efficient digital search algorithm by using a double-array structure" (1989), with one change: no two sets of
/// children have the same base, so that a cell need not name its parent, only the letter that leads to it. A cell holds the base of
/// its node's children (24 bits, 0 where there are none), whether its node is a word (1 bit), and that letter (7 bits, never 0).
/// A state is the cell itself.
/// </remarks>
internal sealed class LetterTrie
{
    /// <summary>The letters run from 1 to this.</summary>
    public const int MostLetter = 0x7F;

    /// <summary>The state from which no word goes on.</summary>
    public const int Dead = 0;

    internal const int WordFlag = 0x80;
    internal const int BaseShift = 8;

    private readonly int[] cells;

    internal LetterTrie(int[] cells) => this.cells = cells;

    /// <summary>The state before the first letter.</summary>
    public int Root => cells[0];

    /// <summary>Whether the letters that led to a state are a word.</summary>
    public static bool IsWord(int state) => (state & WordFlag) != 0;

    /// <summary>The state after one more letter (1 to 127), or <see cref="Dead"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Next(int state, int letter)
    {
        var cell = cells[(state >>> BaseShift) + letter];
        return (cell & MostLetter) == letter ? cell : Dead;
    }
}
