using System.Globalization;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax.Inlines;
using Sbpac.Site.Content.Markdown.RawHtml;

namespace Sbpac.Site.Content.Markdown.Writing;

/// <summary>Writes the inline nodes of a body.</summary>
internal sealed class InlineWriter(BodyOutput output, LiteralWriter literals)
{
    private readonly LinkWriter links = new(output);

    /// <summary>Writes the children of a node.</summary>
    public void WriteChildren(ContainerInline? container)
    {
        if (container is null) return;
        output.Enter();
        for (var child = container.FirstChild; child is not null; child = child.NextSibling) Write(child);
        output.Leave();
    }

    private void Write(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                literals.Write(literal.Content.AsSpan());
                break;
            case LineBreakInline lineBreak:
                output.Html.Markup(lineBreak.IsHard ? "<br>\n" : "\n");
                output.Text.Add(" ");
                break;
            case EmphasisInline emphasis:
                WriteIn(emphasis.DelimiterCount >= 2 ? "strong" : "em", emphasis);
                break;
            case LinkInline { IsImage: true } picture:
                links.WritePicture(picture, isFigure: false);
                break;
            case LinkInline link:
                WriteLink(link);
                break;
            case AutolinkInline link:
                WriteAutolink(link);
                break;
            case CodeInline code:
                output.Html.Markup("<code>").Text(code.ContentSpan).Markup("</code>");
                output.Text.Add(code.ContentSpan);
                break;
            case HtmlEntityInline entity:
                literals.Write(PlainCharacters.Of(entity.Transcoded.ToString()));
                break;
            case HtmlInline html:
                RawTags.Write(output, html.Tag, html.Span.Start);
                break;
            case FootnoteLink footnote:
                WriteFootnoteLink(footnote);
                break;
            case DelimiterInline delimiter:
                literals.Write(delimiter.ToLiteral());
                WriteChildren(delimiter);
                break;
            case ContainerInline container:
                WriteChildren(container);
                break;
        }
    }

    private void WriteIn(string element, ContainerInline container)
    {
        output.Html.Markup("<").Markup(element).Markup(">");
        WriteChildren(container);
        output.Html.Markup("</").Markup(element).Markup(">");
    }

    private void WriteLink(LinkInline link)
    {
        var opened = links.Open(link);
        var start = output.Html.Length;
        WriteChildren(link);
        // A link that says nothing could be neither seen nor followed.
        if (opened && output.Html.Length == start && !output.Html.EndsInHole) literals.Write(link.Url);
        if (opened) links.Close();
    }

    private void WriteAutolink(AutolinkInline link)
    {
        var opened = links.Open(link.IsEmail ? "mailto:" + link.Url : link.Url, null, output.At(link.Span.Start + 1));
        literals.Write(link.Url);
        if (opened) links.Close();
    }

    private void WriteFootnoteLink(FootnoteLink link)
    {
        var (index, order) = (Number(link.Index), Number(link.Footnote.Order));
        if (link.IsBackLink)
        {
            output.Html.Markup(" <a class=\"footnote-back\" role=\"doc-backlink\" href=\"#fnref-").Markup(index);
            output.Html.Markup("\">\u21A9\uFE0E</a>");
            return;
        }
        output.Ids.Own("fnref-" + index);
        output.Html.Markup("<sup class=\"footnote-ref\" id=\"fnref-").Markup(index).Markup("\">");
        if (!output.InLink) output.Html.Markup("<a role=\"doc-noteref\" href=\"#fn-").Markup(order).Markup("\">");
        output.Html.Markup(order);
        if (!output.InLink) output.Html.Markup("</a>");
        output.Html.Markup("</sup>");
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
