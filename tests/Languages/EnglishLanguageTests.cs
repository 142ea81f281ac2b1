using Sbpac.Site.Diagnostics;
using Sbpac.Site.Languages;
using Sbpac.Site.Languages.English;

namespace Sbpac.Site.Tests.Languages;

public sealed class EnglishLanguageTests
{
    private static readonly Language English = EnglishLanguage.Instance;

    [Fact]
    public void Dates_are_British()
    {
        Assert.Equal("3 August 2022", English.FormatDate(new DateOnly(2022, 8, 3)));
        Assert.Equal("August 2022", English.FormatMonth(2022, 8));
        Assert.Equal("2022", English.FormatYear(2022));
        Assert.Equal(("Wednesday", "Wed"), (English.WeekdayName(DayOfWeek.Wednesday), English.WeekdayShort(DayOfWeek.Wednesday)));
        Assert.Equal("12,345", English.FormatNumber(12345));
    }

    [Fact]
    public void English_text_is_cleaned_of_what_it_does_not_need()
    {
        Assert.Equal("a b café", English.Normalize("\uFEFFa\u00A0b\u200B \u202Ecafe\u0301").Text);
        Assert.Equal("👩‍💻", English.Normalize("👩‍💻").Text);
        Assert.Equal(Codes.UnknownPrivateUse, Assert.Single(English.Normalize("\uF70A").Flaws).Code);
    }

    [Fact]
    public void Sound_text_is_the_same_instance()
    {
        var text = "“SBPAC” – 3 August…";
        Assert.Same(text, English.Normalize(text).Text);
    }

    [Fact]
    public void Normalising_and_folding_twice_is_doing_it_once() =>
        CsCheck.Check.Sample(HostileText.Gen, text =>
        {
            var once = English.Normalize(text).Text;
            Assert.Equal(once, English.Normalize(once).Text);
            Assert.True(once.IsNormalized());
            Assert.Equal(English.Fold(text), English.Fold(English.Fold(text)));
        }, iter: 5_000);

    [Fact]
    public void The_registry_knows_Thai_and_English_and_no_more()
    {
        Assert.Same(English, LanguageRegistry.Find("en"));
        Assert.Equal("th", LanguageRegistry.Find("th")?.Code);
        Assert.Null(LanguageRegistry.Find("ms-Arab"));
    }
}
