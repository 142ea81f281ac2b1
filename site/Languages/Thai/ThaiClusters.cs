using System.Globalization;

namespace Sbpac.Site.Languages.Thai;

/// <summary>
/// What of Thai writing belongs together. A cluster is what neither a word nor a line may ever come apart in: a consonant with
/// the vowel before it, the marks above and below, and the letters that spelling ties to it.
/// </summary>
public static class ThaiClusters
{
    private const byte ConsonantFlag = 1;
    private const byte LeadingFlag = 2;
    private const byte MarkFlag = 4;
    private const byte FollowingFlag = 8;
    private const byte LetterFlag = 16;
    private const byte ToneFlag = 32;

    private const char MaiHanAkat = 'ั';
    private const char SaraI = 'ิ';
    private const char SaraUee = 'ื';
    private const char SaraU = 'ุ';
    private const char MaiTaiKhu = '็';
    private const char Thanthakhat = '์';

    private static readonly byte[] Flags = [.. Enumerable.Range(0x0E00, 0x80).Select(code => FlagsOf((char)code))];

    /// <summary>Whether a character is a Thai letter, vowel or mark; digits, ฿ and the old stops are none.</summary>
    public static bool IsLetter(char character) => Has(character, LetterFlag);

    /// <summary>Whether a character is one of the consonants ก to ฮ, ฤ and ฦ included.</summary>
    public static bool IsConsonant(char character) => Has(character, ConsonantFlag);

    /// <summary>Whether a character is a vowel written before its consonant: เ แ โ ใ ไ.</summary>
    public static bool IsLeadingVowel(char character) => Has(character, LeadingFlag);

    /// <summary>Whether a character stands above or below a Thai consonant.</summary>
    public static bool IsMark(char character) => Has(character, MarkFlag);

    /// <summary>Whether a character is written only after a consonant: a mark, or ะ า ำ ๅ.</summary>
    public static bool NeedsFormer(char character) => Has(character, MarkFlag | FollowingFlag);

    /// <summary>
    /// Whether a text may come apart before an offset as far as clusters go. The two ends of a text and the edges of a Thai run are
    /// such places, but no mark of any script ever begins one.
    /// </summary>
    public static bool CanBreak(ReadOnlySpan<char> text, int at)
    {
        if (at <= 0 || at >= text.Length) return true;
        var next = text[at];
        if (!IsLetter(next)) return !CombinesWithFormer(text, at);
        if (NeedsFormer(next)) return false;

        var former = text[at - 1];
        if (!IsLetter(former)) return true;
        if (IsLeadingVowel(former) || former == MaiHanAkat) return false;
        if (!IsConsonant(next)) return true;
        if (IsSilenced(text, at)) return false;

        // A tone stands between the vowel and the final consonant that the vowel asks for.
        var vowel = at - 1;
        if (Has(former, ToneFlag) && vowel > 0) vowel--;
        return text[vowel] switch
        {
            MaiHanAkat or SaraUee => false,
            MaiTaiKhu => IsGo(text, vowel),
            _ => true,
        };
    }

    /// <summary>The end of the cluster that begins at an offset.</summary>
    public static int End(ReadOnlySpan<char> text, int start)
    {
        var end = start + 1;
        while (!CanBreak(text, end)) end++;
        return end;
    }

    /// <summary>The first offset, not before the given one, at which nothing stands that belongs to its former.</summary>
    public static int AfterMarks(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && (NeedsFormer(text[at]) || CombinesWithFormer(text, at))) at++;
        return at;
    }

    /// <summary>Whether a consonant is written but not spoken: C์, Cิ์, Cุ์.</summary>
    private static bool IsSilenced(ReadOnlySpan<char> text, int consonant)
    {
        var mark = consonant + 1;
        if (mark + 1 < text.Length && text[mark] is SaraI or SaraU) mark++;
        return mark < text.Length && text[mark] == Thanthakhat;
    }

    /// <summary>Whether ็ at an offset ends the word ก็, the only one in which no consonant follows it.</summary>
    private static bool IsGo(ReadOnlySpan<char> text, int mark) =>
        mark > 0 && text[mark - 1] == 'ก' && (mark == 1 || !IsLeadingVowel(text[mark - 2]));

    private static bool CombinesWithFormer(ReadOnlySpan<char> text, int at) =>
        text[at] >= '\u0300' && (char.IsLowSurrogate(text[at]) ? char.IsHighSurrogate(text[at - 1]) : Marks.IsMark(text, at));

    private static bool Has(char character, byte flag)
    {
        var index = (uint)(character - 0x0E00);
        return index < 0x80 && (Flags[index] & flag) != 0;
    }

    private static byte FlagsOf(char character) => character switch
    {
        >= 'ก' and <= 'ฮ' => LetterFlag | ConsonantFlag,
        'ะ' or 'า' or 'ำ' or 'ๅ' => LetterFlag | FollowingFlag,
        >= 'เ' and <= 'ไ' => LetterFlag | LeadingFlag,
        'ฯ' or 'ๆ' => LetterFlag,
        >= '่' and <= '๋' => LetterFlag | MarkFlag | ToneFlag,
        _ when CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.NonSpacingMark => LetterFlag | MarkFlag,
        _ => 0,
    };
}
