namespace Sbpac.Site.Languages.Thai;

/// <summary>
/// The marks on one consonant, with ำ if there is one, gathered in the order typed and written in the order of the standard:
/// vowel, tone, ำ. Each mark stands once however often it was typed.
/// </summary>
internal struct ThaiTail
{
    /// <summary>A tail is never longer: each of 19 marks once, and ำ.</summary>
    public const int Longest = 20;

    private const int First = 0x0E30;

    private Marks marks;
    private int count;
    private ulong seen;
    private int openNikhahits;
    private int nikhahitAt;
    private bool hasSaraAm;
    private int vowels;
    private int tones;

    /// <summary>Makes an empty tail.</summary>
    public ThaiTail()
    {
    }

    /// <summary>Where the first mark stands, or -1: ำ alone is none.</summary>
    public int FirstMark { get; private set; } = -1;

    /// <summary>Where a mark stands for the second time, or -1.</summary>
    public int DoubledAt { get; private set; } = -1;

    /// <summary>Where a mark stands that cannot stand with those before it, or -1.</summary>
    public int ClashAt { get; private set; } = -1;

    /// <summary>Adds a character; false where it does not belong to the tail.</summary>
    /// <param name="c">The character.</param>
    /// <param name="at">Its offset.</param>
    public bool TryAdd(char c, int at)
    {
        switch (c)
        {
            case ThaiLetters.SaraAm:
                AddSaraAm(at);
                return true;
            case ThaiLetters.SaraAa when openNikhahits > 0:
                openNikhahits--;
                AddSaraAm(at);
                return true;
            case ThaiLetters.Nikhahit:
                if (openNikhahits++ > 0) Double(at);
                nikhahitAt = at;
                break;
            default:
                if (!ThaiLetters.IsMark(c)) return false;
                break;
        }
        if (FirstMark < 0) FirstMark = at;
        var bit = 1UL << (c - First);
        if ((seen & bit) != 0)
        {
            if (c != ThaiLetters.Nikhahit) Double(at);
            return true;
        }
        seen |= bit;
        marks[count++] = c;
        var isVowel = ThaiLetters.IsMarkVowel(c);
        var isTone = ThaiLetters.IsTone(c) || c == ThaiLetters.Thanthakhat;
        if ((isVowel && vowels++ > 0) || (isTone && tones++ > 0) || (isVowel && hasSaraAm)) Clash(at);
        return true;
    }

    /// <summary>Writes the tail and gives its length.</summary>
    public int Write(scoped Span<char> output)
    {
        // ํ that met its า has become ำ; one that stands beside ำ is the ring of ำ typed again.
        var nikhahitStays = openNikhahits > 0 && !hasSaraAm;
        if (openNikhahits > 0 && hasSaraAm) Double(nikhahitAt);
        var length = 0;
        for (var rank = 0; rank <= 2; rank++)
        {
            foreach (var mark in ((ReadOnlySpan<char>)marks)[..count])
            {
                if (Rank(mark) == rank && (mark != ThaiLetters.Nikhahit || nikhahitStays)) output[length++] = mark;
            }
        }
        if (hasSaraAm) output[length++] = ThaiLetters.SaraAm;
        return length;
    }

    private static int Rank(char mark) => mark == ThaiLetters.Phinthu ? 0 : ThaiLetters.IsMarkVowel(mark) ? 1 : 2;

    private void AddSaraAm(int at)
    {
        if (hasSaraAm) Double(at);
        if (vowels > 0) Clash(at);
        hasSaraAm = true;
    }

    private void Double(int at)
    {
        if (DoubledAt < 0) DoubledAt = at;
    }

    private void Clash(int at)
    {
        if (ClashAt < 0) ClashAt = at;
    }

    [System.Runtime.CompilerServices.InlineArray(Longest)]
    private struct Marks
    {
        private char first;
    }
}
