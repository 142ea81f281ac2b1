using Markdig.Parsers;

namespace Sbpac.Site.Content.Markdown.Parsing;

/// <summary>
/// Makes an indent mean nothing before headings, quotations, HTML and footnotes: pasted lines often begin with spaces. It opens
/// no block; it stands first and lets the parsers after it forget how far the line is indented.
/// </summary>
internal sealed class IndentParser : BlockParser
{
    public IndentParser() => OpeningCharacters = ['#', '>', '<', '['];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent) processor.RestartIndent();
        return BlockState.None;
    }
}
