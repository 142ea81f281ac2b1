namespace Sbpac.Site.Languages;

/// <summary>Finds the date with which a body opens: <c>Today (3 August 2022)</c>.</summary>
/// <param name="dates">Finds the dates themselves.</param>
/// <param name="openings">Words and signs that may come before the date.</param>
internal sealed class OpeningDates(WrittenDates dates, string[] openings)
{
    private const int Reach = 60;

    /// <summary>The opening date, or null.</summary>
    /// <param name="text">The beginning of a body.</param>
    /// <param name="near">Supplies the year, or its century, where the text leaves it out.</param>
    public OpeningDate? Find(ReadOnlySpan<char> text, DateOnly near)
    {
        if (text.Length > 2 * Reach) text = text[..(2 * Reach)];
        for (var at = 0; at < text.Length && at <= Reach;)
        {
            if (dates.At(text, at) is { } date && date.Start <= Reach) return Resolve(date, near);
            var step = char.IsWhiteSpace(text[at]) ? 1 : Opening(text[at..]);
            if (step == 0) return null;
            at += step;
        }
        return null;
    }

    private int Opening(ReadOnlySpan<char> text)
    {
        foreach (var opening in openings)
        {
            if (text.StartsWith(opening, StringComparison.OrdinalIgnoreCase)) return opening.Length;
        }
        return 0;
    }

    private static OpeningDate? Resolve(WrittenDate date, DateOnly near)
    {
        OpeningDate? nearest = null;
        foreach (var day in date.FirstDay is { } first ? [first, date.Day] : new[] { date.Day })
        {
            if (Day(date, day, near) is not { } found) continue;
            if (nearest is null || Distance(found, near) < Distance(nearest.Value.Day, near))
                nearest = new OpeningDate(date.Start, date.Length, found);
        }
        return nearest;
    }

    private static DateOnly? Day(WrittenDate date, int day, DateOnly near)
    {
        if (date.Year is { } written)
        {
            var year = date.YearDigits == 2 ? GregorianDay.NearestYear(written, near.Year) : written;
            return GregorianDay.Read(year, date.Month, day) is { Fault: DateFault.None } reading ? reading.Day : null;
        }
        DateOnly? nearest = null;
        for (var year = near.Year - 1; year <= near.Year + 1; year++)
        {
            if (GregorianDay.Read(year, date.Month, day) is not { Fault: DateFault.None, Day: var candidate }) continue;
            if (nearest is null || Distance(candidate, near) < Distance(nearest.Value, near)) nearest = candidate;
        }
        return nearest;
    }

    private static int Distance(DateOnly day, DateOnly near) => Math.Abs(day.DayNumber - near.DayNumber);
}
