using Sbpac.Site.Languages.Thai;
using Sbpac.Site.Pipelines;

namespace Sbpac.Site.Tests.Pipelines;

public sealed class CalendarsTests
{
    [Theory]
    [InlineData(2022, 8, 5)]
    [InlineData(2015, 2, 4)]
    [InlineData(2024, 2, 5)]
    [InlineData(2022, 10, 6)]
    public void A_month_is_laid_out_in_whole_weeks_from_the_first_day_of_the_language(int year, int month, int weeks)
    {
        var calendar = Calendars.Of(year, month, new Dictionary<int, int>(), ThaiLanguage.Instance);
        Assert.Equal(weeks, calendar.Weeks.Length);
        Assert.All(calendar.Weeks, week => Assert.Equal(7, week.Length));
        var days = calendar.Weeks.SelectMany(week => week).ToArray();
        Assert.Equal(Enumerable.Range(1, DateTime.DaysInMonth(year, month)).Select(day => $"{year:0000}-{month:00}-{day:00}"), days.Where(day => day is not null).Select(day => day!.Date.Iso));
        Assert.Equal((int)new DateOnly(year, month, 1).DayOfWeek, Array.FindIndex(days, day => day is not null));
        Assert.Equal("วันอาทิตย์", calendar.Weekdays[0].Name);
        Assert.All(days.Where(day => day is not null), day => Assert.Null(day!.Anchor));
    }
}
