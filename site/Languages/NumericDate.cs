namespace Sbpac.Site.Languages;

/// <summary>Reads dates that are digits only: year-month-day with or without a time (RFC 3339), and day/month/year.</summary>
internal static class NumericDate
{
    /// <summary>Reads a date in ASCII digits.</summary>
    public static DateReading Read(ReadOnlySpan<char> text)
    {
        var scan = new Scan(text);
        if (!scan.Number(out var first, out var firstDigits)) return DateReading.Failed(DateFault.UnknownForm);
        var separator = scan.Next();
        if (separator is not ('-' or '/')
            || !scan.Number(out var month, out var monthDigits) || monthDigits > 2 || !scan.Skip(separator)
            || !scan.Number(out var last, out var lastDigits))
            return DateReading.Failed(DateFault.UnknownForm);

        if (firstDigits == 4 && lastDigits <= 2)
        {
            if (scan.AtEnd) return GregorianDay.Read(first, month, last);
            return ReadTime(ref scan, out var time, out var offset) is var fault && fault == DateFault.None
                ? GregorianDay.Read(first, month, last, time, offset)
                : DateReading.Failed(fault);
        }
        if (!scan.AtEnd || firstDigits > 2) return DateReading.Failed(DateFault.UnknownForm);
        if (lastDigits == 2) return DateReading.Failed(DateFault.TwoDigitYear);
        return lastDigits == 4 && separator == '/'
            ? GregorianDay.Read(last, month, first)
            : DateReading.Failed(DateFault.UnknownForm);
    }

    private static DateFault ReadTime(ref Scan scan, out TimeOnly time, out TimeSpan? offset)
    {
        (time, offset) = (default, null);
        if (scan.Next() is not ('T' or 't' or ' ')) return DateFault.UnknownForm;
        scan.SkipSpaces();
        if (!scan.Clock(out var hour, out var minute)) return DateFault.UnknownForm;
        var second = 0;
        if (scan.Skip(':') && !(scan.Number(out second, out var digits) && digits == 2)) return DateFault.UnknownForm;
        // Fractions of a second are allowed by RFC 3339 and mean nothing here.
        if (scan.Skip('.') && !scan.Number(out _, out _)) return DateFault.UnknownForm;
        if (hour > 23 || minute > 59 || second > 59) return DateFault.NoSuchDay;
        time = new TimeOnly(hour, minute, second);
        scan.SkipSpaces();
        if (scan.AtEnd) return DateFault.None;
        return ReadOffset(ref scan, out offset);
    }

    private static DateFault ReadOffset(ref Scan scan, out TimeSpan? offset)
    {
        offset = null;
        var sign = scan.Next();
        if (sign is 'Z' or 'z')
        {
            offset = TimeSpan.Zero;
            return scan.AtEnd ? DateFault.None : DateFault.UnknownForm;
        }
        if (sign is not ('+' or '-') || !scan.Clock(out var hours, out var minutes) || !scan.AtEnd) return DateFault.UnknownForm;
        // No zone is further than 14 hours from UTC, and DateTimeOffset takes no more.
        if (minutes > 59 || hours * 60 + minutes > 14 * 60) return DateFault.NoSuchDay;
        var span = new TimeSpan(hours, minutes, 0);
        offset = sign == '-' ? -span : span;
        return DateFault.None;
    }

    private ref struct Scan(ReadOnlySpan<char> text)
    {
        private readonly ReadOnlySpan<char> text = text;
        private int at;

        public readonly bool AtEnd => at == text.Length;

        public char Next() => at < text.Length ? text[at++] : '\0';

        public bool Skip(char expected)
        {
            if (at == text.Length || text[at] != expected) return false;
            at++;
            return true;
        }

        public void SkipSpaces()
        {
            while (Skip(' '))
            {
            }
        }

        public bool Number(out int value, out int digits)
        {
            (value, digits) = (0, 0);
            while (at < text.Length && char.IsAsciiDigit(text[at]))
            {
                if (digits < 9) value = value * 10 + (text[at] - '0');
                digits++;
                at++;
            }
            return digits > 0;
        }

        // hh:mm, or hhmm as some offsets are written.
        public bool Clock(out int hour, out int minute)
        {
            minute = 0;
            if (!Number(out hour, out var digits)) return false;
            if (digits == 4)
            {
                (hour, minute) = (hour / 100, hour % 100);
                return true;
            }
            return digits == 2 && Skip(':') && Number(out minute, out digits) && digits == 2;
        }
    }
}
