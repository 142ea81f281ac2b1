using CsCheck;

namespace Sbpac.Site.Tests.Languages;

/// <summary>Texts made of everything that normalising must take apart, in any order.</summary>
internal static class HostileText
{
    private static readonly string[] Pieces =
    [
        "ก", "น", "ป", "ท", "เ", "แ", "ไ", "า", "ำ", "ะ", "ๅ", "ๆ", "ฯ", "\u0E31", "\u0E34", "\u0E37", "\u0E38", "\u0E39", "\u0E3A",
        "\u0E47", "\u0E48", "\u0E49", "\u0E4A", "\u0E4B", "\u0E4C", "\u0E4D", "\u0E4E", "๒", "2", ".", "a", "E", "H", " ", "\n", "\r", "\r\n", "\t",
        "\u00A0", "\u2007", "\u200B", "\u200B\u200B", "\u200C", "\u200D", "\u200E", "\u202E", "\u2066", "\u00AD", "\uFEFF", "\u2028", "\f",
        "\0", "\u0085", "\u0093", "\u0081", "\uF700", "\uF70A", "\uF70B", "\uF711", "\uF718", "\uF0B7", "\uE000", "\uFFFD", "\uFFFE", "\uFDD0",
        "\u0301", "\u0331", "\u0323", "\u05B0", "\u0344", "\u0EB8", "\u0EC8", "\u1100", "\u1161", "\u11A8", "\u212B", "\u2000", "\u037E", "\u1FEF",
        "\uD83D\uDE00", "\uD83D", "\uDE00", "\uD83F\uDFFE", "\uDB80\uDC00", "\uD804\uDC99", "\uD804\uDCBA", "\uD834\uDD65", "\uD81B\uDD63", "\uD81B\uDD67",
    ];

    /// <summary>Pieces of the list above, now and then any character at all.</summary>
    public static Gen<string> Gen { get; } =
        CsCheck.Gen.Frequency((20, CsCheck.Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i])), (1, CsCheck.Gen.Char.Select(c => c.ToString())))
            .Array[0, 14].Select(string.Concat);
}
