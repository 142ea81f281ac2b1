using System.Collections.Immutable;
using System.Globalization;

namespace Sbpac.Site.Languages.Thai;

/// <summary>Thai dates, read and written with tables of our own: the host's culture data differ from machine to machine.</summary>
internal static class ThaiDates
{
    private static readonly ImmutableArray<string> Months =
    [
        "มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน",
        "กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม",
    ];

    private static readonly ImmutableArray<string> ShortMonths =
        ["ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค."];

    private static readonly ImmutableArray<string> Weekdays = ["อาทิตย์", "จันทร์", "อังคาร", "พุธ", "พฤหัสบดี", "ศุกร์", "เสาร์"];

    private static readonly ImmutableArray<string> ShortWeekdays = ["อา.", "จ.", "อ.", "พ.", "พฤ.", "ศ.", "ส."];

    /// <summary>Finds dates such as <c>3 สิงหาคม 2565</c> and <c>๓ ส.ค. ๖๕</c>.</summary>
    public static WrittenDates Written { get; } = new(MonthNames(), Fillers(), Digit);

    /// <summary>What may stand before the date with which a release opens.</summary>
    public static OpeningDates Opening { get; } = new(Written, ["วันนี้", "เมื่อวันที่", "เมื่อ", "ใน", "(", "[", "*", "_", "#", ">"]);

    /// <summary>The value of a Thai or ASCII digit, or -1.</summary>
    public static int Digit(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= '๐' and <= '๙' => c - '๐',
        _ => -1,
    };

    public static string Month(int month) => Months[month - 1];

    public static string Weekday(DayOfWeek day) => "วัน" + Weekdays[(int)day];

    public static string WeekdayShort(DayOfWeek day) => ShortWeekdays[(int)day];

    public static string Year(int year) => (year + GregorianDay.BuddhistOffset).ToString(CultureInfo.InvariantCulture);

    // Typists leave out the last full stop, or all of them.
    private static IEnumerable<KeyValuePair<string, int>> MonthNames()
    {
        for (var i = 0; i < Months.Length; i++)
        {
            yield return new(Months[i], i + 1);
            yield return new(ShortMonths[i], i + 1);
            yield return new(ShortMonths[i].TrimEnd('.'), i + 1);
            yield return new(ShortMonths[i].Replace(".", "", StringComparison.Ordinal), i + 1);
            yield return new(ShortMonths[i].Replace(".", ". ", StringComparison.Ordinal).TrimEnd(), i + 1);
        }
    }

    private static IEnumerable<string> Fillers() =>
    [
        "วันที่", "ที่", "เดือน", "ปี", "พ.ศ.", "พ.ศ", "พศ.", "ค.ศ.", "ค.ศ", "พุทธศักราช", "คริสต์ศักราช",
        .. Weekdays.Select(day => "วัน" + day),
        .. Weekdays,
    ];
}
