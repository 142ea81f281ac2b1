using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Sbpac.Site.Languages;

/// <summary>A language without code of its own: everything about it is data.</summary>
public sealed class DeclaredLanguage : Language
{
    private readonly LanguageDeclaration declaration;
    private readonly DeclaredCleaner cleaner;
    private readonly WrittenDates dates;
    private readonly Lazy<TextFold> folding;

    /// <summary>Makes the language.</summary>
    /// <param name="declaration">Its description.</param>
    /// <exception cref="ArgumentException">The description has faults: the caller asks for them first.</exception>
    public DeclaredLanguage(LanguageDeclaration declaration)
    {
        if (declaration.Faults() is { IsEmpty: false } faults) throw new ArgumentException(string.Join(", ", faults), nameof(declaration));
        this.declaration = declaration;
        cleaner = DeclaredCleaner.For(declaration.Direction);
        var names = declaration.Months.Select((name, i) => KeyValuePair.Create(name, i + 1)).Concat(declaration.OtherMonthNames);
        dates = new WrittenDates(names, [.. declaration.Weekdays, .. DatePieces.Words(declaration.DatePattern)], DigitValue);
        folding = new Lazy<TextFold>(() => new TextFold(text => Normalize(text).Text, DigitValue));
    }

    /// <inheritdoc/>
    public override string Definition => declaration.Definition;

    /// <inheritdoc/>
    public override string Code => declaration.Code;

    /// <inheritdoc/>
    public override string Locale => declaration.Locale;

    /// <inheritdoc/>
    public override string Name => declaration.Name;

    /// <inheritdoc/>
    public override TextDirection Direction => declaration.Direction;

    /// <inheritdoc/>
    public override ImmutableArray<string> TelephoneWords => declaration.TelephoneWords;

    /// <inheritdoc/>
    public override ImmutableArray<string> LeftoverHeadings => declaration.LeftoverHeadings;

    /// <inheritdoc/>
    public override IComparer<string> Order => TextOrder.Default;

    /// <inheritdoc/>
    public override DayOfWeek FirstDayOfWeek => declaration.FirstDayOfWeek;

    /// <inheritdoc/>
    public override Normalized Normalize(string text) => cleaner.Clean(text);

    /// <summary>Keeps U+200B and joiners: the script may need them in a name as much as in running text.</summary>
    public override string NormalizeLine(string text) => OneLine.Of(Normalize(text).Text, '\0');

    /// <inheritdoc/>
    public override string Fold(string text) => folding.Value.Fold(text);

    /// <inheritdoc/>
    public override int DigitValue(char digit)
    {
        var own = declaration.Digits.AsSpan().IndexOf(digit);
        return own >= 0 ? own : base.DigitValue(digit);
    }

    /// <inheritdoc/>
    public override DateReading ReadDate(string text) => dates.Read(text);

    /// <inheritdoc/>
    public override WordBreaker CreateWordBreaker(IEnumerable<string> terms) => new SpacedWordBreaker();

    /// <inheritdoc/>
    public override string FormatDate(DateOnly day) => Fill(declaration.DatePattern, day.Year, day.Month, day.Day);

    /// <inheritdoc/>
    public override string FormatMonth(int year, int month) => Fill(declaration.MonthPattern, year, month, null);

    /// <inheritdoc/>
    public override string MonthName(int month) => declaration.Months[month - 1];

    /// <inheritdoc/>
    public override string FormatYear(int year) => OwnDigits(year.ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc/>
    public override string WeekdayShort(DayOfWeek day) => declaration.WeekdaysShort[(int)day];

    /// <inheritdoc/>
    public override string WeekdayName(DayOfWeek day) => declaration.Weekdays[(int)day];

    /// <inheritdoc/>
    public override string FormatNumber(long number)
    {
        var format = (NumberFormatInfo)NumberFormatInfo.InvariantInfo.Clone();
        format.NumberGroupSeparator = declaration.GroupSeparator;
        return OwnDigits(number.ToString("N0", format));
    }

    private string Fill(string pattern, int year, int month, int? day)
    {
        var filled = new StringBuilder();
        foreach (var (piece, literal) in DatePieces.Of(pattern))
        {
            filled.Append(piece switch
            {
                DatePiece.Year => FormatYear(year),
                DatePiece.Month => MonthName(month),
                DatePiece.Day when day is { } number => OwnDigits(number.ToString(CultureInfo.InvariantCulture)),
                _ => literal,
            });
        }
        return filled.ToString();
    }

    private string OwnDigits(string ascii) => declaration.Digits.Length == 0
        ? ascii
        : string.Create(ascii.Length, (ascii, declaration.Digits), static (digits, state) =>
        {
            for (var i = 0; i < digits.Length; i++)
            {
                var c = state.ascii[i];
                digits[i] = char.IsAsciiDigit(c) ? state.Digits[c - '0'] : c;
            }
        });
}
