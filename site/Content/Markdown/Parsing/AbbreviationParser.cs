using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Sbpac.Site.Content.Markdown.Parsing;

/// <summary>
/// The definition of an abbreviation: <c>*[ITA]: Integrity and Transparency Assessment</c>. It shows nothing itself.
/// </summary>
/// <param name="parser">What read it.</param>
/// <param name="label">The abbreviation.</param>
/// <param name="meaning">What it stands for.</param>
internal sealed class AbbreviationDefinition(BlockParser parser, string label, string meaning) : LeafBlock(parser)
{
    /// <summary>The abbreviation.</summary>
    public string Label { get; } = label;

    /// <summary>What it stands for.</summary>
    public string Meaning { get; } = meaning;
}

/// <summary>Reads definitions of abbreviations.</summary>
internal sealed class AbbreviationParser : BlockParser
{
    public AbbreviationParser() => OpeningCharacters = ['*'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line.AsSpan();
        var labelEnd = line.StartsWith("*[", StringComparison.Ordinal) ? line.IndexOf("]:", StringComparison.Ordinal) : -1;
        if (labelEnd < 0) return BlockState.None;
        var label = Blank.Trim(line[2..labelEnd]);
        var meaning = Blank.Trim(line[(labelEnd + 2)..]);
        if (label.IsEmpty || meaning.IsEmpty || label.Contains(']')) return BlockState.None;
        processor.NewBlocks.Push(new AbbreviationDefinition(this, label.ToString(), meaning.ToString())
        {
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, processor.Line.End),
            Lines = new StringLineGroup(1),
            ProcessInlines = false,
        });
        return BlockState.BreakDiscard;
    }
}
