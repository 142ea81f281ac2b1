using Markdig.Syntax.Inlines;
using Sbpac.Site.Diagnostics;

namespace Sbpac.Site.Content.Markdown.Writing;

/// <summary>Writes links and pictures: what leads into the site becomes a hole, what leads out is written as it is.</summary>
internal sealed class LinkWriter(BodyOutput output)
{
    /// <summary>Opens a link.</summary>
    /// <returns>Whether one was opened: not inside another, and not to where no link should lead.</returns>
    public bool Open(string url, string? title, Place at)
    {
        if (output.InLink) return false;
        switch (LinkTarget.Read(url))
        {
            case LinkTarget.Inside { Path: "", Fragment: null or "" }:
                output.Problems.Report(Codes.EmptyLink, at);
                return false;
            case LinkTarget.Refused refused:
                output.Problems.Report(Codes.RefusedLink, at, refused.Scheme + ":");
                return false;
            case LinkTarget.Outside outside:
                output.Html.Markup("<a href=\"").Text(outside.Url);
                break;
            case LinkTarget.Inside inside:
                output.Html.Markup("<a href=\"").Leave(new LinkHole(inside.Path, inside.Fragment, at));
                break;
        }
        output.Html.Markup("\"");
        if (title is { Length: > 0 }) output.Html.Markup(" title=\"").Text(PlainCharacters.Of(title)).Markup("\"");
        output.Html.Markup(">");
        output.InLink = true;
        return true;
    }

    /// <summary>Opens a link.</summary>
    public bool Open(LinkInline link) => Open(link.Url ?? "", link.Title, output.At(UrlStart(link)));

    /// <summary>Closes the open link.</summary>
    public void Close()
    {
        output.Html.Markup("</a>");
        output.InLink = false;
    }

    /// <summary>Writes a picture.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="isFigure">Whether it stands alone, so that its title is a caption that is written elsewhere.</param>
    public void WritePicture(LinkInline picture, bool isFigure)
    {
        var (alt, at) = (InlineText.Of(picture), output.At(UrlStart(picture)));
        var title = picture.Title is { Length: > 0 } written ? PlainCharacters.Of(written) : null;
        switch (LinkTarget.Read(picture.Url ?? ""))
        {
            case LinkTarget.Inside { Path: "" }:
                output.Problems.Report(Codes.EmptyLink, at);
                break;
            case LinkTarget.Inside inside:
                if (title is not null && !isFigure) output.Html.Markup("<span title=\"").Text(title).Markup("\">");
                output.Html.Leave(new PictureHole(inside.Path, alt, isFigure ? title : null, at));
                if (title is not null && !isFigure) output.Html.Markup("</span>");
                return;
            case LinkTarget.Outside outside:
                output.Problems.Report(Codes.RemotePicture, at, outside.Url);
                if (!Open(outside.Url, title, at)) break;
                output.Html.Text(alt.Length > 0 ? alt : outside.Url);
                Close();
                return;
            case LinkTarget.Refused refused:
                output.Problems.Report(Codes.RemotePicture, at, refused.Scheme + ":");
                break;
        }
        output.Html.Text(alt);
    }

    /// <summary>Where the address of a link was written.</summary>
    private static int UrlStart(LinkInline link) =>
        link.UrlSpan is { IsEmpty: false, Start: > 0 } span ? span.Start : link.Span.Start;
}
