using System.Collections.Immutable;
using System.Text;

namespace Sbpac.Site.Content.Markdown.Writing;

/// <summary>The plain text of a body as it grows, block by block.</summary>
internal sealed class PlainText
{
    private readonly ImmutableArray<TextBlock>.Builder blocks = ImmutableArray.CreateBuilder<TextBlock>();
    private readonly StringBuilder current = new();

    /// <summary>What the next block is.</summary>
    public BlockKind Kind { get; set; }

    /// <summary>How many blocks have been ended.</summary>
    public int Number { get; private set; }

    /// <summary>The text of the block so far.</summary>
    public StringBuilder Current => current;

    /// <summary>Adds to the block.</summary>
    public void Add(ReadOnlySpan<char> text) => current.Append(text);

    /// <summary>Ends the block and begins the next. A block without a word is none.</summary>
    public void End()
    {
        if (current.Length == 0) return;
        var text = Collapse(current);
        current.Clear();
        Number++;
        if (text.Length > 0) blocks.Add(new TextBlock(Kind, text));
    }

    /// <summary>All blocks.</summary>
    public ImmutableArray<TextBlock> ToImmutable() => blocks.ToImmutable();

    /// <summary>
    /// The text with each run of white space as one space, and none at its ends. Zero-width spaces stay inside.
    /// </summary>
    public static string Collapse(StringBuilder text)
    {
        var whole = text.ToString();
        return IsCollapsed(whole) ? whole : Collapsed(text, whole);
    }

    private static bool IsCollapsed(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return true;
        if (text[0] == ' ' || text[^1] == ' ' || text.ContainsAnyInRange('\t', '\r') || text.Contains("  ", StringComparison.Ordinal)) return false;
        // Any other blank becomes a space, but for the zero-width one, which stays.
        for (var rest = text; Blank.IndexOfUnusual(rest) is >= 0 and var at; rest = rest[(at + 1)..])
            if (rest[at] != '\u200B') return false;
        return true;
    }

    private static string Collapsed(StringBuilder text, string whole)
    {
        var (kept, pending) = (0, false);
        foreach (var chunk in text.GetChunks())
        {
            foreach (var c in chunk.Span)
            {
                if (c != '\u200B' && Blank.Is(c))
                {
                    pending = kept > 0;
                    continue;
                }
                if (pending) kept++;
                pending = false;
                kept++;
            }
        }
        return kept == text.Length ? whole : string.Create(kept, text, Write);
    }

    private static void Write(Span<char> target, StringBuilder text)
    {
        var (length, pending) = (0, false);
        foreach (var chunk in text.GetChunks())
        {
            foreach (var c in chunk.Span)
            {
                if (c != '\u200B' && Blank.Is(c))
                {
                    pending = length > 0;
                    continue;
                }
                if (pending) target[length++] = ' ';
                pending = false;
                target[length++] = c;
            }
        }
    }
}
