using System.Globalization;
using CsCheck;
using Sbpac.Site.Languages;
using Sbpac.Site.Languages.English;
using Sbpac.Site.Languages.Thai;

namespace Sbpac.Site.Tests.Languages;

public sealed class DateReaderTests
{
    private static readonly Language[] Both = [ThaiLanguage.Instance, EnglishLanguage.Instance];

    private static DateReading Read(string text) => DateReader.Read(text, Both);

    [Theory]
    [InlineData("2022-08-03")]
    [InlineData("2565-08-03")]
    [InlineData("๒๕๖๕-๐๘-๐๓")]
    [InlineData("2022-8-3")]
    [InlineData("2565/08/03")]
    [InlineData("3/8/2565")]
    [InlineData("03/08/2022")]
    [InlineData("๓/๘/๒๕๖๕")]
    [InlineData("3 สิงหาคม 2565")]
    [InlineData("3 สิงหาคม 2022")]
    [InlineData("๓ สิงหาคม ๒๕๖๕")]
    [InlineData("๓ ส.ค. ๒๕๖๕")]
    [InlineData("3 ส.ค.2565")]
    [InlineData("3ส.ค.2565")]
    [InlineData("3 ส.ค 2565")]
    [InlineData("3 สค 2565")]
    [InlineData("3 ส. ค. 2565")]
    [InlineData("3 สิงหาคม พ.ศ. 2565")]
    [InlineData("วันที่ 3 สิงหาคม 2565")]
    [InlineData("วันพุธที่ 3 สิงหาคม 2565")]
    [InlineData("  3 สิงหาคม 2565  ")]
    [InlineData("3 August 2022")]
    [InlineData("3 August 2565")]
    [InlineData("03 AUG 2022")]
    [InlineData("3rd of August 2022")]
    [InlineData("August 3, 2022")]
    [InlineData("Wednesday, 3 August 2022")]
    public void Every_form_of_a_day_is_that_day(string text)
    {
        Assert.Equal(new DateReading(DateFault.None, new DateOnly(2022, 8, 3)), Read(text));
    }

    [Theory]
    [InlineData("2022-08-03T09:00:00+07:00", "07:00:00")]
    [InlineData("2565-08-03T09:00:00+07:00", "07:00:00")]
    [InlineData("2022-08-03t09:00+0700", "07:00:00")]
    [InlineData("2022-08-03 09:00:00.25 +07:00", "07:00:00")]
    [InlineData("2022-08-03T09:00:00-03:30", "-03:30:00")]
    [InlineData("2022-08-03T09:00Z", "00:00:00")]
    [InlineData("2022-08-03 09:00", null)]
    [InlineData("๒๕๖๕-๐๘-๐๓ ๐๙:๐๐", null)]
    public void A_time_and_an_offset_are_read(string text, string? offset) =>
        Assert.Equal(
            new DateReading(DateFault.None, new DateOnly(2022, 8, 3), new TimeOnly(9, 0), offset is null ? null : TimeSpan.Parse(offset, CultureInfo.InvariantCulture)),
            Read(text));

    [Theory]
    [InlineData("2567-02-29", 2024)]
    [InlineData("29 กุมภาพันธ์ 2567", 2024)]
    [InlineData("2024-02-29", 2024)]
    public void A_leap_day_of_the_Buddhist_era_exists(string text, int year) => Assert.Equal(new DateOnly(year, 2, 29), Read(text).Day);

    [Theory]
    [InlineData("2568-02-29")]
    [InlineData("2567-02-30")]
    [InlineData("31 มิถุนายน 2565")]
    [InlineData("31 June 2022")]
    [InlineData("0 August 2022")]
    [InlineData("2022-08-03T25:00")]
    [InlineData("2022-08-03T09:60")]
    [InlineData("2022-08-03T09:00+15:00")]
    [InlineData("9999-08-03")]
    [InlineData("0065-08-03")]
    [InlineData("3 สิงหาคม 2750")]
    public void A_day_that_does_not_exist_is_told_from_a_form_that_is_unknown(string text) => Assert.Equal(DateFault.NoSuchDay, Read(text).Fault);

    [Theory]
    [InlineData("2022-13-01")]
    [InlineData("2565-13-01")]
    [InlineData("2022-00-10")]
    [InlineData("13/13/2565")]
    public void A_month_that_does_not_exist_makes_it_no_date_at_all(string text) => Assert.Equal(DateFault.UnknownForm, Read(text).Fault);

    [Theory]
    [InlineData("3/8/65")]
    [InlineData("3-8-65")]
    [InlineData("65-08-03")]
    [InlineData("3 ส.ค. 65")]
    [InlineData("๓ ส.ค. ๖๕")]
    [InlineData("3 August 22")]
    public void A_year_of_two_digits_is_a_guess_and_refused(string text) => Assert.Equal(DateFault.TwoDigitYear, Read(text).Fault);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("yesterday")]
    [InlineData("วันนี้")]
    [InlineData("2022")]
    [InlineData("2022-08")]
    [InlineData("20220803")]
    [InlineData("2022-08-03-01")]
    [InlineData("2022-08-03T")]
    [InlineData("2022-08-03T9")]
    [InlineData("2022-08-03T09:00+07:00x")]
    [InlineData("2022-08-03T09:00:0")]
    [InlineData("3-8-2565")]
    [InlineData("3.8.2565")]
    [InlineData("022-08-03")]
    [InlineData("22022-08-03")]
    [InlineData("3 สิงหาคม")]
    [InlineData("สิงหาคม 2565")]
    [InlineData("3 August 202")]
    [InlineData("3 Augustus 2022")]
    [InlineData("3 3 August 2022")]
    [InlineData("3 August August 2022")]
    [InlineData("29 – 30 มิถุนายน 2565")]
    [InlineData("3 August 2022 at noon")]
    public void Any_other_form_is_unknown(string text) => Assert.Equal(DateFault.UnknownForm, Read(text).Fault);

    [Fact]
    public void A_date_may_be_in_any_language_of_the_site_but_in_no_other()
    {
        Assert.Equal(DateFault.UnknownForm, DateReader.Read("3 สิงหาคม 2565", [EnglishLanguage.Instance]).Fault);
        Assert.Equal(DateFault.None, DateReader.Read("3 สิงหาคม 2565", Both).Fault);
    }

    [Fact]
    public void Any_text_gives_a_reading() =>
        Gen.String.Sample(text => Read(text).Fault >= DateFault.None, iter: 3_000);

    [Fact]
    public void Nearly_dates_give_a_reading() =>
        Gen.Char["0123456789-/:.T+Z ๒๕–สค.Aug,"].Array[0, 30].Select(letters => new string(letters))
            .Sample(text => Read(text).Fault >= DateFault.None, iter: 3_000);

    [Fact]
    public void All_forms_of_any_day_agree() =>
        Gen.Date[new DateTime(1900, 1, 1), new DateTime(2100, 12, 31)].Select(DateOnly.FromDateTime)
            .Sample(day => Assert.All(Forms(day), form => Assert.Equal(day, Read(form).Day)), iter: 2_000);

    private static IEnumerable<string> Forms(DateOnly day)
    {
        foreach (var year in new[] { day.Year, day.Year + 543 })
        {
            foreach (var (y, m, d) in new[] { (Plain(year), Plain(day.Month), Plain(day.Day)), (Plain(year), Padded(day.Month), Padded(day.Day)) })
            {
                string[] forms =
                [
                    $"{y}-{m}-{d}", $"{d}/{m}/{y}", $"{y}-{m}-{d} 23:59", $"{y}-{m}-{d}T00:00:00Z",
                    $"{d} {ThaiLanguage.Instance.MonthName(day.Month)} {y}",
                    $"{d} {ShortThaiMonths[day.Month - 1]} {y}", $"{d}{ShortThaiMonths[day.Month - 1]}{y}",
                    $"{d} {EnglishLanguage.Instance.MonthName(day.Month)} {y}", $"{d} {EnglishLanguage.Instance.MonthName(day.Month)[..3]} {y}",
                ];
                foreach (var form in forms)
                {
                    yield return form;
                    yield return new string([.. form.Select(c => char.IsAsciiDigit(c) ? (char)('๐' + c - '0') : c)]);
                }
            }
        }
        foreach (var language in Both) yield return language.FormatDate(day);
    }

    private static readonly string[] ShortThaiMonths =
        ["ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค."];

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Padded(int number) => number.ToString("00", CultureInfo.InvariantCulture);
}
