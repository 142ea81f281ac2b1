using Sbpac.Site.Diagnostics;
using Sbpac.Site.Text;

namespace Sbpac.Site.Content;

/// <summary>The text of a file: decoded, normalised, and able to say where anything in it stands in the file as typed.</summary>
public sealed class SourceText
{
    private readonly string path;
    private readonly string typed;
    private readonly OffsetMap map;
    private LineTable? lines;
    private LineTable? textLines;

    /// <summary>Makes a source text.</summary>
    /// <param name="path">Logical path, for places.</param>
    /// <param name="typed">The decoded text as the editor sees it.</param>
    /// <param name="text">The normalised text.</param>
    /// <param name="map">From the normalised text to the typed one.</param>
    public SourceText(string path, string typed, string text, OffsetMap map)
    {
        (this.path, this.typed, Text, this.map) = (path, typed, text, map);
    }

    /// <summary>The logical path.</summary>
    public string Path => path;

    /// <summary>The normalised text; lines may end in LF or CRLF.</summary>
    public string Text { get; }

    /// <summary>The place of an offset of <see cref="Text"/>.</summary>
    public Place At(int offset) => AtTyped(map.Original(Math.Clamp(offset, 0, Text.Length)));

    /// <summary>The place of a character of <see cref="Text"/>, given by its line and column there.</summary>
    /// <param name="line">One-based line of <see cref="Text"/>.</param>
    /// <param name="column">One-based column.</param>
    public Place At(int line, int column) => At((textLines ??= new LineTable(Text)).Offset(line, column));

    /// <summary>The place of an offset of the text as typed.</summary>
    public Place AtTyped(int offset)
    {
        var (line, column) = (lines ??= new LineTable(typed)).At(offset);
        return new Place(path, line, column);
    }
}
