using System.Collections.Immutable;
using Sbpac.Site.Catalog;
using Sbpac.Site.Languages;
using Sbpac.Site.Pages;

namespace Sbpac.Site.Pipelines;

/// <summary>Lays a month out in weeks.</summary>
internal static class Calendars
{
    /// <summary>The calendar of a month; its days lead to their sections on the same page.</summary>
    public static CalendarView Of(MonthArchive month, Language language)
    {
        var counts = month.Releases.CountBy(release => release.Bundle.Day.Day).ToDictionary();
        var weekdays = Enumerable.Range(0, 7).Select(offset => (DayOfWeek)(((int)language.FirstDayOfWeek + offset) % 7)).ToArray();
        var first = new DateOnly(month.Year, month.Month, 1);
        var blanks = Array.IndexOf(weekdays, first.DayOfWeek);
        var cells = Enumerable.Repeat<CalendarDay?>(null, blanks)
            .Concat(Enumerable.Range(1, DateTime.DaysInMonth(month.Year, month.Month)).Select(day =>
            {
                var count = counts.GetValueOrDefault(day);
                var date = Views.Date(new DateOnly(month.Year, month.Month, day), language);
                return (CalendarDay?)new CalendarDay(language.FormatNumber(day), date, count, count > 0 ? $"#d{day}" : null);
            }))
            .ToList();
        while (cells.Count % 7 != 0) cells.Add(null);
        return new CalendarView(
            [.. weekdays.Select(day => new WeekdayView(language.WeekdayShort(day), language.WeekdayName(day)))],
            [.. cells.Chunk(7).Select(week => week.ToImmutableArray())]);
    }
}
