using System.IO.Compression;

namespace Sbpac.Site.Tests.Support;

/// <summary>Files of each kind: pictures that can be shown, and the beginnings by which others are told.</summary>
internal static class SampleFiles
{
    public static byte[] Jpeg { get; } = Pictures.Jpeg(48, 32);

    public static byte[] Png { get; } = Pictures.Png(48, 32);

    public static byte[] Gif { get; } = Pictures.Gif(48, 32);

    public static byte[] WebP { get; } = Pictures.WebP(48, 32);

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
