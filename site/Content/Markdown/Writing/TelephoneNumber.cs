using System.Text;
using Sbpac.Site.Languages;

namespace Sbpac.Site.Content.Markdown.Writing;

/// <summary>
/// A telephone number of Thailand as it stands in text: <c>0-7327-4466</c>, <c>073-274466</c>, <c>081 234 5678</c>,
/// <c>+66 7327 4466</c>, <c>1880</c>, <c>191</c>.
/// </summary>
/// <param name="Length">How many UTF-16 units of the text it takes.</param>
/// <param name="Href">What a <c>tel:</c> link has behind the colon.</param>
internal readonly record struct TelephoneNumber(int Length, string Href)
{
    private const int MostDigits = 11;

    /// <summary>
    /// Reads the number a text begins with; null where it begins with none. Numbers with a zero have nine digits, mobile ones
    /// (06, 08, 09) ten; an extension or a range (<c>-9</c>) behind them stays text. Short ones begin with 1.
    /// </summary>
    public static TelephoneNumber? Read(ReadOnlySpan<char> text, Language language)
    {
        Span<char> digits = stackalloc char[MostDigits];
        Span<int> ends = stackalloc int[MostDigits];
        var international = text.StartsWith('+');
        var (count, at) = (0, international ? 1 : 0);
        while (count < MostDigits && at < text.Length && language.DigitValue(text[at]) is >= 0 and var value)
        {
            digits[count] = (char)('0' + value);
            ends[count++] = ++at;
            if (Expected(digits[..count], international) == count && !Continues(text[at..], language, count))
                return new TelephoneNumber(at, Link(digits[..count], international));
            at += Gap(text[at..], language);
        }
        return null;
    }

    /// <summary>How many digits a number has that begins so; 0 while that cannot be told.</summary>
    private static int Expected(ReadOnlySpan<char> digits, bool international) => digits switch
    {
        ['6', '6', '6' or '8' or '9', ..] when international => 11,
        ['6', '6', _, ..] when international => 10,
        _ when international => 0,
        ['0'] => 0,
        ['0', '6' or '8' or '9', ..] => 10,
        ['0', >= '2' and <= '7', ..] => 9,
        ['1', '8' or '9', '0', '0', _, ..] => 10,
        ['1', '9', '1' or '2' or '3' or '4' or '5' or '6' or '7' or '8' or '9'] => 3,
        ['1', ..] => 4,
        _ => 0,
    };

    /// <summary>Whether the digits go on directly, so that this is another, longer number.</summary>
    private static bool Continues(ReadOnlySpan<char> rest, Language language, int count)
    {
        if (rest.IsEmpty) return false;
        if (language.DigitValue(rest[0]) >= 0) return true;
        // "1,880" and "18-80" are no numbers of four digits.
        return count < 5 && rest[0] is '-' or ',' or '.' && rest.Length > 1 && language.DigitValue(rest[1]) >= 0;
    }

    /// <summary>
    /// What may stand between two digits: a space, a hyphen or dash, a full stop, brackets around an area code.
    /// </summary>
    private static int Gap(ReadOnlySpan<char> text, Language language)
    {
        var length = 0;
        while (length < 3 && length < text.Length && text[length] is ' ' or '-' or '–' or '.' or ')' or '(') length++;
        return length < text.Length && language.DigitValue(text[length]) >= 0 ? length : 0;
    }

    private static string Link(ReadOnlySpan<char> digits, bool international)
    {
        var link = new StringBuilder(14);
        if (international) return link.Append('+').Append(digits).ToString();
        return digits[0] == '0' ? link.Append("+66").Append(digits[1..]).ToString() : digits.ToString();
    }
}
