using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Sbpac.Site.Content.Markdown.Writing;

/// <summary>
/// Writes tables, in a <c>div class="table"</c> that scrolls sideways and can be reached by keyboard. Alignment is a class,
/// <c>start</c>, <c>center</c> or <c>end</c>, because the site's policy allows no style attribute.
/// </summary>
internal sealed class TableWriter(BodyOutput output, InlineWriter inlines)
{
    /// <summary>Writes a table.</summary>
    public void Write(Table table)
    {
        var outer = output.Text.Kind;
        output.Text.Kind = BlockKind.TableRow;
        output.Html.Markup("<div class=\"table\" tabindex=\"0\"><table>\n");
        var section = "";
        foreach (var block in table)
        {
            var row = (TableRow)block;
            var next = row.IsHeader ? "thead" : "tbody";
            if (next != section) OpenSection(ref section, next);
            output.Html.Markup("<tr>");
            for (var i = 0; i < row.Count; i++) WriteCell((TableCell)row[i], row.IsHeader, table.ColumnDefinitions[i].Alignment);
            output.Html.Markup("</tr>\n");
            output.Text.End();
        }
        output.Html.Markup("</").Markup(section).Markup("></table></div>\n");
        output.Text.Kind = outer;
    }

    private void OpenSection(ref string section, string next)
    {
        if (section.Length > 0) output.Html.Markup("</").Markup(section).Markup(">\n");
        output.Html.Markup("<").Markup(next).Markup(">\n");
        section = next;
    }

    private void WriteCell(TableCell cell, bool isHeader, TableColumnAlign? align)
    {
        // An empty head names no column.
        var element = isHeader && cell is [ParagraphBlock { Inline.FirstChild: not null }] ? "th" : "td";
        output.Html.Markup("<").Markup(element);
        if (element == "th") output.Html.Markup(" scope=\"col\"");
        if (align is not null)
        {
            output.Html.Markup(align switch
            {
                TableColumnAlign.Center => " class=\"center\"",
                TableColumnAlign.Right => " class=\"end\"",
                _ => " class=\"start\"",
            });
        }
        output.Html.Markup(">");
        foreach (var block in cell)
            if (block is ParagraphBlock paragraph) inlines.WriteChildren(paragraph.Inline);
        output.Html.Markup("</").Markup(element).Markup(">");
        output.Text.Add(" ");
    }
}
