using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Sbpac.Site.Languages.Thai;

/// <summary>
/// Whether a text is as it should be, so that neither <see cref="ThaiCleaner"/> nor <see cref="ThaiSpelling"/> has anything to do: almost
/// all text is, and so it is told for many letters at once. What <see cref="ThaiStates"/> asks of one letter after another is here a set of
/// places, a bit for each, which one step moves on to their neighbours or joins with another set.
/// </summary>
internal static class ThaiSoundness
{
    private const int Window = ThaiWindow.Length;
    private const byte Thai = 0x80;

    /// <summary>Whether a text needs neither cleaning nor mending.</summary>
    public static bool Holds(ReadOnlySpan<char> text)
    {
        var last = default(Sets);
        Span<char> rest = stackalloc char[Window];
        for (; text.Length >= Window; text = text[Window..])
        {
            if (!Holds(text[..Window], ref last)) return false;
        }
        rest.Fill(' ');
        text.CopyTo(rest);
        return Holds(rest, ref last);
    }

    /// <summary>Whether a window is sound after another.</summary>
    private static bool Holds(ReadOnlySpan<char> text, ref Sets last)
    {
        var letters = Spelt(text);
        var foreign = 0UL;
        // What is neither Thai nor a visible character of ASCII.
        for (var unusual = letters.From(0x00, (byte)' ' - 1) & ~letters.From((byte)'\t', (byte)'\n') | letters.From(0x7F, 0x7F); unusual != 0; unusual &= unusual - 1)
        {
            var c = text[BitOperations.TrailingZeroCount(unusual)];
            if (ThaiCleaner.Instance.KindOf(c) != CharacterKind.Plain) return false;
            if (ThaiStates.IsForeign(c)) foreign |= unusual & (0 - unusual);
        }

        var consonants = letters.From(Thai | 0x01, Thai | 0x2E);
        var vowels = letters.From(Thai | 0x31, Thai | 0x31) | letters.From(Thai | 0x34, Thai | 0x39) | letters.From(Thai | 0x47, Thai | 0x47);
        var (tones, silence) = (letters.From(Thai | 0x48, Thai | 0x4B), letters.From(Thai | 0x4C, Thai | 0x4C));
        var (leading, saraAm) = (letters.From(Thai | 0x40, Thai | 0x40), letters.From(Thai | 0x33, Thai | 0x33));
        var (digits, thaiDigits) = (letters.From((byte)'0', (byte)'9'), letters.From(Thai | 0x50, Thai | 0x59));
        var rare = letters.From(Thai | 0x3A, Thai | 0x3A) | letters.From(Thai | 0x4D, Thai | 0x4E);

        var afterVowels = After(vowels, last.Vowels);
        var complete = silence | tones & afterVowels;
        var amiss = rare
            | vowels & ~After(consonants, last.Consonants)
            | (tones | silence) & ~(After(consonants, last.Consonants) | afterVowels)
            | leading & After(leading, last.Leading)
            | digits & After(thaiDigits, last.ThaiDigits) | thaiDigits & After(digits, last.Digits)
            | saraAm & (afterVowels | After(complete | saraAm | foreign, last.Complete | last.SaraAm | last.Foreign))
            | foreign & (afterVowels | After(tones | silence | saraAm, last.Tones | last.Complete | last.SaraAm));
        last = new Sets(consonants, vowels, tones, complete, leading, saraAm, digits, thaiDigits, foreign);
        return amiss == 0;
    }

    /// <summary>The places right after some.</summary>
    private static ulong After(ulong places, ulong last) => places << 1 | last >> Window - 1;

    /// <summary>Where letters of a kind stand in a window.</summary>
    private readonly record struct Sets(
        ulong Consonants, ulong Vowels, ulong Tones, ulong Complete, ulong Leading, ulong SaraAm, ulong Digits, ulong ThaiDigits, ulong Foreign);

    /// <summary>The letters of a window: Thai ones in the upper half of a byte, those of ASCII in the lower, all others as 0.</summary>
    private static ThaiWindow Spelt(ReadOnlySpan<char> text)
    {
        var units = MemoryMarshal.Cast<char, ushort>(text);
        return new ThaiWindow(Spelt(units), Spelt(units[16..]), Spelt(units[32..]), Spelt(units[48..]));
    }

    private static Vector128<byte> Spelt(ReadOnlySpan<ushort> units) =>
        Vector128.Narrow(Letter(Vector128.Create(units)), Letter(Vector128.Create(units[Vector128<ushort>.Count..])));

    private static Vector128<ushort> Letter(Vector128<ushort> units)
    {
        var (block, most) = (units - Vector128.Create((ushort)0x0E00), Vector128.Create((ushort)0x7F));
        var thai = Vector128.LessThanOrEqual(block, most) & (block | Vector128.Create((ushort)Thai));
        return thai | Vector128.LessThanOrEqual(units, most) & units;
    }
}
