using System.Collections.Immutable;
using System.Globalization;

namespace Sbpac.Site.Languages;

/// <summary>A language that <c>site.yml</c> describes.</summary>
/// <param name="Code">BCP 47 code, <c>ms-Arab</c>.</param>
/// <param name="Name">Its name in itself.</param>
/// <param name="Locale">The locale for Open Graph, <c>ms_MY</c>.</param>
/// <param name="Direction">Its direction.</param>
/// <param name="Months">The names of the twelve months, from January.</param>
/// <param name="Weekdays">The names of the seven days, from Sunday.</param>
/// <param name="WeekdaysShort">Their short names, from Sunday.</param>
/// <param name="DatePattern">A day: <c>d</c>, <c>MMMM</c>, <c>yyyy</c>, and between them whatever is written.</param>
/// <param name="MonthPattern">A month, in the same way, without <c>d</c>.</param>
public sealed record LanguageDeclaration(
    string Code,
    string Name,
    string Locale,
    TextDirection Direction,
    ImmutableArray<string> Months,
    ImmutableArray<string> Weekdays,
    ImmutableArray<string> WeekdaysShort,
    string DatePattern = "d MMMM yyyy",
    string MonthPattern = "MMMM yyyy")
{
    /// <summary>Further names of months that are read but not written, with their number from 1.</summary>
    public ImmutableArray<KeyValuePair<string, int>> OtherMonthNames { get; init; } = [];

    /// <summary>The digits 0 to 9, ten characters; empty where they are ASCII.</summary>
    public string Digits { get; init; } = "";

    /// <summary>What stands between groups of three digits.</summary>
    public string GroupSeparator { get; init; } = ",";

    /// <summary>The day with which a week begins.</summary>
    public DayOfWeek FirstDayOfWeek { get; init; } = DayOfWeek.Sunday;

    /// <summary>Words before a telephone number.</summary>
    public ImmutableArray<string> TelephoneWords { get; init; } = [];

    /// <summary>Headings that a former site left at the end of a text.</summary>
    public ImmutableArray<string> LeftoverHeadings { get; init; } = [];

    /// <summary>Says all of it, in one line for each value.</summary>
    public string Definition => string.Join('\n', [
        Code, Name, Locale, $"{Direction}", DatePattern, MonthPattern, Digits, GroupSeparator, $"{FirstDayOfWeek}",
        .. Section(Months), .. Section(Weekdays), .. Section(WeekdaysShort), .. Section(TelephoneWords), .. Section(LeftoverHeadings),
        .. OtherMonthNames.SelectMany(month => (IEnumerable<string>)[month.Key, month.Value.ToString(CultureInfo.InvariantCulture)]),
    ]);

    private static IEnumerable<string> Section(ImmutableArray<string> words) => words.Prepend(words.Length.ToString(CultureInfo.InvariantCulture));

    /// <summary>
    /// The parts of this declaration that cannot be used as they are, by property name: a list of the wrong length, digits that
    /// are not ten characters, a pattern without its pieces. Empty when all is well.
    /// </summary>
    public ImmutableArray<string> Faults()
    {
        var faults = ImmutableArray.CreateBuilder<string>();
        if (Code.Length == 0) faults.Add(nameof(Code));
        if (Months.Length != 12 || Months.Any(string.IsNullOrWhiteSpace)) faults.Add(nameof(Months));
        if (Weekdays.Length != 7 || Weekdays.Any(string.IsNullOrWhiteSpace)) faults.Add(nameof(Weekdays));
        if (WeekdaysShort.Length != 7 || WeekdaysShort.Any(string.IsNullOrWhiteSpace)) faults.Add(nameof(WeekdaysShort));
        if (Digits.Length is not (0 or 10) || Digits.Distinct().Count() != Digits.Length) faults.Add(nameof(Digits));
        if (!DatePieces.AreOnce(DatePattern, DatePiece.Day, DatePiece.Month, DatePiece.Year)) faults.Add(nameof(DatePattern));
        if (!DatePieces.AreOnce(MonthPattern, DatePiece.Month, DatePiece.Year)) faults.Add(nameof(MonthPattern));
        return faults.ToImmutable();
    }
}
