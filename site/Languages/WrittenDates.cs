using System.Collections.Immutable;

namespace Sbpac.Site.Languages;

/// <summary>A date written out in words and digits, before its era and its existence are settled.</summary>
/// <param name="Start">Its first unit in the text.</param>
/// <param name="Length">Its length.</param>
/// <param name="Day">Day of the month; the last one of a range.</param>
/// <param name="FirstDay">First day of a range (<c>29 – 30 June</c>); else null.</param>
/// <param name="Month">Month, 1 to 12.</param>
/// <param name="Year">Year as written; null where it is left out.</param>
/// <param name="YearDigits">How many digits the year has.</param>
internal readonly record struct WrittenDate(int Start, int Length, int Day, int? FirstDay, int Month, int? Year, int YearDigits);

/// <summary>Finds dates written out in a language: day, month, year; month, day, year; or year, month, day.</summary>
/// <param name="months">Every name of a month, full and abbreviated, with its number from 1.</param>
/// <param name="fillers">Words that may stand inside a date and say nothing: days of the week, eras, ordinal endings.</param>
/// <param name="digit">The value of a digit, or -1.</param>
internal sealed class WrittenDates(IEnumerable<KeyValuePair<string, int>> months, IEnumerable<string> fillers, Func<char, int> digit)
{
    // The longest name first, so that "March" is not read as "Mar".
    private readonly ImmutableArray<KeyValuePair<string, int>> months = [.. months.OrderByDescending(name => name.Key.Length)];
    private readonly ImmutableArray<string> fillers = [.. fillers.OrderByDescending(word => word.Length)];

    /// <summary>Reads a text that is a date and nothing else.</summary>
    public DateReading Read(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (At(text, 0) is not { FirstDay: null, Year: { } year } date || date.Start + date.Length != text.Length)
            return DateReading.Failed(DateFault.UnknownForm);
        return date.YearDigits == 2
            ? DateReading.Failed(DateFault.TwoDigitYear)
            : GregorianDay.Read(year, date.Month, date.Day);
    }

    /// <summary>The date that begins at an offset (fillers before it allowed), or null.</summary>
    public WrittenDate? At(ReadOnlySpan<char> text, int offset)
    {
        int? day = null, first = null, month = null, year = null;
        var (start, end, yearDigits, ranged) = (-1, offset, 0, false);
        for (var at = offset; at < text.Length && !(day is not null && month is not null && year is not null);)
        {
            var c = text[at];
            if (char.IsWhiteSpace(c) || c is ',' or '.' or '\u060C')
            {
                at++;
                continue;
            }
            if (c is '-' or '\u2013' or '\u2014')
            {
                // A dash joins the days of a range; after the month it ends the date ("3 August – ...").
                if (day is null || month is not null) break;
                ranged = true;
                at++;
                continue;
            }
            if (digit(c) >= 0)
            {
                var (value, length) = Number(text[at..]);
                if (length == 4 && year is null && (month is not null || day is null)) (year, yearDigits) = (value, length);
                else if (length > 2) break;
                else if (day is null) day = value;
                else if (ranged && first is null && month is null) (first, day) = (day, value);
                else if (month is not null) (year, yearDigits) = (value, length);
                else break;
                Take(at, length);
                continue;
            }
            if (month is null && Month(text[at..]) is { Length: > 0 } name)
            {
                if (day is null && year is null && !MayOpenWithMonth(text[(at + name.Length)..])) break;
                month = name.Month;
                Take(at, name.Length);
                continue;
            }
            var filler = Filler(text[at..]);
            if (filler == 0) break;
            at += filler;

            void Take(int from, int length)
            {
                if (start < 0) start = from;
                at = end = from + length;
            }
        }
        if (yearDigits is 1 or 3 || (ranged && first is null)) return null;
        return day is { } d && month is { } m ? new WrittenDate(start, end - start, d, first, m, year, yearDigits) : null;
    }

    // "August 3, 2022" is a date; "August 2022" is none, and looking further would find a day in the next sentence.
    private bool MayOpenWithMonth(ReadOnlySpan<char> rest)
    {
        rest = rest.TrimStart();
        return !rest.IsEmpty && digit(rest[0]) >= 0 && Number(rest).Length <= 2;
    }

    private (int Value, int Length) Number(ReadOnlySpan<char> text)
    {
        var (value, length) = (0, 0);
        while (length < text.Length && digit(text[length]) is >= 0 and var next)
        {
            if (length < 5) value = value * 10 + next;
            length++;
        }
        return (value, length);
    }

    private (int Month, int Length) Month(ReadOnlySpan<char> text)
    {
        foreach (var (name, number) in months)
        {
            if (StartsWithWord(text, name)) return (number, name.Length);
        }
        return default;
    }

    private int Filler(ReadOnlySpan<char> text)
    {
        foreach (var word in fillers)
        {
            if (StartsWithWord(text, word)) return word.Length;
        }
        return 0;
    }

    // A cased letter after the word belongs to it ("Mayor"); scripts without case put words side by side.
    private static bool StartsWithWord(ReadOnlySpan<char> text, string word) =>
        text.StartsWith(word, StringComparison.OrdinalIgnoreCase)
        && (text.Length == word.Length || !(char.IsLower(text[word.Length]) || char.IsUpper(text[word.Length])));
}
