using System.Collections.Concurrent;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Sbpac.Site.Content.Markdown.Parsing;
using Sbpac.Site.Languages;

namespace Sbpac.Site.Content.Markdown;

/// <summary>
/// The Markdig pipelines, one for each language and kind of line breaks, each built once. Safe for many threads.
/// </summary>
internal sealed class Pipelines
{
    private readonly ConcurrentDictionary<(Language, LineBreaks), MarkdownPipeline> built = new();

    /// <summary>The pipeline for a text.</summary>
    public MarkdownPipeline For(Language language, LineBreaks lineBreaks) =>
        built.GetOrAdd((language, lineBreaks), key => Build(key.Item1, key.Item2));

    private static MarkdownPipeline Build(Language language, LineBreaks lineBreaks)
    {
        var builder = new MarkdownPipelineBuilder { PreciseSourceLocation = true };
        builder.BlockParsers.Replace<HtmlBlockParser>(new ClosedHtmlBlockParser());
        builder.InlineParsers.Replace<EmphasisInlineParser>(new UnspacedEmphasisParser(language));
        builder.InlineParsers.Add(new BareLinkParser(language));
        builder.UsePipeTables(new PipeTableOptions { UseGfmRules = true });
        if (lineBreaks == LineBreaks.Paragraph) ReadLines(builder, language);
        builder.BlockParsers.Insert(0, new AbbreviationParser());
        builder.BlockParsers.Insert(0, new NotedFootnoteParser(lineBreaks));
        if (lineBreaks == LineBreaks.Paragraph) builder.BlockParsers.Insert(0, new IndentParser());
        return builder.Build();
    }

    /// <summary>Puts the rules of lines in the place of CommonMark's: no Setext headings, no indented code.</summary>
    private static void ReadLines(MarkdownPipelineBuilder builder, Language language)
    {
        var paragraphs = new LineParagraphParser();
        builder.BlockParsers.Replace<ThematicBreakParser>(new SeparatorParser());
        builder.BlockParsers.Replace<QuoteBlockParser>(new LineQuoteParser());
        builder.BlockParsers.Replace<ListBlockParser>(new LineListParser(language));
        builder.BlockParsers.Replace<ParagraphBlockParser>(paragraphs);
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        builder.BlockParsers.InsertBefore<LineParagraphParser>(new TableEndParser(paragraphs));
    }
}
