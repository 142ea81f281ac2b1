using System.IO.Compression;
using System.Text;

namespace Sbpac.Site.Content;

/// <summary>Tells the kind of a file by its content: a name can lie.</summary>
public static class FileKinds
{
    private const int HeadLength = 512;

    /// <summary>The kind of a file.</summary>
    /// <param name="content">Its content; must be seekable.</param>
    /// <param name="name">Its name, which decides only for CSV, a format without a mark of its own.</param>
    public static FileKind Of(Stream content, string name)
    {
        Span<byte> buffer = stackalloc byte[HeadLength];
        var head = buffer[..content.ReadAtLeast(buffer, HeadLength, throwOnEndOfStream: false)];
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])) return FileKind.Jpeg;
        if (head.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])) return FileKind.Png;
        if (head.StartsWith("GIF8"u8)) return FileKind.Gif;
        if (head.StartsWith("RIFF"u8) && head.Length > 12 && head[8..].StartsWith("WEBP"u8)) return FileKind.WebP;
        if (head.Length > 12 && head[4..].StartsWith("ftyp"u8) && (head[8..].StartsWith("hei"u8) || head[8..].StartsWith("mif1"u8))) return FileKind.Heic;
        if (head.IndexOf("%PDF-"u8) is >= 0 and < 128) return FileKind.Pdf;
        if (head.StartsWith("PK\u0003\u0004"u8)) return OfZip(content);
        if (head.IndexOf("<svg"u8) >= 0) return FileKind.Svg;
        return name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) && !head.Contains((byte)0) ? FileKind.Csv : FileKind.Other;
    }

    private static FileKind OfZip(Stream content)
    {
        content.Position = 0;
        try
        {
            using var zip = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            if (zip.GetEntry("word/document.xml") is not null) return FileKind.Docx;
            if (zip.GetEntry("xl/workbook.xml") is not null) return FileKind.Xlsx;
            if (zip.GetEntry("ppt/presentation.xml") is not null) return FileKind.Pptx;
            if (zip.GetEntry("mimetype") is not { Length: < 200 } mimetype) return FileKind.Other;
            using var reader = new StreamReader(mimetype.Open(), Encoding.ASCII);
            return reader.ReadToEnd().Trim() == "application/vnd.oasis.opendocument.text" ? FileKind.Odt : FileKind.Other;
        }
        catch (InvalidDataException)
        {
            return FileKind.Other;
        }
    }
}
