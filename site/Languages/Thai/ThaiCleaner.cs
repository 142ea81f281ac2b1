namespace Sbpac.Site.Languages.Thai;

/// <summary>What Thai text needs of invisible characters, and what the private characters of old Thai fonts mean.</summary>
internal sealed class ThaiCleaner : CharacterCleaner
{
    // Windows fonts before OpenType placed marks by hand, from U+F700 on: further left beside ป ฝ ฟ, lower without a vowel
    // above, and ฐ and ญ without their feet.
    private const string FontCharacters =
        "\u0E10\u0E34\u0E35\u0E36\u0E37\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E0D\u0E31\u0E4D\u0E47"
        + "\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E38\u0E39\u0E3A";

    private ThaiCleaner()
    {
    }

    /// <summary>The only instance.</summary>
    public static ThaiCleaner Instance { get; } = new();

    /// <summary>
    /// U+200B says where a line may break. Beside a space, before a mark and after a leading vowel it says nothing, and at the
    /// start of a line it would hide a heading or a list from Markdown.
    /// </summary>
    public override bool KeepsBreak(char before, char after) =>
        (ThaiLetters.IsThai(before) || ThaiLetters.IsThai(after))
        && !char.IsWhiteSpace(before) && !char.IsWhiteSpace(after)
        && !ThaiLetters.IsTail(after) && !ThaiLetters.IsLeadingVowel(before);

    /// <summary>Thai letters never join, so a joiner beside one was pasted; elsewhere it holds an emoji together.</summary>
    public override bool KeepsJoiner(char before, char after) => !ThaiLetters.IsThai(before) && !ThaiLetters.IsThai(after);

    /// <inheritdoc/>
    public override char FontCharacter(char c) => c is >= '\uF700' and <= '\uF71A' ? FontCharacters[c - '\uF700'] : '\0';

    /// <summary>The order of Thai marks is settled by <see cref="ThaiSpelling"/>, which knows more than NFC.</summary>
    protected override CharacterKind Kind(char c) => ThaiLetters.IsThai(c) ? CharacterKind.Plain : base.Kind(c);
}
