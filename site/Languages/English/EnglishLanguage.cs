using System.Collections.Immutable;
using System.Globalization;

namespace Sbpac.Site.Languages.English;

/// <summary>English as Thai government offices write it: British dates, and weeks that begin on Sunday as on Thai calendars.</summary>
public sealed class EnglishLanguage : Language
{
    private static readonly Lazy<TextFold> Folding = new(() => new TextFold(text => CharacterCleaner.Plain.Clean(text).Text, EnglishDates.Digit));

    private EnglishLanguage()
    {
    }

    /// <summary>The only instance.</summary>
    public static EnglishLanguage Instance { get; } = new();

    /// <inheritdoc/>
    public override string Code => "en";

    /// <inheritdoc/>
    public override string Locale => "en_GB";

    /// <inheritdoc/>
    public override string Name => "English";

    /// <inheritdoc/>
    public override ImmutableArray<string> TelephoneWords { get; } =
        ["Telephone", "Phone", "Tel.", "Tel", "Mobile", "Hotline", "Call Center", "Call Centre", "Call"];

    /// <inheritdoc/>
    public override ImmutableArray<string> LeftoverHeadings { get; } =
        ["Related posts", "Related", "Related news", "Related articles", "Related stories", "You may also like"];

    /// <inheritdoc/>
    public override ImmutableArray<string> PersonTitles { get; } =
    [
        // Not "general", "major", "miss": they are other words as well.
        "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr.", "prof", "prof.", "professor", "h.e", "h.e.",
        "gen", "gen.", "lt", "lt.", "maj", "maj.", "col", "col.", "colonel", "capt", "capt.", "captain",
        "pol", "pol.", "adm", "adm.", "admiral", "acm", "acm.",
    ];

    /// <inheritdoc/>
    public override IComparer<string> Order => TextOrder.Default;

    /// <inheritdoc/>
    public override Normalized Normalize(string text) => CharacterCleaner.Plain.Clean(text);

    /// <inheritdoc/>
    public override string Fold(string text) => Folding.Value.Fold(text);

    /// <inheritdoc/>
    public override DateReading ReadDate(string text) => EnglishDates.Written.Read(text);

    /// <inheritdoc/>
    public override OpeningDate? FindOpeningDate(ReadOnlySpan<char> text, DateOnly near) => EnglishDates.Opening.Find(text, near);

    /// <inheritdoc/>
    public override WordBreaker CreateWordBreaker(IEnumerable<string> terms) => new SpacedWordBreaker();

    /// <inheritdoc/>
    public override string FormatDate(DateOnly day) =>
        string.Create(CultureInfo.InvariantCulture, $"{day.Day} {EnglishDates.Month(day.Month)} {day.Year}");

    /// <inheritdoc/>
    public override string FormatMonth(int year, int month) =>
        string.Create(CultureInfo.InvariantCulture, $"{EnglishDates.Month(month)} {year}");

    /// <inheritdoc/>
    public override string MonthName(int month) => EnglishDates.Month(month);

    /// <inheritdoc/>
    public override string FormatYear(int year) => year.ToString(CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public override string WeekdayShort(DayOfWeek day) => EnglishDates.Weekday(day)[..3];

    /// <inheritdoc/>
    public override string WeekdayName(DayOfWeek day) => EnglishDates.Weekday(day);

    /// <inheritdoc/>
    public override string FormatNumber(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
