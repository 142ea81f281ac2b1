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
    private const int Window = 64;

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
        var letters = new Letters(text);
        var foreign = 0UL;
        for (var unusual = letters.Unusual; unusual != 0; unusual &= unusual - 1)
        {
            var c = text[BitOperations.TrailingZeroCount(unusual)];
            if (ThaiCleaner.Instance.KindOf(c) != CharacterKind.Plain) return false;
            if (ThaiStates.IsForeign(c)) foreign |= unusual & (0 - unusual);
        }

        var consonants = letters.From(0x01, 0x2E);
        var vowels = letters.From(0x31, 0x31) | letters.From(0x34, 0x39) | letters.From(0x47, 0x47);
        var (tones, silence) = (letters.From(0x48, 0x4B), letters.From(0x4C, 0x4C));
        var (leading, saraAm) = (letters.From(0x40, 0x40), letters.From(0x33, 0x33));
        var (digits, thaiDigits) = (letters.FromAscii('0', '9'), letters.From(0x50, 0x59));
        var rare = letters.From(0x3A, 0x3A) | letters.From(0x4D, 0x4E);

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

    /// <summary>The letters of a window, each in a byte: Thai ones in the upper half, those of ASCII in the lower, all others as 0.</summary>
    private readonly struct Letters
    {
        private const byte Thai = 0x80;

        private readonly Vector128<byte> first;
        private readonly Vector128<byte> second;
        private readonly Vector128<byte> third;
        private readonly Vector128<byte> fourth;

        public Letters(ReadOnlySpan<char> text)
        {
            var units = MemoryMarshal.Cast<char, ushort>(text);
            (first, second, third, fourth) = (Of(units), Of(units[16..]), Of(units[32..]), Of(units[48..]));
        }

        /// <summary>What may be no plain character: neither Thai nor a visible one of ASCII.</summary>
        public ulong Unusual => In(0x00, ' ' - 1) & ~In('\t', '\n') | In(0x7F, 0x7F);

        /// <summary>Where one of some characters of ASCII stands that follow one another.</summary>
        public ulong FromAscii(char low, char high) => In((byte)low, (byte)high);

        /// <summary>The same of the Thai block, where they are counted from 0.</summary>
        public ulong From(byte low, byte high) => In((byte)(Thai | low), (byte)(Thai | high));

        private ulong In(int low, int high) =>
            In(first, low, high) | In(second, low, high) << 16 | In(third, low, high) << 32 | In(fourth, low, high) << 48;

        private static ulong In(Vector128<byte> letters, int low, int high) =>
            Vector128.LessThanOrEqual(letters - Vector128.Create((byte)low), Vector128.Create((byte)(high - low))).ExtractMostSignificantBits();

        private static Vector128<byte> Of(ReadOnlySpan<ushort> units) =>
            Vector128.Narrow(Letter(Vector128.Create(units)), Letter(Vector128.Create(units[Vector128<ushort>.Count..])));

        private static Vector128<ushort> Letter(Vector128<ushort> units)
        {
            var (block, most) = (units - Vector128.Create((ushort)0x0E00), Vector128.Create((ushort)0x7F));
            var thai = Vector128.LessThanOrEqual(block, most) & (block | Vector128.Create((ushort)Thai));
            return thai | Vector128.LessThanOrEqual(units, most) & units;
        }
    }
}
