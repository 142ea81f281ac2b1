namespace Sbpac.Site.Languages;

/// <summary>
/// Reads a date from front matter: <c>2022-08-03</c>, <c>2565-08-03</c>, <c>3/8/2565</c>, RFC 3339 with time and offset, and the
/// written forms of the site's languages. A year of 2400 to 2700 is Buddhist in every form. Neither culture nor host has a say.
/// </summary>
public static class DateReader
{
    private const int LongestDate = 100;

    /// <summary>Reads a date.</summary>
    /// <param name="text">What the editor wrote.</param>
    /// <param name="languages">The languages whose digits and names of months are known.</param>
    public static DateReading Read(string text, IEnumerable<Language> languages)
    {
        var trimmed = text.AsSpan().Trim();
        if (trimmed.Length > LongestDate) return DateReading.Failed(DateFault.UnknownForm);
        Language[] known = [.. languages];
        Span<char> folded = stackalloc char[trimmed.Length];
        for (var i = 0; i < trimmed.Length; i++) folded[i] = Fold(trimmed[i], known);
        var numeric = NumericDate.Read(folded);
        if (numeric.Fault != DateFault.UnknownForm) return numeric;
        var written = folded.ToString();
        foreach (var language in known)
        {
            var reading = language.ReadDate(written);
            if (reading.Fault != DateFault.UnknownForm) return reading;
        }
        return numeric;
    }

    private static char Fold(char c, Language[] languages)
    {
        if (char.IsAscii(c)) return c;
        foreach (var language in languages)
        {
            if (language.DigitValue(c) is >= 0 and var value) return (char)('0' + value);
        }
        return c;
    }
}
