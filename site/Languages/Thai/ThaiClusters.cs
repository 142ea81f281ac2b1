namespace Sbpac.Site.Languages.Thai;

/// <summary>
/// What of Thai writing belongs together. A cluster is what neither a word nor a line may ever come apart in: a consonant with
/// the vowel before it, the marks above and below, and the letters that spelling ties to it.
/// </summary>
public static class ThaiClusters
{
    private const int FirstLetter = 0x0E00;

    // One letter for each code point: C consonant, L leading vowel, S sign, f following vowel, m mark, t tone.
    // What is written only after a consonant is in small letters, and of these marks come last.
    private static ReadOnlySpan<byte> Kinds =>
        ".CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCSfmffmmmmmmm.....LLLLLfSmttttmmm................."u8;

    /// <summary>Whether a character is a Thai letter, vowel, mark, ๆ or ฯ; digits, ฿ and the old stops are none.</summary>
    public static bool IsLetter(char character) => Kind(character) > '.';

    /// <summary>Whether a character is one of the consonants ก to ฮ, ฤ and ฦ included.</summary>
    public static bool IsConsonant(char character) => Kind(character) == 'C';

    /// <summary>Whether a character is a vowel written before its consonant: เ แ โ ใ ไ.</summary>
    public static bool IsLeadingVowel(char character) => Kind(character) == 'L';

    /// <summary>Whether a character stands above or below a Thai consonant.</summary>
    public static bool IsMark(char character) => Kind(character) >= 'm';

    /// <summary>Whether a character is written only after a consonant: a mark, or ะ า ำ ๅ.</summary>
    public static bool NeedsFormer(char character) => Kind(character) >= 'a';

    /// <summary>
    /// Whether a text may come apart before an offset as far as clusters go. The two ends of a text and the edges of a Thai run are
    /// such places; but no mark, of any script, ever begins anything.
    /// </summary>
    public static bool CanBreak(ReadOnlySpan<char> text, int at)
    {
        if ((uint)(at - 1) >= (uint)(text.Length - 1)) return true;
        var next = Kind(text[at]);
        if (next >= 'a') return false;
        if (next == '.') return !Combines(text, at);

        var former = at - 1;
        var kind = Kind(text[former]);
        if (kind == '.') return true;
        if (kind == 'L') return false;
        if (kind >= 't' && former > 0) former--;
        return text[former] switch
        {
            'ั' => !HasBase(text, former),
            'ื' => next != 'C' || !HasBase(text, former),
            '็' => next != 'C' || !HasBase(text, former) || IsGo(text, former),
            _ => next != 'C' || !IsSilenced(text, at),
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
        while (at < text.Length && (NeedsFormer(text[at]) || Combines(text, at))) at++;
        return at;
    }

    /// <summary>Whether a consonant is written but not spoken: C์, Cิ์, Cุ์.</summary>
    private static bool IsSilenced(ReadOnlySpan<char> text, int consonant)
    {
        var mark = consonant + 1;
        if (mark + 1 < text.Length && text[mark] is 'ิ' or 'ุ') mark++;
        return mark < text.Length && text[mark] == '์';
    }

    /// <summary>Whether a mark stands on a consonant; one that an accident left alone binds nothing.</summary>
    private static bool HasBase(ReadOnlySpan<char> text, int mark) => mark > 0 && IsConsonant(text[mark - 1]);

    /// <summary>Whether ็ at an offset ends ก็, the only word in which no consonant follows it.</summary>
    private static bool IsGo(ReadOnlySpan<char> text, int mark) =>
        text[mark - 1] == 'ก' && (mark == 1 || !IsLeadingVowel(text[mark - 2]));

    private static bool Combines(ReadOnlySpan<char> text, int at) => text[at] >= '\u0300' && at > 0
        && (char.IsLowSurrogate(text[at]) && char.IsHighSurrogate(text[at - 1]) || Marks.IsMark(text, at));

    private static int Kind(char character)
    {
        var index = character - FirstLetter;
        return (uint)index < (uint)Kinds.Length ? Kinds[index] : '.';
    }
}
