using System.Globalization;
using Markdig.Syntax;
using Sbpac.Site.Content.Markdown.Parsing;
using Sbpac.Site.Diagnostics;

namespace Sbpac.Site.Content.Markdown.Writing;

/// <summary>
/// Writes lists. The number of the first item is kept; class <c>native</c> asks for the language's own digits, class <c>paren</c>
/// for a bracket behind the number.
/// </summary>
internal sealed class ListWriter(BodyOutput output, BlockWriter blocks)
{
    /// <summary>Writes a list.</summary>
    public void Write(ListBlock list)
    {
        Check(list);
        var outer = output.Text.Kind;
        output.Text.Kind = BlockKind.ListItem;
        Open(list);
        foreach (var block in list) WriteItem((ListItemBlock)block, list.IsLoose);
        output.Html.Markup(list.IsOrdered ? "</ol>\n" : "</ul>\n");
        output.Text.Kind = outer;
    }

    private void Open(ListBlock list)
    {
        if (!list.IsOrdered)
        {
            output.Html.Markup("<ul>\n");
            return;
        }
        output.Html.Markup("<ol");
        var first = ((ListItemBlock)list[0]).Order;
        if (first != 1) output.Html.Markup(" start=\"").Markup(first.ToString(CultureInfo.InvariantCulture)).Markup("\"");
        var native = list is LineList { Marker.Native: true };
        var paren = list.OrderedDelimiter == ')';
        var classes = !paren ? "native" : native ? "native paren" : "paren";
        if (native || paren) output.Html.Markup(" class=\"").Markup(classes).Markup("\"");
        output.Html.Markup(">\n");
    }

    private void WriteItem(ListItemBlock item, bool isLoose)
    {
        output.Html.Markup("<li>");
        var bare = !isLoose && HasOneText(item);
        output.Enter();
        foreach (var block in item)
        {
            if (bare && block is ParagraphBlock paragraph) blocks.WriteBare(paragraph);
            else blocks.Write(block);
        }
        output.Leave();
        output.Html.Markup("</li>\n");
    }

    /// <summary>Whether an item is one line, perhaps with other blocks below it, so that it needs no paragraphs.</summary>
    private static bool HasOneText(ListItemBlock item) =>
        item.FirstOrDefault() is ParagraphBlock first
        && FigureWriter.PictureOf(first) is null
        && !item.Skip(1).Any(block => block is ParagraphBlock);

    /// <summary>In CommonMark a line of prose that begins with a number or a dash becomes a list of one.</summary>
    private void Check(ListBlock list)
    {
        if (list is LineList || list.Count > 1 || list.Parent is ListItemBlock) return;
        output.Problems.Report(Codes.LoneListItem, output.At(list));
    }
}
