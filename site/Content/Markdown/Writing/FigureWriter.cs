using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Sbpac.Site.Content.Markdown.Writing;

/// <summary>Writes a picture that stands alone as a figure, its title as the caption.</summary>
internal static class FigureWriter
{
    /// <summary>
    /// The picture that a paragraph consists of, or the link that consists of one; null where it says anything else.
    /// </summary>
    public static LinkInline? PictureOf(ParagraphBlock paragraph) => OnlyLink(paragraph.Inline) switch
    {
        { IsImage: true } picture => picture,
        { IsImage: false, IsAutoLink: false } link when OnlyLink(link) is { IsImage: true } => link,
        _ => null,
    };

    /// <summary>Writes the figure.</summary>
    public static void Write(BodyOutput output, LinkInline pictureOrLink)
    {
        var links = new LinkWriter(output);
        var picture = pictureOrLink.IsImage ? pictureOrLink : OnlyLink(pictureOrLink)!;
        output.Html.Markup("<figure>");
        var opened = !pictureOrLink.IsImage && links.Open(pictureOrLink);
        links.WritePicture(picture, isFigure: true);
        if (opened) links.Close();
        if (picture.Title is { Length: > 0 } title)
        {
            var caption = PlainCharacters.Of(title);
            output.Html.Markup("<figcaption>").Text(caption).Markup("</figcaption>");
            var outer = output.Text.Kind;
            output.Text.Kind = BlockKind.Other;
            output.Text.Add(caption);
            output.Text.End();
            output.Text.Kind = outer;
        }
        output.Html.Markup("</figure>\n");
    }

    private static LinkInline? OnlyLink(ContainerInline? container)
    {
        LinkInline? only = null;
        for (var child = container?.FirstChild; child is not null; child = child.NextSibling)
        {
            if (child is LiteralInline literal && Blank.IsAll(literal.Content.AsSpan())) continue;
            if (child is not LinkInline link || only is not null) return null;
            only = link;
        }
        return only;
    }
}
