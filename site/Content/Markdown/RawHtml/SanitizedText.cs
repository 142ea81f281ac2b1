using System.Collections.Immutable;
using AngleSharp.Dom;
using Sbpac.Site.Content.Markdown.Writing;

namespace Sbpac.Site.Content.Markdown.RawHtml;

/// <summary>The plain text of a sanitised body, block by block, since raw HTML has text that no Markdown node knows.</summary>
internal sealed class SanitizedText(PlainText text)
{
    /// <summary>The blocks of text in an element.</summary>
    public static ImmutableArray<TextBlock> Blocks(IElement body)
    {
        using var text = new PlainText();
        new SanitizedText(text).Read(body);
        text.End();
        return text.ToImmutable();
    }

    private void Read(INode node)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText literal) text.Add(literal.Data);
            else if (child is IElement element) ReadElement(element);
        }
    }

    private void ReadElement(IElement element)
    {
        if (element.LocalName is "br" or "td" or "th" or "wbr") text.Add(" ");
        if (element.LocalName == "a" && element.ClassList.Contains("footnote-back")) return;
        if (KindOf(element, text.Kind) is not { } kind)
        {
            Read(element);
            return;
        }
        text.End();
        var outer = text.Kind;
        text.Kind = kind;
        Read(element);
        text.End();
        text.Kind = outer;
    }

    /// <summary>What a block element is; null for an element within a line or a cell.</summary>
    private static BlockKind? KindOf(IElement element, BlockKind outer) => element.LocalName switch
    {
        "h2" or "h3" or "h4" or "h5" or "h6" => BlockKind.Heading,
        "li" or "dt" or "dd" => outer == BlockKind.Other ? outer : BlockKind.ListItem,
        "tr" => BlockKind.TableRow,
        "blockquote" => BlockKind.Quote,
        "pre" or "figcaption" or "caption" => BlockKind.Other,
        "section" when element.ClassList.Contains("footnotes") => BlockKind.Other,
        "p" or "div" or "ul" or "ol" or "dl" or "table" or "figure" or "details" or "summary" or "section" or "hr" => outer,
        _ => null,
    };
}
