namespace Sbpac.Site.Languages.Thai;

/// <summary>
/// The order of the Royal Institute's dictionary: consonants, then vowels; a vowel written before its consonant is sorted after
/// it; tone marks, ็ and ์ decide only between words that are otherwise the same. กา, เกม, ไก่, ขาว.
/// </summary>
public sealed class ThaiOrder : TextOrder
{
    /// <summary>The only instance needed.</summary>
    public static ThaiOrder Instance { get; } = new();

    /// <inheritdoc/>
    protected override bool IsMinor(char c) =>
        ThaiLetters.IsThai(c) ? c is >= ThaiLetters.Maitaikhu and <= ThaiLetters.Yamakkan : base.IsMinor(c);

    /// <inheritdoc/>
    protected override bool IsSortedAfter(char letter, char following) => ThaiLetters.IsLeadingVowel(letter) && ThaiLetters.IsConsonant(following);
}
