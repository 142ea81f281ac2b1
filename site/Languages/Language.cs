using System.Collections.Immutable;

namespace Sbpac.Site.Languages;

/// <summary>
/// All that differs from one language to the next: how its text is normalised, cut, sorted, and how its dates are read and
/// written. No other part of the site asks which language it has before it.
/// </summary>
public abstract class Language
{
    /// <summary>The BCP 47 code: <c>th</c>, <c>en</c>, <c>ms-Arab</c>. It stands in file names and in <c>lang</c> attributes.</summary>
    public abstract string Code { get; }

    /// <summary>The code as it stands in URLs: lower case.</summary>
    public string UrlCode => Code.ToLowerInvariant();

    /// <summary>The locale that Open Graph wants: <c>th_TH</c>.</summary>
    public abstract string Locale { get; }

    /// <summary>The name of the language in itself.</summary>
    public abstract string Name { get; }

    /// <summary>The direction of writing.</summary>
    public virtual TextDirection Direction => TextDirection.LeftToRight;

    /// <summary>Words before a telephone number that make it a link, in this language.</summary>
    public virtual ImmutableArray<string> TelephoneWords => [];

    /// <summary>Headings that a former site left behind at the end of a text ("Related posts"), without their marks.</summary>
    public virtual ImmutableArray<string> LeftoverHeadings => [];

    /// <summary>Titles and ranks that stand before the names of persons ("Mr", "Gen."), folded, each as one word of the word breaker.</summary>
    public virtual ImmutableArray<string> PersonTitles => [];

    /// <summary>The order of names in lists. Total: two texts are equal only when they are the same.</summary>
    public abstract IComparer<string> Order { get; }

    /// <summary>Normalises a text on reading. Wording is never changed.</summary>
    public abstract Normalized Normalize(string text);

    /// <summary>
    /// Normalises a text that stands on one line by itself: a title, a name, a tag, a caption. Zero-width spaces go, white space
    /// and line ends become single spaces, none is left at the ends.
    /// </summary>
    public virtual string NormalizeLine(string text) => OneLine.Of(Normalize(text).Text, '\u200B');

    /// <summary>
    /// The form in which texts are compared and indexed: normalised, lower case, ASCII digits, straight quotes, without
    /// zero-width characters. Not for display.
    /// </summary>
    public abstract string Fold(string text);

    /// <summary>Whether a letter belongs to a script that puts no space between words.</summary>
    public virtual bool IsUnspaced(char letter) => false;

    /// <summary>The value of a digit of this language (0 to 9), or -1. ASCII digits are known to all.</summary>
    public virtual int DigitValue(char digit) => digit is >= '0' and <= '9' ? digit - '0' : -1;

    /// <summary>Reads a date written out in this language (<c>3 August 2022</c>); numeric forms are read by <c>DateReader</c>.</summary>
    public abstract DateReading ReadDate(string text);

    /// <summary>The day that a text opens with ("today (3 August)"), with the place of its date; null where it opens otherwise.</summary>
    /// <param name="text">The beginning of a body.</param>
    /// <param name="near">The release's own day, which supplies the century or the year where the text leaves it out.</param>
    public virtual OpeningDate? FindOpeningDate(ReadOnlySpan<char> text, DateOnly near) => null;

    /// <summary>Makes the word breaker of this language.</summary>
    /// <param name="terms">Names and terms that stay whole, from <c>input/terms.yml</c>.</param>
    public abstract WordBreaker CreateWordBreaker(IEnumerable<string> terms);

    /// <summary>A day as readers expect it: <c>3 August 2022</c>.</summary>
    public abstract string FormatDate(DateOnly day);

    /// <summary>A month of a Gregorian year: <c>August 2022</c>.</summary>
    public abstract string FormatMonth(int year, int month);

    /// <summary>The name of a month (1 to 12) alone.</summary>
    public abstract string MonthName(int month);

    /// <summary>A Gregorian year as readers expect it.</summary>
    public abstract string FormatYear(int year);

    /// <summary>The short name of a day of the week, for the head of a calendar.</summary>
    public abstract string WeekdayShort(DayOfWeek day);

    /// <summary>The name of a day of the week.</summary>
    public abstract string WeekdayName(DayOfWeek day);

    /// <summary>The day with which a week begins in a calendar.</summary>
    public virtual DayOfWeek FirstDayOfWeek => DayOfWeek.Sunday;

    /// <summary>A whole number with this language's digits and grouping.</summary>
    public abstract string FormatNumber(long number);

    /// <summary>
    /// The form that a phrase takes beside a number, as CLDR names them (<c>zero</c>, <c>one</c>, <c>two</c>, <c>few</c>,
    /// <c>many</c>, <c>other</c>). A phrase without that form is taken in its form <c>other</c>.
    /// </summary>
    public virtual string PluralForm(long number) => number == 1 ? "one" : "other";

    /// <summary>Says all in which this language may differ from another of its code: what was read by one reads the same by the other.</summary>
    public virtual string Definition => Code;

    /// <inheritdoc/>
    public sealed override string ToString() => Code;
}

/// <summary>A date found at the beginning of a body.</summary>
/// <param name="Start">Its first UTF-16 unit.</param>
/// <param name="Length">Its length.</param>
/// <param name="Day">The Gregorian day it names.</param>
public readonly record struct OpeningDate(int Start, int Length, DateOnly Day);
