using System.Globalization;
using Markdig.Extensions.Footnotes;
using Sbpac.Site.Diagnostics;

namespace Sbpac.Site.Content.Markdown.Writing;

/// <summary>
/// Writes the footnotes at the end of a body: <c>section.footnotes</c> with the roles of digital publishing, which name it and
/// its links to a screen reader in the reader's own language.
/// </summary>
internal sealed class FootnoteWriter(BodyOutput output, BlockWriter blocks)
{
    /// <summary>Writes the footnotes that the text refers to.</summary>
    public void Write(FootnoteGroup group)
    {
        if (group.Count == 0) return;
        Open();
        foreach (var block in group)
        {
            var footnote = (Footnote)block;
            var id = "fn-" + footnote.Order.ToString(CultureInfo.InvariantCulture);
            output.Ids.Own(id);
            output.Html.Markup("<li id=\"").Markup(id).Markup("\">");
            blocks.WriteChildren(footnote);
            output.Html.Markup("</li>\n");
        }
        Close();
    }

    /// <summary>Writes the footnotes that nothing refers to: they are the editor's words and do not vanish.</summary>
    public void WriteUnused(IReadOnlyList<Footnote> unused)
    {
        if (unused.Count == 0) return;
        output.Html.Markup("<section class=\"footnotes\">\n");
        var outer = output.Text.Kind;
        output.Text.Kind = BlockKind.Other;
        foreach (var footnote in unused)
        {
            output.Problems.Report(Codes.FootnoteUnused, output.At(footnote.LabelSpan.Start), $"[{footnote.Label}]");
            blocks.WriteChildren(footnote);
        }
        output.Text.Kind = outer;
        output.Html.Markup("</section>\n");
    }

    private void Open()
    {
        output.Html.Markup("<section class=\"footnotes\" role=\"doc-endnotes\">\n<ol>\n");
        output.Text.Kind = BlockKind.Other;
    }

    private void Close()
    {
        output.Text.Kind = BlockKind.Paragraph;
        output.Html.Markup("</ol>\n</section>\n");
    }
}
