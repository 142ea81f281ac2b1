using System.Collections.Immutable;
using Sbpac.Site.Text;

namespace Sbpac.Site.Content.Markdown.Writing;

/// <summary>The plain text of a body as it grows, block by block.</summary>
internal sealed class PlainText : IDisposable
{
    private const int UsualBlock = 1_024;

    private readonly ImmutableArray<TextBlock>.Builder blocks = ImmutableArray.CreateBuilder<TextBlock>();
    private readonly GrowingText current = new(UsualBlock);

    /// <summary>What the next block is.</summary>
    public BlockKind Kind { get; set; }

    /// <summary>How many blocks have been ended.</summary>
    public int Number { get; private set; }

    /// <summary>The text of the block so far, until more is added.</summary>
    public ReadOnlySpan<char> Current => current.Written;

    /// <summary>Adds to the block.</summary>
    public void Add(ReadOnlySpan<char> text) => current.Append(text);

    /// <summary>Ends the block and begins the next. A block without a word is none.</summary>
    public void End()
    {
        if (current.Length == 0) return;
        var text = Collapse(current.Written);
        current.TakeBack(0);
        Number++;
        if (text.Length > 0) blocks.Add(new TextBlock(Kind, text));
    }

    /// <summary>All blocks.</summary>
    public ImmutableArray<TextBlock> ToImmutable() => blocks.DrainToImmutable();

    /// <summary>
    /// The text with each run of white space as one space, and none at its ends. Zero-width spaces stay inside.
    /// </summary>
    public static string Collapse(ReadOnlySpan<char> text)
    {
        if (IsCollapsed(text)) return text.ToString();
        using var collapsed = new GrowingText(text.Length);
        var pending = false;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] != '\u200B' && Blank.Is(text[at]))
            {
                pending = collapsed.Length > 0;
                continue;
            }
            if (pending) collapsed.Append(" ");
            pending = false;
            collapsed.Append(text.Slice(at, 1));
        }
        return collapsed.ToString();
    }

    /// <inheritdoc/>
    public void Dispose() => current.Dispose();

    private static bool IsCollapsed(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return true;
        if (text[0] == ' ' || text[^1] == ' ' || text.Contains("  ", StringComparison.Ordinal) || text.ContainsAnyInRange('\t', '\r')) return false;
        // Any other blank becomes a space, but for the zero-width one, which stays.
        for (var at = 0; Blank.IndexOfUnusual(text[at..]) is >= 0 and var next; at++)
        {
            if (text[at += next] != '\u200B') return false;
        }
        return true;
    }
}
