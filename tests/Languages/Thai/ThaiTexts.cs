using CsCheck;

namespace Sbpac.Site.Tests.Languages.Thai;

/// <summary>Random texts for the tests of what reads Thai.</summary>
internal static class ThaiTexts
{
    private static readonly string[] Pieces =
    [
        "การ", "ประชาชน", "น้ำ", "เป็น", "ศูนย์", "ศอ.บต.", "พ.ศ.", "พล.อ.", "เม.ย.", "ก็", "ๆ", "ฯ", "ณ", "เ", "แ", "ไ", "ั", "ื", "์", "ำ", "ะ",
        "ิ์", "่", "ก", "ค", "ตากลม", "95.98", "๒๕๖๕", "1,149", "COVID-19", "SBPAC's", "e\u0301", "U.N.", " ", "\u00A0", "\u200B", "\u200D", "\n", ".", ",",
        "(", ")", "“", "”", "'", "\"", "-", "–", "/", "😀", "👨\u200D👩\u200D👧", "🇹🇭", "\uD83D", "\uDE00", "漢字", "\u0301", "اهلا", "ซัมบาลัง",
    ];

    /// <summary>Whatever an editor, or an accident, may put together.</summary>
    public static Gen<string> Any { get; } = Gen.OneOf(
        Gen.Int[0, Pieces.Length - 1].Select(piece => Pieces[piece]),
        Gen.Char['\u0E00', '\u0E5F'].Select(letter => letter.ToString()),
        Gen.Char.Select(unit => unit.ToString())).Array[0, 60].Select(string.Concat);
}
