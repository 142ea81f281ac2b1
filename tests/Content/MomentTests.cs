using Sbpac.Site.Content;

namespace Sbpac.Site.Tests.Content;

public sealed class MomentTests
{
    private static readonly TimeZoneInfo Bangkok = TimeZoneInfo.FindSystemTimeZoneById("Asia/Bangkok");

    [Fact]
    public void A_bare_day_begins_at_midnight_in_the_zone_of_the_site()
    {
        var moment = Moment.Of(new DateOnly(2022, 8, 3), Bangkok);
        Assert.Equal("2022-08-03", moment.Iso);
        Assert.Equal("2022-08-03T00:00:00+07:00", moment.Rfc3339);
        Assert.Equal(new DateTimeOffset(2022, 8, 2, 17, 0, 0, TimeSpan.Zero), moment.Instant);
    }

    [Fact]
    public void A_time_with_an_offset_of_its_own_falls_on_the_day_of_the_site()
    {
        var moment = Moment.At(new DateOnly(2022, 8, 2), new TimeOnly(18, 30), TimeSpan.Zero, Bangkok);
        Assert.Equal(new DateOnly(2022, 8, 3), moment.Day);
        Assert.Equal("2022-08-03T01:30:00+07:00", moment.Iso);
    }

    [Theory]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    public void No_culture_changes_how_it_is_written(string culture)
    {
        var before = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            System.Globalization.CultureInfo.CurrentCulture = new System.Globalization.CultureInfo(culture);
            var moment = Moment.At(new DateOnly(2022, 8, 3), new TimeOnly(9, 5), null, Bangkok);
            Assert.Equal("2022-08-03T09:05:00+07:00", moment.Iso);
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_day_before_zones_had_whole_minutes_is_no_trouble() =>
        Assert.Equal(new DateOnly(1850, 1, 1), Moment.Of(new DateOnly(1850, 1, 1), Bangkok).Day);
}
