using System.Buffers;

namespace Sbpac.Site.Languages;

/// <summary>
/// Folds text into the form that is compared and indexed: lower case, ASCII digits, straight quotes, plain hyphens,
/// no invisible characters. A table of all characters, made once, decides each in one step.
/// </summary>
internal sealed class TextFold
{
    private const char Dropped = '\uFFFF';
    private readonly char[] table = new char[char.MaxValue + 1];
    private readonly Func<string, string> normalize;
    private readonly char attached;

    /// <summary>Makes the table.</summary>
    /// <param name="normalize">Normalises a text of the language.</param>
    /// <param name="digit">The value of a digit, or -1.</param>
    /// <param name="attached">A character before which spaces mean nothing; <c>'\0'</c> for none.</param>
    public TextFold(Func<string, string> normalize, Func<char, int> digit, char attached = '\0')
    {
        this.normalize = normalize;
        this.attached = attached;
        for (var i = 0; i < table.Length; i++) table[i] = Folded((char)i, digit);
    }

    /// <summary>The folded text; the same instance where nothing is to be done.</summary>
    public string Fold(string text)
    {
        var folded = Map(normalize(text), out var dropped);
        // Marks may meet where something stood between them, and a small letter may compose where its capital does not (ẖ).
        return dropped || folded.AsSpan().ContainsAnyInRange('\u0300', '\u036F') ? normalize(folded) : folded;
    }

    private string Map(string text, out bool dropped)
    {
        dropped = false;
        var at = 0;
        while (at < text.Length && table[text[at]] == text[at] && text[at] != attached) at++;
        if (at == text.Length) return text;

        var buffer = ArrayPool<char>.Shared.Rent(text.Length);
        text.CopyTo(0, buffer, 0, at);
        var length = at;
        for (; at < text.Length; at++)
        {
            var c = table[text[at]];
            if (c == Dropped)
            {
                dropped = true;
                continue;
            }
            if (c == attached && c != '\0') length = buffer.AsSpan(0, length).TrimEnd(' ').Length;
            buffer[length++] = c;
        }
        var folded = new string(buffer, 0, length);
        ArrayPool<char>.Shared.Return(buffer);
        return folded;
    }

    private static char Folded(char c, Func<char, int> digit)
    {
        if (digit(c) is >= 0 and var value) return (char)('0' + value);
        return c switch
        {
            '\u2018' or '\u2019' or '\u201A' or '\u201B' or '\u2032' => '\'',
            '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u2033' => '"',
            (>= '\u2010' and <= '\u2015') or '\u2212' => '-',
            '\u00A0' => ' ',
            '\u00AD' or '\u061C' or '\uFEFF' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E')
                or (>= '\u2060' and <= '\u2069') or (>= '\uFE00' and <= '\uFE0F') => Dropped,
            _ => char.ToLowerInvariant(c),
        };
    }
}
