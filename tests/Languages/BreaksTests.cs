using CsCheck;
using Sbpac.Site.Languages;
using Sbpac.Site.Languages.English;
using Sbpac.Site.Languages.Thai;

namespace Sbpac.Site.Tests.Languages;

public sealed class BreaksTests
{
    private static readonly WordBreaker Thai = ThaiLanguage.Instance.CreateWordBreaker(["ศอ.บต."]);

    [Theory]
    [InlineData("ประชุมผู้บริหาร", "ประชุม|ผู้|บริหาร")]
    [InlineData("ศอ.บต.แถลงข่าว", "ศอ.บต.|แถลง|ข่าว")]
    [InlineData("การประชุม (ครั้งที่ 5)", "การ|ประชุม (ครั้ง|ที่ 5)")]
    [InlineData("พื้นที่ต่างๆ", "พื้นที่|ต่างๆ")]
    [InlineData("", "")]
    public void A_line_may_break_before_a_word_that_no_space_announces(string text, string marked) =>
        Assert.Equal(marked, Breaks.Mark(text, ThaiLanguage.Instance, Thai).Replace('\u200B', '|'));

    [Fact]
    public void Where_words_have_spaces_nothing_is_marked() =>
        Assert.Equal("The meeting (no. 5)", Breaks.Mark("The meeting (no. 5)", EnglishLanguage.Instance, EnglishLanguage.Instance.CreateWordBreaker([])));

    [Fact]
    public void Nothing_but_marks_is_added() => Gen.String[Gen.Char["กขงนมาิี่้๊ำเแไฯๆ 1(\"abc."], 0, 60].Sample(text =>
        Assert.Equal(text, Breaks.Mark(text, ThaiLanguage.Instance, Thai).Replace("\u200B", "", StringComparison.Ordinal)));
}
