using System.Collections.Immutable;
using Sbpac.Site.Languages;
using Sbpac.Site.Pages;

namespace Sbpac.Site.Pipelines;

/// <summary>Lays a month out in weeks.</summary>
internal static class Calendars
{
    /// <summary>The calendar of a month; its days lead to their sections on the same page.</summary>
    /// <param name="year">Gregorian.</param>
    /// <param name="month">1 to 12.</param>
    /// <param name="counts">How many releases a day has, for days that have any.</param>
    /// <param name="language">The language of the page.</param>
    public static CalendarView Of(int year, int month, IReadOnlyDictionary<int, int> counts, Language language)
    {
        var weekdays = Enumerable.Range(0, 7).Select(offset => (DayOfWeek)(((int)language.FirstDayOfWeek + offset) % 7)).ToArray();
        var first = new DateOnly(year, month, 1);
        var blanks = Array.IndexOf(weekdays, first.DayOfWeek);
        var cells = Enumerable.Repeat<CalendarDay?>(null, blanks)
            .Concat(Enumerable.Range(1, DateTime.DaysInMonth(year, month)).Select(day =>
            {
                var count = counts.GetValueOrDefault(day);
                var date = Views.Date(new DateOnly(year, month, day), language);
                return (CalendarDay?)new CalendarDay(language.FormatNumber(day), date, count, count > 0 ? $"#d{day}" : null);
            }))
            .ToList();
        while (cells.Count % 7 != 0) cells.Add(null);
        return new CalendarView(
            [.. weekdays.Select(day => new WeekdayView(language.WeekdayShort(day), language.WeekdayName(day)))],
            [.. cells.Chunk(7).Select(week => week.ToImmutableArray())]);
    }
}
