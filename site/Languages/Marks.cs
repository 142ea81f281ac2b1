using System.Globalization;
using System.Text;

namespace Sbpac.Site.Languages;

/// <summary>Characters that belong to the one before them.</summary>
internal static class Marks
{
    /// <summary>
    /// Whether a mark stands at an offset: a combining mark of any script, a joiner, or another invisible sign that does not end a
    /// word. U+200B is none: it is there to part words.
    /// </summary>
    public static bool IsMark(ReadOnlySpan<char> text, int at)
    {
        if (text[at] < '\u0300') return text[at] == '\u00AD';
        return text[at] != '\u200B' && Category(text, at) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;
    }

    /// <summary>Whether a letter stands at an offset, of any script.</summary>
    public static bool IsLetter(ReadOnlySpan<char> text, int at) => char.IsAsciiLetter(text[at]) || (text[at] > '\u007F'
        && Category(text, at) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber);

    /// <summary>Whether a decimal digit stands at an offset, of any script.</summary>
    public static bool IsDigit(ReadOnlySpan<char> text, int at) =>
        char.IsAsciiDigit(text[at]) || (text[at] > '\u007F' && Category(text, at) == UnicodeCategory.DecimalDigitNumber);

    /// <summary>Whether words are parted at a character: white space of any kind, a control, or U+200B.</summary>
    public static bool IsSpace(char character) => char.IsWhiteSpace(character) || character == '\u200B' || char.IsControl(character);

    /// <summary>The units of the character at an offset: two for a surrogate pair.</summary>
    public static int Length(ReadOnlySpan<char> text, int at) =>
        char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) ? 2 : 1;

    private static UnicodeCategory Category(ReadOnlySpan<char> text, int at) => Length(text, at) == 2
        ? Rune.GetUnicodeCategory(new Rune(text[at], text[at + 1]))
        : CharUnicodeInfo.GetUnicodeCategory(text[at]);
}
