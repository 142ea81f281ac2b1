using Sbpac.Site.Diagnostics;
using Sbpac.Site.Text;

namespace Sbpac.Site.Content;

/// <summary>The text of a file: decoded, normalised, and able to say where anything in it stands in the file as typed.</summary>
public sealed class SourceText
{
    private readonly string path;
    private readonly string typed;
    private readonly OffsetMap map;
    private readonly Lazy<int[]> lineStarts;
    private readonly Lazy<int[]> textLineStarts;

    /// <summary>Makes a source text.</summary>
    /// <param name="path">Logical path, for places.</param>
    /// <param name="typed">The decoded text as the editor sees it.</param>
    /// <param name="text">The normalised text.</param>
    /// <param name="map">From the normalised text to the typed one.</param>
    public SourceText(string path, string typed, string text, OffsetMap map)
    {
        (this.path, this.typed, Text, this.map) = (path, typed, text, map);
        lineStarts = new Lazy<int[]>(() => LineStarts(typed));
        textLineStarts = new Lazy<int[]>(() => LineStarts(text));
    }

    /// <summary>The logical path.</summary>
    public string Path => path;

    /// <summary>The normalised text; lines may end in LF or CRLF.</summary>
    public string Text { get; }

    /// <summary>The place of an offset of <see cref="Text"/>.</summary>
    public Place At(int offset) => AtTyped(map.Original(Math.Clamp(offset, 0, Text.Length)));

    /// <summary>The place of an offset of the text as typed.</summary>
    public Place AtTyped(int offset)
    {
        var start = Math.Clamp(offset, 0, typed.Length);
        var line = Array.BinarySearch(lineStarts.Value, start);
        if (line < 0) line = ~line - 1;
        return new Place(path, line + 1, start - lineStarts.Value[line] + 1);
    }

    /// <summary>The place of a character of <see cref="Text"/>, given by its line and column there.</summary>
    /// <param name="line">One-based line of <see cref="Text"/>.</param>
    /// <param name="column">One-based column.</param>
    public Place At(int line, int column)
    {
        var starts = textLineStarts.Value;
        return At(starts[Math.Clamp(line, 1, starts.Length) - 1] + column - 1);
    }

    private static int[] LineStarts(string text)
    {
        List<int> starts = [0];
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'))) starts.Add(i + 1);
        }
        return [.. starts];
    }
}
