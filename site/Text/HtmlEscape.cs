using System.Buffers;
using System.Text;

namespace Sbpac.Site.Text;

/// <summary>Escapes text for HTML and XML, in element content and in quoted attributes alike. Thai stays as it is.</summary>
public static class HtmlEscape
{
    private const int LongestPiece = 4096;

    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    /// <summary>The text with <c>&amp; &lt; &gt; " '</c> escaped; the same instance where there is nothing to escape.</summary>
    public static string Escape(string text)
    {
        if (!text.AsSpan().ContainsAny(Special)) return text;
        using var escaped = new GrowingText(text.Length + 16);
        Append(escaped, text);
        return escaped.ToString();
    }

    /// <summary>Appends the escaped text.</summary>
    internal static void Append(GrowingText output, ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(Special) is >= 0 and var at)
        {
            output.Append(text[..at]).Append(Entity(text[at]));
            text = text[(at + 1)..];
        }
        output.Append(text);
    }

    /// <summary>Writes the escaped text as UTF-8.</summary>
    public static void Write(IBufferWriter<byte> output, ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(Special) is >= 0 and var at)
        {
            WriteUtf8(output, text[..at]);
            WriteUtf8(output, Entity(text[at]));
            text = text[(at + 1)..];
        }
        WriteUtf8(output, text);
    }

    /// <summary>Writes a text as UTF-8, as it is. It is read once: room is made for the longest form it may take.</summary>
    public static void WriteUtf8(IBufferWriter<byte> output, ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var piece = text[..PieceOf(text)];
            output.Advance(Encoding.UTF8.GetBytes(piece, output.GetSpan(3 * piece.Length)));
            text = text[piece.Length..];
        }
    }

    // Pieces, so that a long text does not ask for three times its length; none ends inside a surrogate pair.
    private static int PieceOf(ReadOnlySpan<char> text) =>
        text.Length <= LongestPiece ? text.Length : LongestPiece - (char.IsHighSurrogate(text[LongestPiece - 1]) ? 1 : 0);

    private static string Entity(char special) => special switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        _ => "&#39;",
    };
}
