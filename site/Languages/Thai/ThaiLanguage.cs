using System.Collections.Immutable;
using System.Globalization;

namespace Sbpac.Site.Languages.Thai;

/// <summary>Thai: the Buddhist Era, no spaces between words, an order of its own, and text that needs mending on reading.</summary>
public sealed class ThaiLanguage : Language
{
    private ThaiLanguage()
    {
    }

    /// <summary>The only instance.</summary>
    public static ThaiLanguage Instance { get; } = new();

    /// <inheritdoc/>
    public override string Code => "th";

    /// <inheritdoc/>
    public override string Locale => "th_TH";

    /// <inheritdoc/>
    public override string Name => "ไทย";

    /// <inheritdoc/>
    public override ImmutableArray<string> TelephoneWords { get; } =
        ["หมายเลขโทรศัพท์", "เบอร์โทรศัพท์", "โทรศัพท์", "เบอร์โทร", "สายด่วน", "มือถือ", "โทร.", "โทร", "Tel.", "Tel", "Call Center", "Hotline"];

    /// <inheritdoc/>
    public override ImmutableArray<string> LeftoverHeadings { get; } =
    [
        "Related posts", "Related", "Related news",
        "ข่าวที่เกี่ยวข้อง", "ข่าวเกี่ยวข้อง", "เรื่องที่เกี่ยวข้อง", "บทความที่เกี่ยวข้อง", "เนื้อหาที่เกี่ยวข้อง", "ข่าวอื่นๆ", "ข่าวอื่นๆ ที่เกี่ยวข้อง",
    ];

    /// <inheritdoc/>
    public override ImmutableArray<string> PersonTitles { get; } =
    [
        "นาย", "นาง", "นางสาว", "น.ส.", "ดร.", "ดร", "ม.ร.ว.", "ม.ล.", "นพ.", "พญ.", "ทพ.", "นายแพทย์", "แพทย์หญิง",
        "ศาสตราจารย์", "รองศาสตราจารย์", "ผู้ช่วยศาสตราจารย์", "ศ.", "รศ.", "ผศ.", "ศ.ดร.", "รศ.ดร.", "ผศ.ดร.", "ว่าที่",
        "พลเอก", "พลโท", "พลตรี", "พันเอก", "พันโท", "พันตรี", "ร้อยเอก", "ร้อยโท", "ร้อยตรี",
        "พล.อ.", "พล.ท.", "พล.ต.", "พ.อ.", "พ.ท.", "พ.ต.", "ร.อ.", "ร.ท.", "ร.ต.",
        "พลตำรวจเอก", "พลตำรวจโท", "พลตำรวจตรี", "พันตำรวจเอก", "พันตำรวจโท", "พันตำรวจตรี",
        "พล.ต.อ.", "พล.ต.ท.", "พล.ต.ต.", "พ.ต.อ.", "พ.ต.ท.", "พ.ต.ต.", "ร.ต.อ.", "ร.ต.ท.", "ร.ต.ต.",
        "พลเรือเอก", "พลเรือโท", "พลเรือตรี", "พล.ร.อ.", "พล.ร.ท.", "พล.ร.ต.",
        "พลอากาศเอก", "พลอากาศโท", "พลอากาศตรี", "พล.อ.อ.", "พล.อ.ท.", "พล.อ.ต.",
    ];

    /// <inheritdoc/>
    public override IComparer<string> Order => ThaiOrder.Instance;

    /// <inheritdoc/>
    public override Normalized Normalize(string text) => ThaiNormalizer.Normalize(text);

    /// <inheritdoc/>
    public override string Fold(string text) => ThaiFold.Fold(text);

    /// <inheritdoc/>
    public override bool IsUnspaced(char letter) => ThaiLetters.IsThai(letter) && !ThaiLetters.IsDigit(letter);

    /// <inheritdoc/>
    public override int DigitValue(char digit) => ThaiDates.Digit(digit);

    /// <inheritdoc/>
    public override DateReading ReadDate(string text) => ThaiDates.Written.Read(text);

    /// <inheritdoc/>
    public override OpeningDate? FindOpeningDate(ReadOnlySpan<char> text, DateOnly near) => ThaiDates.Opening.Find(text, near);

    /// <inheritdoc/>
    public override WordBreaker CreateWordBreaker(IEnumerable<string> terms) => new ThaiWordBreaker(terms);

    /// <inheritdoc/>
    public override string FormatDate(DateOnly day) =>
        string.Create(CultureInfo.InvariantCulture, $"{day.Day} {ThaiDates.Month(day.Month)} {ThaiDates.Year(day.Year)}");

    /// <inheritdoc/>
    public override string FormatMonth(int year, int month) => $"{ThaiDates.Month(month)} {ThaiDates.Year(year)}";

    /// <inheritdoc/>
    public override string MonthName(int month) => ThaiDates.Month(month);

    /// <inheritdoc/>
    public override string FormatYear(int year) => ThaiDates.Year(year);

    /// <inheritdoc/>
    public override string WeekdayShort(DayOfWeek day) => ThaiDates.WeekdayShort(day);

    /// <inheritdoc/>
    public override string WeekdayName(DayOfWeek day) => ThaiDates.Weekday(day);

    /// <inheritdoc/>
    public override string FormatNumber(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
