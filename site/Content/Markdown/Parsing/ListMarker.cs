using Sbpac.Site.Languages;

namespace Sbpac.Site.Content.Markdown.Parsing;

/// <summary>The mark that makes a line an item of a list.</summary>
/// <param name="Length">Its length in UTF-16 units, without the space behind it.</param>
/// <param name="Number">The number of an ordered item; -1 for a bullet.</param>
/// <param name="Delimiter">What follows the number: <c>.</c> or <c>)</c>. For a bullet, the bullet.</param>
/// <param name="Native">Whether the number is in the language's own digits.</param>
internal readonly record struct ListMarker(int Length, int Number, char Delimiter, bool Native)
{
    /// <summary>Marks that also begin ordinary lines, and mean a list only where several lines have them.</summary>
    private const string Dashes = "-*+–";

    /// <summary>Marks that are bullets wherever they stand, and need no space behind them.</summary>
    private const string Bullets = "•·●▪◦‣∙○■□➢➤";

    /// <summary>A longer number is a year or an amount.</summary>
    private const int MostDigits = 3;

    /// <summary>Whether it numbers its item.</summary>
    public bool IsOrdered => Number >= 0;

    /// <summary>Whether it is a bullet and nothing else.</summary>
    public bool IsPlainBullet => !IsOrdered && Bullets.Contains(Delimiter, StringComparison.Ordinal);

    /// <summary>The characters a marker may begin with in a language.</summary>
    public static char[] OpeningCharacters(Language language) =>
        [.. Dashes, .. Bullets, .. LanguageDigits.All(language)];

    /// <summary>Reads the marker at the beginning of a line; null where there is none or nothing follows it.</summary>
    public static ListMarker? Read(ReadOnlySpan<char> line, Language language)
    {
        if (line.IsEmpty) return null;
        var marker = Bullets.Contains(line[0], StringComparison.Ordinal) || Dashes.Contains(line[0], StringComparison.Ordinal)
            ? new ListMarker(1, -1, line[0], false)
            : ReadNumber(line, language);
        if (marker.Length == 0) return null;
        var rest = line[marker.Length..];
        return Blank.IsAll(rest) || !(marker.IsPlainBullet || Blank.Is(rest[0])) ? null : marker;
    }

    private static ListMarker ReadNumber(ReadOnlySpan<char> line, Language language)
    {
        var (number, length) = (0, 0);
        for (; length < line.Length && language.DigitValue(line[length]) is >= 0 and var value; length++)
        {
            if (length == MostDigits) return default;
            number = (number * 10) + value;
        }
        return length == 0 || length == line.Length || line[length] is not ('.' or ')')
            ? default
            : new ListMarker(length + 1, number, line[length], !char.IsAsciiDigit(line[0]));
    }
}
