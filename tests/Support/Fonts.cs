using System.Buffers.Binary;
using System.Text;

namespace Sbpac.Site.Tests.Support;

/// <summary>Fonts of the machine, and the beginnings of fonts.</summary>
internal static class Fonts
{
    /// <summary>A file of this machine that holds a Thai font; null where there is none at the usual places of Debian.</summary>
    public static string? Thai { get; } = ((string[])
    [
        "/usr/share/fonts/truetype/tlwg/Garuda-Bold.ttf", "/usr/share/fonts/truetype/noto/NotoSansThai-Bold.ttf", "/usr/share/fonts/truetype/tlwg/Loma.ttf",
    ]).FirstOrDefault(File.Exists);

    /// <summary>As much of a font as says what it is called: an OpenType file with the one table <c>name</c>.</summary>
    public static byte[] Named(string family, string face)
    {
        byte[] texts = [.. Encoding.BigEndianUnicode.GetBytes(family), .. Encoding.BigEndianUnicode.GetBytes(face)];
        byte[] table = [.. Numbers(0, 2, 30), .. Numbers(3, 1, 0x409, 1, family.Length * 2, 0), .. Numbers(3, 1, 0x409, 2, face.Length * 2, family.Length * 2), .. texts];
        byte[] head = [0, 1, 0, 0, .. Numbers(1, 0, 0, 0), .. "name"u8, 0, 0, 0, 0, 0, 0, 0, 28, .. Numbers(0, table.Length)];
        return [.. head, .. table];
    }

    private static byte[] Numbers(params ReadOnlySpan<int> numbers)
    {
        var bytes = new byte[numbers.Length * 2];
        for (var i = 0; i < numbers.Length; i++) BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(i * 2), (ushort)numbers[i]);
        return bytes;
    }
}
