using System.Globalization;
using Sbpac.Site.Text;

namespace Sbpac.Site.Catalog;

/// <summary>Writes a picture that stands in a text; those of lists are written by the theme's own partial <c>picture</c>.</summary>
internal static class PictureMarkup
{
    /// <summary>How wide a text is: its column, or a narrow window. A telephone's dense screen gets no more pixels than an eye tells apart.</summary>
    private const string Sizes = "(min-width: 48rem) 44rem, (min-resolution: 1.5dppx) 55vw, 100vw";

    /// <summary>The element. It keeps its place free while it loads, and loads when it comes near.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="alt">Its alternative text.</param>
    public static string Write(PublishedPicture picture, string alt) => string.Create(
        CultureInfo.InvariantCulture,
        $"<picture><source type=\"image/webp\" srcset=\"{Set(picture, PictureFormat.WebP)}\" sizes=\"{Sizes}\"><img src=\"{HtmlEscape.Escape(picture.Middle.Url.Href)}\" srcset=\"{Set(picture, PictureFormat.Jpeg)}\" sizes=\"{Sizes}\" width=\"{picture.Full.Width}\" height=\"{picture.Full.Height}\" alt=\"{HtmlEscape.Escape(alt)}\" loading=\"lazy\" decoding=\"async\"></picture>");

    private static string Set(PublishedPicture picture, PictureFormat format) => HtmlEscape.Escape(picture.SetOf(format));
}
