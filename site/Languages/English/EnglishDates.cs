using System.Collections.Immutable;

namespace Sbpac.Site.Languages.English;

/// <summary>English dates, read and written with tables of our own.</summary>
internal static class EnglishDates
{
    private static readonly ImmutableArray<string> Months =
    [
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ];

    private static readonly ImmutableArray<string> Weekdays =
        ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

    /// <summary>Finds dates such as <c>3 August 2022</c> and <c>August 3, 2022</c>.</summary>
    public static WrittenDates Written { get; } = new(MonthNames(), Fillers(), Digit);

    /// <summary>What may stand before the date with which a release opens.</summary>
    public static OpeningDates Opening { get; } = new(Written, ["today", "on", "(", "[", "*", "_", "#", ">", ","]);

    public static string Month(int month) => Months[month - 1];

    public static string Weekday(DayOfWeek day) => Weekdays[(int)day];

    public static int Digit(char c) => char.IsAsciiDigit(c) ? c - '0' : -1;

    private static IEnumerable<KeyValuePair<string, int>> MonthNames()
    {
        for (var i = 0; i < Months.Length; i++)
        {
            yield return new(Months[i], i + 1);
            yield return new(Months[i][..3], i + 1);
        }
        yield return new("Sept", 9);
    }

    private static IEnumerable<string> Fillers() =>
        ["st", "nd", "rd", "th", "of", "the", "B.E.", "BE", "A.D.", "AD", "CE", .. Weekdays, .. Weekdays.Select(day => day[..3])];
}
