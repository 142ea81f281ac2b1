using System.Globalization;
using Sbpac.Site.Languages;
using Sbpac.Site.Text;

namespace Sbpac.Site.Tests.Theme;

/// <summary>A language with nothing of its own but its code and its plural forms: the theme must not depend on a real one.</summary>
internal sealed class PlainLanguage(string code, Func<long, string>? plural = null) : Language
{
    public override string Code => code;

    public override string Locale => code;

    public override string Name => code;

    public override IComparer<string> Order => StringComparer.Ordinal;

    public override Normalized Normalize(string text) => new(text, OffsetMap.Identity, []);

    public override string Fold(string text) => text;

    public override DateReading ReadDate(string text) => DateReading.Failed(DateFault.UnknownForm);

    public override WordBreaker CreateWordBreaker(IEnumerable<string> terms) => throw new NotSupportedException();

    public override string FormatDate(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    public override string FormatMonth(int year, int month) => $"{year}-{month}";

    public override string MonthName(int month) => $"{month}";

    public override string FormatYear(int year) => $"{year}";

    public override string WeekdayShort(DayOfWeek day) => $"{day}";

    public override string WeekdayName(DayOfWeek day) => $"{day}";

    public override string FormatNumber(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    public override string PluralForm(long number) => plural?.Invoke(number) ?? base.PluralForm(number);
}
