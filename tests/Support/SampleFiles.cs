using System.IO.Compression;

namespace Sbpac.Site.Tests.Support;

/// <summary>The beginnings of files by which their kinds are told.</summary>
internal static class SampleFiles
{
    public static byte[] Jpeg { get; } = [0xFF, 0xD8, 0xFF, 0xE0, .. "a photo"u8];

    public static byte[] Png { get; } = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, .. "a picture"u8];

    public static byte[] Gif { get; } = [.. "GIF89a and more"u8];

    public static byte[] WebP { get; } = [.. "RIFF\0\0\0\0WEBPVP8 "u8];

    public static byte[] Heic { get; } = [.. "\0\0\0\u0018ftypheic\0\0\0\0"u8];

    public static byte[] Svg { get; } = [.. "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>"u8];

    public static byte[] Pdf { get; } = [.. "%PDF-1.7 a report"u8];

    public static byte[] Docx { get; } = Zip("word/document.xml");

    public static byte[] Xlsx { get; } = Zip("xl/workbook.xml");

    public static byte[] Pptx { get; } = Zip("ppt/presentation.xml");

    public static byte[] Odt { get; } = Zip("mimetype", "application/vnd.oasis.opendocument.text");

    public static byte[] Zip(string entry, string content = "")
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var writer = new StreamWriter(zip.CreateEntry(entry).Open());
            writer.Write(content);
        }
        return bytes.ToArray();
    }
}
