using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Sbpac.Site.Languages.Thai;

/// <summary>
/// The rule of <see cref="ThaiClusters.CanBreak"/>, for many places at once: what is asked there of one letter is here a set of places,
/// a bit for each, which one step moves on to their neighbours or joins with another set.
/// </summary>
internal static class ThaiBreaks
{
    /// <summary>How many letters are looked at together.</summary>
    public const int Window = ThaiWindow.Length;

    /// <summary>How many places among them are judged.</summary>
    public const int Places = 48;

    /// <summary>How many letters stand in the window before the first place; no rule looks back farther than four.</summary>
    public const int Before = 8;

    /// <summary>How many units are spelt together.</summary>
    public const int Step = 16;

    /// <summary>ณ, a letter that may be a word.</summary>
    public const byte NoNen = 0x13;

    /// <summary>What is no letter.</summary>
    public const byte NoLetter = 0x5D;

    /// <summary>ๆ and ฯ, which are letters, but of no word that counts.</summary>
    public const byte Sign = NoLetter + 1;

    /// <summary>No letter has a higher number.</summary>
    public const byte MostLetter = Sign;

    // What is no letter either, but perhaps a mark of another script.
    private const byte Foreign = NoLetter - 1;

    /// <summary>Whether a number stands for a Thai letter, vowel, mark, ๆ or ฯ.</summary>
    public static bool IsLetter(byte letter) => letter is (> 0 and < 0x3B) or (>= 0x40 and < 0x4F) or Sign;

    /// <summary>Writes a text as letters, one for each unit: those of the word list by their place in the Thai block, from 1 on.</summary>
    public static void Spell(ReadOnlySpan<char> text, Span<byte> letters)
    {
        var units = MemoryMarshal.Cast<char, ushort>(text);
        for (; units.Length >= Step; units = units[Step..], letters = letters[Step..]) Spelt(units).CopyTo(letters);
        Span<ushort> rest = stackalloc ushort[Step];
        units.CopyTo(rest);
        Spelt(rest).CopyTo(letters);
    }

    /// <summary>Where a text may come apart.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The first place.</param>
    /// <param name="window">Its letters, from <see cref="Before"/> before that place on.</param>
    /// <returns>A bit for each of <see cref="Places"/> places, the lowest first; the others mean nothing.</returns>
    public static ulong Of(ReadOnlySpan<char> text, int at, ReadOnlySpan<byte> window)
    {
        var letters = new ThaiWindow(Vector128.Create(window), Vector128.Create(window[16..]), Vector128.Create(window[32..]), Vector128.Create(window[48..]));
        var consonants = letters.From(0x01, 0x2E);
        var leading = letters.From(0x40, 0x44);
        var tones = letters.From(0x48, 0x4B);
        var tails = letters.From(0x30, 0x3A) | letters.From(0x45, 0x45) | letters.From(0x47, 0x4E);
        var all = consonants | leading | tails | letters.From(Sign, Sign);

        // ั, ื and ็ ask for a final consonant, but not ็ in ก็.
        var (maiHanAkat, saraUee, maitaikhu) = (letters.From(0x31, 0x31), letters.From(0x37, 0x37), letters.From(0x47, 0x47));
        var based = consonants << 1;
        var ko = (letters.From(0x01, 0x01) & ~(leading << 1)) << 1;
        var asked = AfterTone(maiHanAkat | saraUee | maitaikhu, tones);
        var final = AfterTone((saraUee | maitaikhu & ~ko) & based, tones);

        // C์, Cิ์, Cุ์.
        var silence = letters.From(0x4C, 0x4C);
        var silent = silence >> 1 | (letters.From(0x34, 0x34) | letters.From(0x38, 0x38)) >> 1 & silence >> 2;

        var bound = leading << 1 | AfterTone(maiHanAkat & based, tones) | consonants & (final | silent & all << 1 & ~asked);
        var breaks = ~(tails | all & bound) >> Before;
        for (var foreign = letters.From(Foreign, Foreign) >> Before & (1UL << Places) - 1; foreign != 0; foreign &= foreign - 1)
        {
            var place = BitOperations.TrailingZeroCount(foreign);
            if (!ThaiClusters.CanBreak(text, at + place)) breaks &= ~(1UL << place);
        }
        return breaks;
    }

    /// <summary>The places right after some marks, or after the tones on them.</summary>
    private static ulong AfterTone(ulong marks, ulong tones) => marks << 1 | (marks << 1 & tones) << 1;

    private static Vector128<byte> Spelt(ReadOnlySpan<ushort> units)
    {
        var letters = Vector128.Narrow(Letter(Vector128.Create(units)), Letter(Vector128.Create(units[Vector128<ushort>.Count..])));
        var signs = Vector128.Equals(letters, Vector128.Create((byte)0x2F)) | Vector128.Equals(letters, Vector128.Create((byte)0x46));
        return Vector128.ConditionalSelect(signs, Vector128.Create(Sign), letters);
    }

    private static Vector128<ushort> Letter(Vector128<ushort> units)
    {
        var letters = Vector128.Min(units - Vector128.Create((ushort)0x0E01), Vector128.Create((ushort)(NoLetter - 1))) + Vector128<ushort>.One;
        var foreign = Vector128.Equals(letters, Vector128.Create((ushort)NoLetter)) & Vector128.GreaterThanOrEqual(units, Vector128.Create((ushort)0x0300));
        // What is true has all bits set, which is -1.
        return letters + foreign;
    }
}
