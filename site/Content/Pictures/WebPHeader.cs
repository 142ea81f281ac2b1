using System.Buffers.Binary;

namespace Sbpac.Site.Content.Pictures;

/// <summary>Reads the header of a WebP file (RFC 9649).</summary>
internal static class WebPHeader
{
    private const byte AnimationFlag = 0x02;
    private const int RiffLength = 12;
    private const int LongestExif = 1 << 16;

    /// <summary>Reads it; null where it makes no sense.</summary>
    /// <exception cref="EndOfStreamException">It breaks off.</exception>
    public static PictureHeader? Read(Stream content)
    {
        Span<byte> head = stackalloc byte[RiffLength];
        content.ReadExactly(head);
        var end = 8L + BinaryPrimitives.ReadUInt32LittleEndian(head[4..]);
        PictureHeader? header = null;
        while (content.ReadAtLeast(head[..8], 8, throwOnEndOfStream: false) == 8)
        {
            var length = BinaryPrimitives.ReadUInt32LittleEndian(head[4..]);
            var next = content.Position + length + (length & 1);
            var kind = head[..4];
            if (kind.SequenceEqual("EXIF"u8) && header is { } begun && length < LongestExif)
            {
                var exif = new byte[length];
                content.ReadExactly(exif);
                ReadOnlySpan<byte> block = exif;
                if (block.StartsWith("Exif\0\0"u8)) block = block[6..];
                header = begun with { Orientation = ExifOrientation.Read(block) ?? 1 };
            }
            else if (header is null)
            {
                header = First(content, kind);
                if (header is null) return null;
            }
            if (next > content.Length) return header;
            content.Position = next;
        }
        return header is { } found ? found with { IsComplete = end <= content.Length } : null;
    }

    /// <summary>The first chunk: the size stands in another place for each coding.</summary>
    private static PictureHeader? First(Stream content, ReadOnlySpan<byte> kind)
    {
        Span<byte> data = stackalloc byte[10];
        if (kind.SequenceEqual("VP8X"u8))
        {
            content.ReadExactly(data);
            return new PictureHeader(1 + Number24(data[4..]), 1 + Number24(data[7..])) { IsAnimated = (data[0] & AnimationFlag) != 0 };
        }
        if (kind.SequenceEqual("VP8 "u8))
        {
            content.ReadExactly(data);
            return new PictureHeader(BinaryPrimitives.ReadUInt16LittleEndian(data[6..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(data[8..]) & 0x3FFF);
        }
        if (!kind.SequenceEqual("VP8L"u8)) return null;
        content.ReadExactly(data[..5]);
        var bits = BinaryPrimitives.ReadUInt32LittleEndian(data[1..]);
        return new PictureHeader(1 + (int)(bits & 0x3FFF), 1 + (int)((bits >> 14) & 0x3FFF));
    }

    private static int Number24(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);
}
