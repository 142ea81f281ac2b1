using System.Buffers;
using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Sbpac.Site.Languages.Thai;

/// <summary>
/// A text in the form in which its words are looked for: each unit as a letter of the word list, in a byte, and each place where the
/// text may come apart, as a bit. Its memory is borrowed from the shared pool, and given back by <see cref="GiveBack"/>.
/// </summary>
internal readonly ref struct ThaiLine
{
    // What stands around the letters, so that nobody need ask where they begin and end.
    private const int Margin = ThaiBreaks.Window;

    private readonly byte[] spelt;
    private readonly byte[] places;
    private readonly ReadOnlySpan<byte> breaks;

    /// <summary>Reads a text.</summary>
    public ThaiLine(ReadOnlySpan<char> text)
    {
        Text = text;
        spelt = ArrayPool<byte>.Shared.Rent(text.Length + 3 * Margin);
        spelt.AsSpan(0, Margin).Fill(ThaiBreaks.NoLetter);
        ThaiBreaks.Spell(text, spelt.AsSpan(Margin));
        spelt.AsSpan(Margin + text.Length, 2 * Margin).Fill(ThaiBreaks.NoLetter);
        Letters = spelt.AsSpan(Margin);

        breaks = places = ArrayPool<byte>.Shared.Rent(text.Length / 8 + Margin);
        for (var at = 0; at <= text.Length; at += ThaiBreaks.Places)
            BinaryPrimitives.WriteUInt64LittleEndian(places.AsSpan(at >> 3), ThaiBreaks.Of(text, at, spelt.AsSpan(Margin + at - ThaiBreaks.Before)));
    }

    /// <summary>The text.</summary>
    public ReadOnlySpan<char> Text { get; }

    /// <summary>Its letters (<see cref="ThaiBreaks"/>), and after them, for longer than any word, none.</summary>
    public ReadOnlySpan<byte> Letters { get; }

    /// <summary>Whether the text may come apart at an offset and the places after it: 57 bits, the lowest first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong BreaksFrom(int at) => BinaryPrimitives.ReadUInt64LittleEndian(breaks[(at >> 3)..]) >> (at & 7);

    /// <summary>The first place after an offset where the text may come apart.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int NextBreak(int at)
    {
        for (; ; at += ThaiBreaks.Places)
            if (BreaksFrom(at) >> 1 is not 0 and var later) return at + 1 + BitOperations.TrailingZeroCount(later);
    }

    /// <summary>Gives the memory back.</summary>
    public void GiveBack()
    {
        ArrayPool<byte>.Shared.Return(spelt);
        ArrayPool<byte>.Shared.Return(places);
    }
}
