using System.Globalization;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Sbpac.Site.Content.Markdown.Lints;
using Sbpac.Site.Content.Markdown.Parsing;
using Sbpac.Site.Content.Markdown.RawHtml;
using Sbpac.Site.Languages;

namespace Sbpac.Site.Content.Markdown.Writing;

/// <summary>Writes the blocks of a body: HTML and plain text in one pass.</summary>
internal sealed class BlockWriter
{
    /// <summary>Long enough for any heading: an anchor is no file name, so nothing need be cut.</summary>
    private const int LongestId = 400;

    private readonly BodyOutput output;
    private readonly InlineWriter inlines;
    private readonly ListWriter lists;
    private readonly TableWriter tables;
    private readonly FootnoteWriter footnotes;
    private readonly HeadingLevels levels;
    private bool separatorIsDue;

    /// <summary>Makes the writer of one body.</summary>
    public BlockWriter(BodyOutput output, LiteralWriter literals)
    {
        this.output = output;
        inlines = new InlineWriter(output, literals);
        lists = new ListWriter(output, this);
        tables = new TableWriter(output, inlines);
        footnotes = new FootnoteWriter(output, this);
        levels = new HeadingLevels(output);
    }

    /// <summary>Writes a document.</summary>
    public void Write(MarkdownDocument document)
    {
        WriteChildren(document);
        footnotes.WriteUnused(NotedFootnoteParser.Unused(document));
    }

    /// <summary>Writes the blocks in a block.</summary>
    public void WriteChildren(ContainerBlock container)
    {
        output.Enter();
        foreach (var block in container) Write(block);
        output.Leave();
    }

    /// <summary>Writes the text of a paragraph without an element around it.</summary>
    public void WriteBare(ParagraphBlock paragraph)
    {
        inlines.WriteChildren(paragraph.Inline);
        output.Text.End();
    }

    /// <summary>Writes a block.</summary>
    public void Write(Block block)
    {
        switch (block)
        {
            case ThematicBreakBlock when output.LineBreaks == LineBreaks.Paragraph:
                // Written before the next block, so that none stands first or last and two in a row are one.
                separatorIsDue = output.Html.Length > 0;
                return;
            case LinkReferenceDefinitionGroup or AbbreviationDefinition or BlankLineBlock:
                return;
        }
        if (separatorIsDue) output.Html.Markup("<hr>\n");
        separatorIsDue = false;
        // A raw <a> that was never closed ends with its block.
        output.InLink = false;
        switch (block)
        {
            case ParagraphBlock paragraph: WriteParagraph(paragraph); break;
            case HeadingBlock heading: WriteHeading(heading); break;
            case LineList { IsPlainLine: true } line: WriteParagraph((ParagraphBlock)((ListItemBlock)line[0])[0]); break;
            case ListBlock list: lists.Write(list); break;
            case QuoteBlock quote: WriteQuote(quote); break;
            case ThematicBreakBlock: output.Html.Markup("<hr>\n"); break;
            case Table table: tables.Write(table); break;
            case FootnoteGroup group: footnotes.Write(group); break;
            case HtmlBlock html: WriteHtml(html); break;
            case CodeBlock code: WriteCode(code); break;
            case ContainerBlock container: WriteChildren(container); break;
        }
    }

    private void WriteParagraph(ParagraphBlock paragraph)
    {
        if (FigureWriter.PictureOf(paragraph) is { } picture)
        {
            FigureWriter.Write(output, picture);
            return;
        }
        var before = output.Html.Length;
        output.Html.Markup("<p>");
        var start = output.Html.Length;
        WriteBare(paragraph);
        if (output.Html.Length == start && !output.Html.EndsInHole) output.Html.TakeBack(before);
        else output.Html.Markup("</p>\n");
    }

    private void WriteHeading(HeadingBlock heading)
    {
        var text = heading.Inline is { } inline ? InlineText.Of(inline) : "";
        if (text.Length == 0) return;
        levels.Check(heading);
        var level = Math.Min(heading.Level + 1, 6).ToString(CultureInfo.InvariantCulture);
        var id = output.Ids.Give(Slug.Of(text, output.Language, LongestId));
        output.Html.Markup("<h").Markup(level).Markup(" id=\"").Text(id).Markup("\">");
        var outer = output.Text.Kind;
        output.Text.Kind = BlockKind.Heading;
        inlines.WriteChildren(heading.Inline);
        output.Text.End();
        output.Text.Kind = outer;
        output.Html.Markup("</h").Markup(level).Markup(">\n");
    }

    private void WriteQuote(QuoteBlock quote)
    {
        var outer = output.Text.Kind;
        output.Text.Kind = BlockKind.Quote;
        output.Html.Markup("<blockquote>\n");
        WriteChildren(quote);
        output.Html.Markup("</blockquote>\n");
        output.Text.Kind = outer;
    }

    private void WriteCode(CodeBlock code)
    {
        var outer = output.Text.Kind;
        output.Text.Kind = BlockKind.Other;
        output.Html.Markup("<pre><code>");
        var lines = code.Lines;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines.Lines[i].Slice.AsSpan();
            output.Html.Text(line).Markup("\n");
            output.Text.Add(line);
            output.Text.Add(" ");
        }
        output.Text.End();
        output.Html.Markup("</code></pre>\n");
        output.Text.Kind = outer;
    }

    private void WriteHtml(HtmlBlock html)
    {
        var lines = html.Lines;
        if (lines.Count == 0) return;
        RawTags.Write(output, lines.ToString(), html.Span.Start);
        output.Html.Markup("\n");
    }
}
