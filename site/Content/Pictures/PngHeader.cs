using System.Buffers.Binary;

namespace Sbpac.Site.Content.Pictures;

/// <summary>Reads the header of a PNG file (W3C, Portable Network Graphics, third edition).</summary>
internal static class PngHeader
{
    private const int SignatureLength = 8;
    private const int ChecksumLength = 4;
    private const int LongestExif = 1 << 16;

    /// <summary>Reads it; null where it makes no sense.</summary>
    /// <exception cref="EndOfStreamException">It breaks off.</exception>
    public static PictureHeader? Read(Stream content)
    {
        Span<byte> head = stackalloc byte[8];
        PictureHeader? header = null;
        content.Position = SignatureLength;
        while (content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) == head.Length)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(head);
            var kind = head[4..];
            var next = content.Position + length + ChecksumLength;
            if (next > content.Length) return header;
            if (kind.SequenceEqual("IHDR"u8))
            {
                content.ReadExactly(head);
                header = new PictureHeader(BinaryPrimitives.ReadInt32BigEndian(head), BinaryPrimitives.ReadInt32BigEndian(head[4..]));
            }
            else if (header is not { } begun)
            {
                return null;
            }
            else if (kind.SequenceEqual("IEND"u8))
            {
                return begun with { IsComplete = true };
            }
            else if (kind.SequenceEqual("acTL"u8))
            {
                header = begun with { IsAnimated = true };
            }
            else if (kind.SequenceEqual("eXIf"u8) && length < LongestExif)
            {
                var exif = new byte[length];
                content.ReadExactly(exif);
                header = begun with { Orientation = ExifOrientation.Read(exif) ?? 1 };
            }
            content.Position = next;
        }
        return header;
    }
}
