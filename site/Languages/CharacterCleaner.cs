using Sbpac.Site.Text;

namespace Sbpac.Site.Languages;

/// <summary>
/// Cleans text character by character: spaces and line ends made plain, invisible and control characters dropped, NFC. What an
/// invisible character is needed for differs from script to script; a language answers that by overriding.
/// </summary>
internal class CharacterCleaner
{
    private readonly CharacterKind[] kinds = new CharacterKind[char.MaxValue + 1];

    private readonly bool keepsDirection;

    /// <summary>Makes a cleaner and its table of all characters.</summary>
    /// <param name="keepsDirection">Whether the controls of direction stay.</param>
    protected CharacterCleaner(bool keepsDirection = false)
    {
        this.keepsDirection = keepsDirection;
        for (var i = 0; i < kinds.Length; i++) kinds[i] = Kind((char)i);
    }

    /// <summary>For languages that need no invisible characters.</summary>
    public static CharacterCleaner Plain { get; } = new();

    /// <summary>The cleaned text, with its map and flaws; the same instance where nothing is to be done.</summary>
    public Normalized Clean(string text)
    {
        var at = 0;
        while (at < text.Length && kinds[text[at]] == CharacterKind.Plain) at++;
        return at == text.Length ? new Normalized(text, OffsetMap.Identity, []) : new CleaningPass(this, text).Run(at);
    }

    /// <summary>What is to be done with a character.</summary>
    public CharacterKind KindOf(char c) => kinds[c];

    /// <summary>Whether U+200B stays between two characters (<c>'\n'</c> at the ends of the text).</summary>
    public virtual bool KeepsBreak(char before, char after) => false;

    /// <summary>Whether U+200C and U+200D stay between two characters. Emoji need them in any language.</summary>
    public virtual bool KeepsJoiner(char before, char after) => true;

    /// <summary>The character that a private one of an old font stands for, or <c>'\0'</c>.</summary>
    public virtual char FontCharacter(char c) => '\0';

    /// <summary>What a replaced character becomes.</summary>
    public char Replacement(char c) => kinds[c] switch
    {
        CharacterKind.Space => ' ',
        CharacterKind.CarriageReturn or CharacterKind.LineEnd => '\n',
        CharacterKind.Misdecoded => WindowsCharacter(c),
        CharacterKind.Symbol => '\u2022',
        CharacterKind.Font => FontCharacter(c),
        _ => c,
    };

    /// <summary>The kind of a character; a language that knows better about its own script overrides this.</summary>
    protected virtual CharacterKind Kind(char c) => c switch
    {
        '\t' or '\n' => CharacterKind.Plain,
        '\r' => CharacterKind.CarriageReturn,
        '\u000B' or '\u000C' or '\u2028' or '\u2029' => CharacterKind.LineEnd,
        >= '\u0080' and <= '\u009F' when WindowsCharacter(c) != '\0' => CharacterKind.Misdecoded,
        < ' ' or (>= '\u007F' and <= '\u009F') or (>= '\uFDD0' and <= '\uFDEF') or '\uFFFE' or '\uFFFF' => CharacterKind.Control,
        '\u00A0' or '\u2007' or '\u202F' => CharacterKind.Space,
        '\u00AD' or '\uFEFF' => CharacterKind.Invisible,
        '\u200B' => CharacterKind.Break,
        '\u200C' or '\u200D' => CharacterKind.Joiner,
        _ when IsBidiControl(c) => keepsDirection ? CharacterKind.Plain : CharacterKind.Invisible,
        '\uF0A7' or '\uF0B7' => CharacterKind.Symbol,
        >= '\uE000' and <= '\uF8FF' => FontCharacter(c) == '\0' ? CharacterKind.PrivateUse : CharacterKind.Font,
        '\uFFFD' => CharacterKind.Lost,
        _ when char.IsSurrogate(c) => CharacterKind.Surrogate,
        _ => Composition.IsInert(c) ? CharacterKind.Plain : CharacterKind.Composing,
    };

    /// <summary>Whether a character only steers the direction of writing.</summary>
    private static bool IsBidiControl(char c) =>
        c is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    // The bytes 80 to 9F mean the same in windows-874 and windows-1252 where windows-874 has them at all.
    private static char WindowsCharacter(char c) => c switch
    {
        '\u0080' => '\u20AC',
        '\u0085' => '\u2026',
        '\u0091' => '\u2018',
        '\u0092' => '\u2019',
        '\u0093' => '\u201C',
        '\u0094' => '\u201D',
        '\u0095' => '\u2022',
        '\u0096' => '\u2013',
        '\u0097' => '\u2014',
        _ => '\0',
    };
}
