namespace Sbpac.Site.Languages.Thai;

/// <summary>What the characters of the Thai block are.</summary>
internal static class ThaiLetters
{
    /// <summary>Breaks a line without a space.</summary>
    public const char ZeroWidthSpace = '\u200B';

    public const char SaraAa = 'า';
    public const char SaraAm = 'ำ';
    public const char SaraE = 'เ';
    public const char SaraAe = 'แ';
    public const char Maiyamok = 'ๆ';
    public const char Maitaikhu = '\u0E47';
    public const char Thanthakhat = '\u0E4C';
    public const char Nikhahit = '\u0E4D';
    public const char Yamakkan = '\u0E4E';
    public const char Phinthu = '\u0E3A';

    /// <summary>Whether a character stands in the Thai block.</summary>
    public static bool IsThai(char c) => c is >= '\u0E00' and <= '\u0E7F';

    /// <summary>ก to ฮ, which bear marks; ฤ and ฦ among them.</summary>
    public static bool IsConsonant(char c) => c is >= 'ก' and <= 'ฮ';

    /// <summary>เ แ โ ใ ไ: written before the consonant after which they are spoken.</summary>
    public static bool IsLeadingVowel(char c) => c is >= SaraE and <= 'ไ';

    /// <summary>A mark above or below a consonant.</summary>
    public static bool IsMark(char c) => c is '\u0E31' or (>= '\u0E34' and <= Phinthu) or (>= Maitaikhu and <= Yamakkan);

    /// <summary>A vowel above or below a consonant, ็ among them: a consonant bears one.</summary>
    public static bool IsMarkVowel(char c) => c is '\u0E31' or (>= '\u0E34' and <= '\u0E39') or Maitaikhu;

    /// <summary>The four tone marks.</summary>
    public static bool IsTone(char c) => c is >= '\u0E48' and <= '\u0E4B';

    /// <summary>๐ to ๙.</summary>
    public static bool IsDigit(char c) => c is >= '๐' and <= '๙';

    /// <summary>Marks and the vowels ะ า ำ ๅ: no break is ever right before them.</summary>
    public static bool IsTail(char c) => IsMark(c) || c is 'ะ' or SaraAa or SaraAm or 'ๅ';
}
