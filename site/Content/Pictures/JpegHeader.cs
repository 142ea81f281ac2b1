using System.Buffers.Binary;

namespace Sbpac.Site.Content.Pictures;

/// <summary>Reads the header of a JPEG file (ITU-T T.81, annex B).</summary>
internal static class JpegHeader
{
    private const byte EndOfImage = 0xD9;
    private const byte StartOfScan = 0xDA;
    private const byte Application1 = 0xE1;
    private const int BlockLength = 1 << 16;

    /// <summary>Reads it; null where it makes no sense.</summary>
    /// <exception cref="EndOfStreamException">It breaks off.</exception>
    public static PictureHeader? Read(Stream content)
    {
        Span<byte> head = stackalloc byte[6];
        content.ReadExactly(head[..2]);
        PictureHeader? header = null;
        var orientation = 1;
        while (true)
        {
            if (content.ReadByte() != 0xFF) return null;
            int marker;
            do marker = content.ReadByte(); while (marker == 0xFF);
            // Markers that stand alone.
            if (marker is >= 0xD0 and <= 0xD8 or 0x01) continue;
            if (marker is < 0 or EndOfImage) return null;
            content.ReadExactly(head[..2]);
            var length = BinaryPrimitives.ReadUInt16BigEndian(head) - 2;
            if (length < 0) return null;
            if (marker == StartOfScan) break;
            var next = content.Position + length;
            // A frame of any coding; C4, C8 and CC are tables.
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC) && length >= 6)
            {
                content.ReadExactly(head);
                header = new PictureHeader(BinaryPrimitives.ReadUInt16BigEndian(head[3..]), BinaryPrimitives.ReadUInt16BigEndian(head[1..])) { IsCmyk = head[5] == 4 };
            }
            else if (marker == Application1 && Orientation(content, length) is { } found)
            {
                orientation = found;
            }
            content.Position = next;
        }
        return header is { } frame ? frame with { Orientation = orientation, IsComplete = Ends(content) } : null;
    }

    private static int? Orientation(Stream content, int length)
    {
        var segment = new byte[length];
        content.ReadExactly(segment);
        return segment.AsSpan().StartsWith("Exif\0\0"u8) ? ExifOrientation.Read(segment.AsSpan(6)) : null;
    }

    /// <summary>
    /// Whether the end of the image follows. Within coded data every FF is followed by a zero or a restart, so the first end marker is
    /// the true one, whatever a camera has written behind it.
    /// </summary>
    private static bool Ends(Stream content)
    {
        var block = new byte[BlockLength];
        var kept = 0;
        while (content.Read(block, kept, block.Length - kept) is > 0 and var read)
        {
            var seen = block.AsSpan(0, kept + read);
            if (seen.IndexOf((ReadOnlySpan<byte>)[0xFF, EndOfImage]) >= 0) return true;
            // The marker may lie across two blocks.
            block[0] = seen[^1];
            kept = 1;
        }
        return false;
    }
}
