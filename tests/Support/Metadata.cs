using System.Buffers.Binary;
using System.Text;

namespace Sbpac.Site.Tests.Support;

/// <summary>
/// Lists every part of a published picture that is not needed to show it, by walking the file itself (ITU-T T.81, RFC 9649, PNG):
/// no library that might pass over what it does not know.
/// </summary>
internal static class Metadata
{
    private static readonly string[] PngParts = ["IHDR", "PLTE", "IDAT", "IEND", "tRNS", "pHYs"];

    public static string[] In(byte[] file) => file switch
    {
        [0xFF, 0xD8, ..] => [.. InJpeg(file)],
        [0x89, (byte)'P', ..] => [.. InPng(file)],
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', ..] => [.. InWebP(file)],
        _ => ["no picture that is published"],
    };

    private static IEnumerable<string> InJpeg(byte[] file)
    {
        var at = 2;
        while (file[at + 1] != 0xDA)
        {
            var (marker, length) = (file[at + 1], BinaryPrimitives.ReadUInt16BigEndian(file.AsSpan(at + 2)));
            // APP0 is JFIF, eighteen bytes with the density alone.
            if (marker == 0xE0 && length != 16) yield return "APP0 with more than JFIF";
            else if (marker is > 0xE0 and <= 0xEF) yield return $"APP{marker - 0xE0} {Encoding.ASCII.GetString(file, at + 4, Math.Min(12, length - 2))}";
            else if (marker == 0xFE) yield return "a comment";
            at += 2 + length;
        }
        if (!file.AsSpan()[^2..].SequenceEqual((ReadOnlySpan<byte>)[0xFF, 0xD9])) yield return "something behind the end";
    }

    private static IEnumerable<string> InPng(byte[] file)
    {
        for (var at = 8; at < file.Length; at += 12 + BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at)))
        {
            var part = Encoding.ASCII.GetString(file, at + 4, 4);
            if (!PngParts.Contains(part)) yield return part;
        }
    }

    private static IEnumerable<string> InWebP(byte[] file)
    {
        for (var at = 12; at < file.Length;)
        {
            var part = Encoding.ASCII.GetString(file, at, 4);
            if (part is not ("VP8 " or "VP8L")) yield return part;
            var length = BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(at + 4));
            at += 8 + length + (length & 1);
        }
    }
}
