using System.IO.Hashing;

namespace Sbpac.Site.Content.Pictures;

/// <summary>
/// Reads the facts of a picture. Nothing is decoded: the header is parsed, the end looked for and the bytes hashed, so that a site
/// can be planned, and its faults told, at the speed of the disk.
/// </summary>
public static class PictureReader
{
    /// <summary>The facts of a picture; null where a file is none.</summary>
    /// <param name="content">Its content; must be seekable.</param>
    /// <param name="kind">Its kind.</param>
    /// <exception cref="IOException">The content cannot be read.</exception>
    public static PictureFacts? Read(Stream content, FileKind kind)
    {
        if (!kind.IsPhoto()) return null;
        var header = HeaderOf(content, kind);
        content.Position = 0;
        var hash = new XxHash128();
        hash.Append(content);
        return new PictureFacts(hash.GetCurrentHashAsUInt128(), header?.Width ?? 0, header?.Height ?? 0)
        {
            Orientation = header?.Orientation ?? 1,
            IsBroken = header is not { IsComplete: true, Width: > 0, Height: > 0 },
            IsAnimated = header is { IsAnimated: true },
            IsCmyk = header is { IsCmyk: true },
        };
    }

    /// <summary>What the header says; null where it breaks off.</summary>
    private static PictureHeader? HeaderOf(Stream content, FileKind kind)
    {
        content.Position = 0;
        try
        {
            return kind switch
            {
                FileKind.Jpeg => JpegHeader.Read(content),
                FileKind.Png => PngHeader.Read(content),
                FileKind.WebP => WebPHeader.Read(content),
                FileKind.Gif => GifHeader.Read(content),
                _ => null,
            };
        }
        catch (EndOfStreamException)
        {
            return null;
        }
    }
}
