namespace Sbpac.Site.Languages;

/// <summary>Days from the numbers that an editor wrote, whichever era they count in.</summary>
internal static class GregorianDay
{
    /// <summary>How far the Buddhist Era is ahead of the Common Era.</summary>
    public const int BuddhistOffset = 543;

    // No release is as old or as far ahead as these; a year beyond them is a slip of the keyboard.
    private const int FirstYear = 1800;
    private const int FirstBuddhistYear = 2400;
    private const int LastBuddhistYear = 2700;

    /// <summary>The Gregorian year that a year of four digits means: 2400 to 2700 are Buddhist. Null where it is neither.</summary>
    public static int? Year(int written) => written switch
    {
        >= FirstYear and < FirstBuddhistYear => written,
        >= FirstBuddhistYear and <= LastBuddhistYear => written - BuddhistOffset,
        _ => null,
    };

    /// <summary>The day of a year, month and day as written. The era is settled before the day is checked: 2567-02-29 exists.</summary>
    /// <remarks>A thirteenth month is no slip of the calendar but another form, the day before the month perhaps.</remarks>
    public static DateReading Read(int year, int month, int day, TimeOnly? time = null, TimeSpan? offset = null) =>
        month is < 1 or > 12 ? DateReading.Failed(DateFault.UnknownForm)
        : Year(year) is { } gregorian && day >= 1 && day <= DateTime.DaysInMonth(gregorian, month)
            ? new DateReading(DateFault.None, new DateOnly(gregorian, month, day), time, offset)
            : DateReading.Failed(DateFault.NoSuchDay);

    /// <summary>
    /// The year that comes nearest to another and ends in two given digits, in either era: 65 near 2022 is 2565, thus 2022.
    /// </summary>
    public static int NearestYear(int twoDigits, int near)
    {
        var common = Nearest(twoDigits, near);
        var buddhist = Nearest(twoDigits, near + BuddhistOffset) - BuddhistOffset;
        return Math.Abs(common - near) < Math.Abs(buddhist - near) ? common : buddhist;
    }

    private static int Nearest(int twoDigits, int near)
    {
        var year = near - near % 100 + twoDigits;
        if (year - near > 50) return year - 100;
        return near - year > 50 ? year + 100 : year;
    }
}
