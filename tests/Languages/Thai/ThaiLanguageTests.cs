using Sbpac.Site.Languages;
using Sbpac.Site.Languages.Thai;

namespace Sbpac.Site.Tests.Languages.Thai;

public sealed class ThaiLanguageTests
{
    private static readonly Language Thai = ThaiLanguage.Instance;

    [Fact]
    public void A_day_a_month_and_a_year_are_written_in_the_Buddhist_era()
    {
        Assert.Equal("3 สิงหาคม 2565", Thai.FormatDate(new DateOnly(2022, 8, 3)));
        Assert.Equal("สิงหาคม 2565", Thai.FormatMonth(2022, 8));
        Assert.Equal("2565", Thai.FormatYear(2022));
    }

    [Fact]
    public void Days_of_the_week_have_their_names()
    {
        Assert.Equal(DayOfWeek.Sunday, Thai.FirstDayOfWeek);
        Assert.Equal(("วันอาทิตย์", "อา."), (Thai.WeekdayName(DayOfWeek.Sunday), Thai.WeekdayShort(DayOfWeek.Sunday)));
        Assert.Equal(("วันพฤหัสบดี", "พฤ."), (Thai.WeekdayName(DayOfWeek.Thursday), Thai.WeekdayShort(DayOfWeek.Thursday)));
    }

    [Fact]
    public void Numbers_are_grouped() => Assert.Equal("1,234,567", Thai.FormatNumber(1234567));

    [Fact]
    public void Thai_letters_put_no_space_between_words_and_digits_do()
    {
        Assert.True(Thai.IsUnspaced('ก'));
        Assert.True(Thai.IsUnspaced('\u0E49'));
        Assert.False(Thai.IsUnspaced('๒'));
        Assert.False(Thai.IsUnspaced('a'));
    }

    [Theory]
    [InlineData("๒๕๖๕", "2565")]
    [InlineData("ต่าง ๆ ที่", "ต่างๆ ที่")]
    [InlineData("ต่างๆ ที่", "ต่างๆ ที่")]
    [InlineData("“ศอ.บต.” ‘SBPAC’", "\"ศอ.บต.\" 'sbpac'")]
    [InlineData("ประ\u200Bชุม", "ประชุม")]
    [InlineData("29–30", "29-30")]
    [InlineData("น\u0E49\u0E4D\u0E32", "น้ำ")]
    [InlineData("H\u0331", "\u1E96")]
    public void The_folded_form_is_that_of_the_index(string text, string folded) => Assert.Equal(folded, Thai.Fold(text));

    [Fact]
    public void Folding_twice_is_folding_once() =>
        CsCheck.Check.Sample(HostileText.Gen, text => Assert.Equal(Thai.Fold(text), Thai.Fold(Thai.Fold(text))), iter: 5_000);

    [Fact]
    public void A_line_normalised_twice_is_normalised_once() =>
        CsCheck.Check.Sample(HostileText.Gen, text => Assert.Equal(Thai.NormalizeLine(text), Thai.NormalizeLine(Thai.NormalizeLine(text))), iter: 5_000);

    [Fact]
    public void The_terms_of_the_site_reach_the_word_breaker()
    {
        List<Word> words = [];
        Thai.CreateWordBreaker(["ควิซซี่กรุ๊ปฟลอร่า"]).Break("ควิซซี่กรุ๊ปฟลอร่า", words);
        Assert.Single(words);
    }
}
