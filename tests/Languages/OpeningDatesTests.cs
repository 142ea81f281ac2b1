using Sbpac.Site.Languages;
using Sbpac.Site.Languages.English;
using Sbpac.Site.Languages.Thai;

namespace Sbpac.Site.Tests.Languages;

public sealed class OpeningDatesTests
{
    private static readonly DateOnly Near = new(2022, 8, 5);

    [Theory]
    [InlineData("วันนี้ (3 ส.ค. 65) เวลา 09.00 น.", "3 ส.ค. 65")]
    [InlineData("วันนี้ (3 สิงหาคม 2565) ที่ห้องประชุม", "3 สิงหาคม 2565")]
    [InlineData("วันนี้ (๓ สิงหาคม ๒๕๖๕)", "๓ สิงหาคม ๒๕๖๕")]
    [InlineData("(3 ส.ค.65) ศอ.บต. จัดประชุม", "3 ส.ค.65")]
    [InlineData("วันที่ 3 สิงหาคม 2565 พล.อ.", "3 สิงหาคม 2565")]
    [InlineData("เมื่อวันที่ 3 สิงหาคม พ.ศ. 2565 ที่", "3 สิงหาคม พ.ศ. 2565")]
    [InlineData("วันพุธที่ 3 สิงหาคม 2565 เวลา", "3 สิงหาคม 2565")]
    [InlineData("**วันนี้ (วันพุธที่ 3 สิงหาคม 2565)**", "3 สิงหาคม 2565")]
    [InlineData("วันนี้ (3 สิงหาคม) ที่", "3 สิงหาคม")]
    public void A_Thai_release_opens_with_its_day(string text, string date)
    {
        var found = ThaiLanguage.Instance.FindOpeningDate(text, Near);
        Assert.Equal(new OpeningDate(text.IndexOf(date, StringComparison.Ordinal), date.Length, new DateOnly(2022, 8, 3)), found);
    }

    [Theory]
    [InlineData("Today (3 August 2022), the Secretary-General", "3 August 2022")]
    [InlineData("3 August 2022 – The Centre", "3 August 2022")]
    [InlineData("August 3, 2022, at 1400 hrs", "August 3, 2022")]
    [InlineData("On Wednesday, 3 August 2022, the", "3 August 2022")]
    [InlineData("(3 Aug. 22) The", "3 Aug. 22")]
    [InlineData("Today (3 August) the", "3 August")]
    public void An_English_release_opens_with_its_day(string text, string date)
    {
        var found = EnglishLanguage.Instance.FindOpeningDate(text, Near);
        Assert.Equal(new OpeningDate(text.IndexOf(date, StringComparison.Ordinal), date.Length, new DateOnly(2022, 8, 3)), found);
    }

    [Theory]
    [InlineData("3 ส.ค. 65", 2022, 2022)]
    [InlineData("3 ส.ค. 22", 2022, 2022)]
    [InlineData("3 ส.ค. 99", 2056, 2056)]
    [InlineData("3 ส.ค. 01", 2058, 2058)]
    public void Two_digits_of_a_year_take_the_century_and_the_era_that_come_nearest(string text, int near, int year) =>
        Assert.Equal(new DateOnly(year, 8, 3), ThaiLanguage.Instance.FindOpeningDate(text, new DateOnly(near, 8, 3))?.Day);

    [Fact]
    public void A_day_without_a_year_is_the_nearest_one() =>
        Assert.Equal(new DateOnly(2021, 12, 30), ThaiLanguage.Instance.FindOpeningDate("วันนี้ (30 ธันวาคม)", new DateOnly(2022, 1, 2))?.Day);

    [Theory]
    [InlineData(2022, 6, 28, 29)]
    [InlineData(2022, 7, 1, 30)]
    public void Of_a_range_the_nearer_day_counts(int year, int month, int day, int found)
    {
        var text = "วันที่ 29 – 30 มิถุนายน 2565 คณะผู้แทน";
        var opening = ThaiLanguage.Instance.FindOpeningDate(text, new DateOnly(year, month, day));
        Assert.Equal(new DateOnly(2022, 6, found), opening?.Day);
    }

    [Theory]
    [InlineData("ศอ.บต. ประชุมผู้บริหาร เมื่อวันที่ 3 สิงหาคม 2565")]
    [InlineData("วันนี้ (31 มิถุนายน 2565)")]
    [InlineData("วันนี้ ศอ.บต.")]
    [InlineData("99 ปี แห่งวันสถาปนา")]
    [InlineData("3 สิง")]
    [InlineData("")]
    public void Other_openings_have_no_date(string text) => Assert.Null(ThaiLanguage.Instance.FindOpeningDate(text, Near));

    [Theory]
    [InlineData("August 2022 was a month of 3 meetings")]
    [InlineData("The meeting of 3 August 2022")]
    [InlineData("Mayor 3 August 2022")]
    public void An_English_sentence_that_merely_mentions_a_date_does_not_open_with_it(string text) =>
        Assert.Null(EnglishLanguage.Instance.FindOpeningDate(text, Near));

    [Fact]
    public void A_date_beyond_the_opening_is_not_looked_for() =>
        Assert.Null(ThaiLanguage.Instance.FindOpeningDate(new string(' ', 200) + "วันที่ 3 สิงหาคม 2565", Near));
}
