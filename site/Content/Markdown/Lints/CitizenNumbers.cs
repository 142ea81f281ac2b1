using Sbpac.Site.Diagnostics;
using Sbpac.Site.Languages;

namespace Sbpac.Site.Content.Markdown.Lints;

/// <summary>
/// Finds the 13-digit numbers of Thai citizens, which no release may publish: <c>1234567890121</c>, <c>1-2345-67890-12-1</c>, or
/// with spaces. Their last digit checks the others: (11 − Σ dᵢ·(14 − i) mod 11) mod 10 over the first twelve.
/// </summary>
internal sealed class CitizenNumbers(Language language)
{
    private const int Digits = 13;

    /// <summary>How the number is grouped where it is: 1-2345-67890-12-1.</summary>
    private static readonly int[] GroupEnds = [1, 5, 10, 12];

    private readonly LanguageDigits digits = new(language);

    /// <summary>Reports each such number, masked.</summary>
    public void Check(BodyRequest request, int start, int end, Problems problems)
    {
        var text = request.Source.Text.AsSpan(0, end);
        for (var at = start; at < end;)
        {
            var next = digits.Find(text[at..]);
            if (next < 0) return;
            at += next;
            var length = Read(text[at..], out var masked);
            if (length > 0 && !IsPartOfAddress(text[..at])) problems.Report(Codes.CitizenNumber, request.Source.At(at), masked);
            at += length > 0 ? length : digits.Run(text[at..]);
        }
    }

    /// <summary>The length of the number a text begins with; 0 where it begins with none.</summary>
    private int Read(ReadOnlySpan<char> text, out string masked)
    {
        masked = "";
        Span<int> values = stackalloc int[Digits];
        var (count, at, separator) = (0, 0, '\0');
        while (count < Digits && at < text.Length)
        {
            var value = language.DigitValue(text[at]);
            if (value >= 0)
            {
                values[count++] = value;
                at++;
                continue;
            }
            if (text[at] is not ('-' or ' ') || !GroupEnds.Contains(count) || (count > 1 && text[at] != separator)) return 0;
            separator = text[at++];
        }
        var grouped = separator != '\0' && at == Digits + GroupEnds.Length;
        if (count < Digits || !(grouped || at == Digits)) return 0;
        if (at < text.Length && language.DigitValue(text[at]) >= 0) return 0;
        if (values[0] is 0 or 9 || !IsValid(values)) return 0;
        masked = $"{values[0]}-xxxx-xxxxx-{values[10]}{values[11]}-{values[12]}";
        return at;
    }

    private static bool IsValid(ReadOnlySpan<int> values)
    {
        var sum = 0;
        for (var i = 0; i < Digits - 1; i++) sum += values[i] * (Digits - i);
        return (11 - (sum % 11)) % 10 == values[Digits - 1];
    }

    /// <summary>Whether it stands in an address, as the number of a post or a moment in milliseconds.</summary>
    private static bool IsPartOfAddress(ReadOnlySpan<char> before) =>
        !before.IsEmpty && (char.IsAsciiLetterOrDigit(before[^1]) || "/=_-.%&?#".Contains(before[^1], StringComparison.Ordinal));
}
