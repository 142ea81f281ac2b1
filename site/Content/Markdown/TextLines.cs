namespace Sbpac.Site.Content.Markdown;

/// <summary>
/// The lines of a text, one after the other, without copying: <c>foreach (var line in new TextLines(text))</c>.
/// </summary>
internal ref struct TextLines(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> text = text;
    private int next;

    /// <summary>The offset of the current line.</summary>
    public int Start { get; private set; }

    /// <summary>The current line, without its line break.</summary>
    public ReadOnlySpan<char> Current { get; private set; }

    /// <summary>Goes to the next line; false after the last.</summary>
    public bool MoveNext()
    {
        if (next > text.Length) return false;
        Start = next;
        var rest = text[next..];
        var end = rest.IndexOfAny('\n', '\r');
        if (end < 0)
        {
            Current = rest;
            next = text.Length + 1;
            return true;
        }
        Current = rest[..end];
        next += end + (rest[end] == '\r' && end + 1 < rest.Length && rest[end + 1] == '\n' ? 2 : 1);
        return true;
    }
}
