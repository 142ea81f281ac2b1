using System.Buffers.Binary;
using System.Text;

namespace Sbpac.Site.Images;

/// <summary>What a font calls itself (OpenType specification, table <c>name</c>): a font in a file is asked for by that.</summary>
/// <param name="Family">The family, <c>Sarabun</c>.</param>
/// <param name="IsBold">Whether it is the bold face of that family.</param>
public sealed record FontName(string Family, bool IsBold)
{
    private const int FamilyId = 1;
    private const int FaceId = 2;
    private const int WindowsPlatform = 3;
    private const int RecordLength = 12;

    /// <summary>Reads it; null where the bytes are no font.</summary>
    public static FontName? Read(ReadOnlySpan<byte> font)
    {
        try
        {
            // A collection begins with the places of its fonts; the first one counts.
            var start = font.StartsWith("ttcf"u8) ? (int)BinaryPrimitives.ReadUInt32BigEndian(font[12..]) : 0;
            var count = BinaryPrimitives.ReadUInt16BigEndian(font[(start + 4)..]);
            for (var i = 0; i < count; i++)
            {
                var entry = font.Slice(start + 12 + (i * 16), 16);
                if (!entry.StartsWith("name"u8)) continue;
                var table = font.Slice((int)BinaryPrimitives.ReadUInt32BigEndian(entry[8..]), (int)BinaryPrimitives.ReadUInt32BigEndian(entry[12..]));
                return Text(table, FamilyId) is { Length: > 0 } family
                    ? new FontName(family, Text(table, FaceId)?.Contains("Bold", StringComparison.OrdinalIgnoreCase) == true)
                    : null;
            }
        }
        catch (ArgumentOutOfRangeException)
        {
            // A table beyond the end: no font.
        }
        return null;
    }

    /// <summary>A name in the form for Windows, which every font has.</summary>
    private static string? Text(ReadOnlySpan<byte> table, int id)
    {
        var texts = table[BinaryPrimitives.ReadUInt16BigEndian(table[4..])..];
        for (var i = 0; i < BinaryPrimitives.ReadUInt16BigEndian(table[2..]); i++)
        {
            var record = table.Slice(6 + (i * RecordLength), RecordLength);
            if (BinaryPrimitives.ReadUInt16BigEndian(record) != WindowsPlatform || BinaryPrimitives.ReadUInt16BigEndian(record[6..]) != id) continue;
            var (length, offset) = (BinaryPrimitives.ReadUInt16BigEndian(record[8..]), BinaryPrimitives.ReadUInt16BigEndian(record[10..]));
            return Encoding.BigEndianUnicode.GetString(texts.Slice(offset, length));
        }
        return null;
    }
}
