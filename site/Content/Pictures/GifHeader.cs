using System.Buffers.Binary;

namespace Sbpac.Site.Content.Pictures;

/// <summary>Reads the header of a GIF file (GIF89a specification) and looks for a second frame.</summary>
internal static class GifHeader
{
    private const int HeaderLength = 13;
    private const int DescriptorLength = 9;
    private const byte Extension = 0x21;
    private const byte Frame = 0x2C;

    /// <summary>Reads it.</summary>
    /// <exception cref="EndOfStreamException">It breaks off.</exception>
    public static PictureHeader? Read(Stream content)
    {
        Span<byte> head = stackalloc byte[HeaderLength];
        content.ReadExactly(head);
        var header = new PictureHeader(BinaryPrimitives.ReadUInt16LittleEndian(head[6..]), BinaryPrimitives.ReadUInt16LittleEndian(head[8..]));
        SkipColours(content, head[10]);
        for (var frames = 0; ;)
        {
            switch (content.ReadByte())
            {
                case Extension:
                    content.ReadByte();
                    if (!SkipBlocks(content)) return header;
                    break;
                case Frame:
                    content.ReadExactly(head[..DescriptorLength]);
                    SkipColours(content, head[8]);
                    content.ReadByte();
                    if (!SkipBlocks(content)) return header;
                    header = header with { IsComplete = true, IsAnimated = ++frames > 1 };
                    if (frames > 1) return header;
                    break;
                default:
                    return header;
            }
        }
    }

    /// <summary>Skips a table of colours where the flags say that there is one.</summary>
    private static void SkipColours(Stream content, byte flags)
    {
        if ((flags & 0x80) != 0) content.Position += 3L << ((flags & 7) + 1);
    }

    /// <summary>Skips blocks up to the empty one; false where they break off.</summary>
    private static bool SkipBlocks(Stream content)
    {
        while (content.ReadByte() is var length)
        {
            if (length <= 0) return length == 0;
            content.Position += length;
        }
        return false;
    }
}
