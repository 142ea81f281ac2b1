using System.Globalization;
using Sbpac.Site.Languages;
using Sbpac.Site.Languages.English;
using Sbpac.Site.Languages.Thai;

namespace Sbpac.Site.Tests.Languages;

public sealed class CultureTests
{
    private static readonly string[] Dates = ["2022-08-03", "2565-08-03", "3 สิงหาคม 2565", "๓ ส.ค. ๒๕๖๕", "3 August 2022", "3/8/2565", "2022-08-03T09:00+07:00"];

    [Theory]
    [InlineData("th-TH")]
    [InlineData("en-US")]
    [InlineData("ar-SA")]
    [InlineData("tr-TR")]
    public void The_current_culture_changes_nothing(string culture)
    {
        var expected = Everything();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, Everything());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static List<string> Everything()
    {
        Language[] languages = [ThaiLanguage.Instance, EnglishLanguage.Instance];
        var day = new DateOnly(2022, 8, 3);
        List<string> all = [.. Dates.Select(text => DateReader.Read(text, languages).Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))];
        foreach (var language in languages)
        {
            all.AddRange(
            [
                language.FormatDate(day), language.FormatMonth(2022, 8), language.FormatYear(2022), language.FormatNumber(-1234567),
                language.Fold("ITA “๒๕๖๕” İIı น้ำ"), Slug.Of("ITA ๒๕๖๕ IŞIK", language),
                string.Join('|', new[] { "ไก่", "ขาว", "เกม", "กา", "iI", "Iı", "É", "e" }.Order(language.Order)),
            ]);
        }
        return all;
    }
}
