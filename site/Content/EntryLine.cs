namespace Sbpac.Site.Content;

/// <summary>A line of YAML that begins an entry, <c>key: value</c> or <c>- key: value</c>, told by where its parts stand.</summary>
/// <param name="IsItem">Whether a dash stands before the key.</param>
/// <param name="Key">The key: letters.</param>
/// <param name="Gap">What stands between the colon and the value: blanks, or nothing.</param>
/// <param name="Value">The value: the rest of the line.</param>
internal readonly record struct EntryLine(bool IsItem, Range Key, Range Gap, Range Value)
{
    /// <summary>Reads a line; null where it begins no entry.</summary>
    /// <param name="line">The line, without its end.</param>
    public static EntryLine? Of(ReadOnlySpan<char> line)
    {
        var dash = AfterBlanks(line, 0);
        var key = dash < line.Length && line[dash] == '-' ? AfterSpaces(line, dash + 1) : dash;
        var isItem = key > dash;
        if (isItem && key == dash + 1) return null;
        var end = key;
        while (end < line.Length && char.IsAsciiLetter(line[end])) end++;
        var colon = AfterSpaces(line, end);
        if (end == key || colon == line.Length || line[colon] != ':') return null;
        var value = AfterBlanks(line, colon + 1);
        return new EntryLine(isItem, key..end, (colon + 1)..value, value..line.Length);
    }

    private static int AfterSpaces(ReadOnlySpan<char> line, int at)
    {
        while (at < line.Length && line[at] == ' ') at++;
        return at;
    }

    private static int AfterBlanks(ReadOnlySpan<char> line, int at)
    {
        while (at < line.Length && line[at] is ' ' or '\t') at++;
        return at;
    }
}
