using System.Buffers.Binary;

namespace Sbpac.Site.Content.Pictures;

/// <summary>Finds the orientation in a block of Exif (CIPA DC-008; the form is that of TIFF 6.0).</summary>
internal static class ExifOrientation
{
    private const ushort Tag = 0x0112;
    private const int EntryLength = 12;

    /// <summary>The orientation, 1 to 8; null where none is stated.</summary>
    /// <param name="tiff">The block from its byte order on.</param>
    public static int? Read(ReadOnlySpan<byte> tiff)
    {
        if (tiff.Length < 8) return null;
        var little = tiff.StartsWith("II"u8);
        if (!little && !tiff.StartsWith("MM"u8)) return null;
        var directory = Number32(tiff[4..], little);
        if (directory > (uint)tiff.Length - 2) return null;
        var entries = tiff[(int)directory..];
        var count = Number16(entries, little);
        entries = entries[2..];
        for (var i = 0; i < count && entries.Length >= EntryLength; i++, entries = entries[EntryLength..])
        {
            if (Number16(entries, little) == Tag) return Number16(entries[8..], little) is >= 1 and <= 8 and var orientation ? orientation : null;
        }
        return null;
    }

    private static ushort Number16(ReadOnlySpan<byte> bytes, bool little) =>
        little ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);

    private static uint Number32(ReadOnlySpan<byte> bytes, bool little) =>
        little ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : BinaryPrimitives.ReadUInt32BigEndian(bytes);
}
