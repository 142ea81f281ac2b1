using Sbpac.Site.Content.Pictures;

namespace Sbpac.Site.Content;

/// <summary>A file beside the texts, known by its name, size and kind; its content is used only when it is published.</summary>
/// <param name="Path">Path below the input folder.</param>
/// <param name="Length">Its size in bytes.</param>
/// <param name="Kind">What its content is.</param>
/// <param name="Picture">What is known of a picture; null for any other file.</param>
public sealed record AssetFile(string Path, long Length, FileKind Kind, PictureFacts? Picture = null);

/// <summary>What a file is, judged by its content.</summary>
public enum FileKind
{
    /// <summary>None of the kinds below.</summary>
    Other,

    /// <summary>A JPEG image.</summary>
    Jpeg,

    /// <summary>A PNG image.</summary>
    Png,

    /// <summary>A WebP image.</summary>
    WebP,

    /// <summary>A GIF image.</summary>
    Gif,

    /// <summary>An SVG image: it may carry scripts and is not taken from editors.</summary>
    Svg,

    /// <summary>A HEIC image, which browsers do not show.</summary>
    Heic,

    /// <summary>A PDF document.</summary>
    Pdf,

    /// <summary>A Word document.</summary>
    Docx,

    /// <summary>An Excel workbook.</summary>
    Xlsx,

    /// <summary>A PowerPoint presentation.</summary>
    Pptx,

    /// <summary>An OpenDocument text.</summary>
    Odt,

    /// <summary>A table of comma-separated values.</summary>
    Csv,
}
