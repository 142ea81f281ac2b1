using Sbpac.Site.Languages;

namespace Sbpac.Site.Tests.Languages;

public sealed class DeclaredLanguageTests
{
    private static readonly LanguageDeclaration Jawi = new(
        "ms-Arab", "بهاس ملايو", "ms_MY", TextDirection.RightToLeft,
        ["جانواري", "فيبرواري", "مچ", "اڤريل", "مي", "جون", "جولاي", "اوݢوس", "سيڤتيمبر", "اوكتوبر", "نوۏيمبر", "ديسيمبر"],
        ["احد", "اثنين", "ثلاث", "رابو", "خميس", "جمعة", "سبتو"],
        ["اح", "اث", "ثل", "را", "خم", "جم", "سب"])
    {
        Digits = "٠١٢٣٤٥٦٧٨٩",
        GroupSeparator = "٬",
        FirstDayOfWeek = DayOfWeek.Monday,
    };

    private static readonly DeclaredLanguage Language = new(Jawi);

    [Fact]
    public void It_writes_what_its_declaration_says()
    {
        Assert.Equal("٣ اوݢوس ٢٠٢٢", Language.FormatDate(new DateOnly(2022, 8, 3)));
        Assert.Equal("اوݢوس ٢٠٢٢", Language.FormatMonth(2022, 8));
        Assert.Equal("١٢٬٣٤٥", Language.FormatNumber(12345));
        Assert.Equal(("رابو", "را"), (Language.WeekdayName(DayOfWeek.Wednesday), Language.WeekdayShort(DayOfWeek.Wednesday)));
        Assert.Equal(("ms-arab", DayOfWeek.Monday), (Language.UrlCode, Language.FirstDayOfWeek));
    }

    [Theory]
    [InlineData("٣ اوݢوس ٢٠٢٢")]
    [InlineData("رابو، ٣ اوݢوس ٢٠٢٢")]
    [InlineData("3 اوݢوس 2022")]
    [InlineData("٢٠٢٢-٠٨-٠٣")]
    public void It_reads_its_own_dates(string text) => Assert.Equal(new DateOnly(2022, 8, 3), DateReader.Read(text, [Language]).Day);

    [Fact]
    public void Every_day_it_writes_it_reads()
    {
        for (var month = 1; month <= 12; month++)
        {
            var day = new DateOnly(2023, month, 28);
            Assert.Equal(day, Language.ReadDate(Language.FormatDate(day)).Day);
        }
    }

    [Fact]
    public void Joiners_and_marks_of_direction_stay_where_the_script_needs_them()
    {
        Assert.Equal("می\u200Cخواهم \u200Fو\u200B\u2067الف\u2069", Language.Normalize("می\u200Cخواهم \u200Fو\u200B\u2067الف\u2069").Text);
        Assert.Equal("می\u200Cخواهم", Language.NormalizeLine(" می\u200Cخواهم\n"));
        Assert.Equal("میخواهم", Language.Fold("می\u200Cخواهم"));
    }

    [Fact]
    public void A_language_from_left_to_right_needs_no_marks_of_direction() =>
        Assert.Equal("ab", new DeclaredLanguage(Jawi with { Direction = TextDirection.LeftToRight }).Normalize("a\u202Eb").Text);

    [Fact]
    public void Its_text_is_composed() => Assert.Equal("\u0622", Language.Normalize("\u0627\u0653").Text);

    [Fact]
    public void Words_inside_a_date_pattern_are_written_and_read()
    {
        var portuguese = new DeclaredLanguage(Jawi with
        {
            Months = ["janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro", "novembro", "dezembro"],
            Digits = "",
            DatePattern = "d de MMMM de yyyy",
            MonthPattern = "MMMM de yyyy",
        });
        Assert.Equal("3 de dezembro de 2022", portuguese.FormatDate(new DateOnly(2022, 12, 3)));
        Assert.Equal("dezembro de 2022", portuguese.FormatMonth(2022, 12));
        Assert.Equal(new DateOnly(2022, 12, 3), portuguese.ReadDate("3 de dezembro de 2022").Day);
    }

    [Fact]
    public void Faults_of_a_declaration_are_named()
    {
        Assert.Empty(Jawi.Faults());
        var broken = Jawi with { Months = ["a"], Weekdays = [], WeekdaysShort = [], Digits = "0123", DatePattern = "MMMM yyyy", MonthPattern = "d" };
        Assert.Equal(["Months", "Weekdays", "WeekdaysShort", "Digits", "DatePattern", "MonthPattern"], broken.Faults());
        Assert.Throws<ArgumentException>(() => new DeclaredLanguage(broken));
    }

    [Fact]
    public void Normalising_twice_is_normalising_once() =>
        CsCheck.Check.Sample(HostileText.Gen, text =>
        {
            var once = Language.Normalize(text).Text;
            Assert.Equal(once, Language.Normalize(once).Text);
            Assert.True(once.IsNormalized());
        }, iter: 5_000);
}
