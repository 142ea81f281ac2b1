using System.Buffers;

namespace Sbpac.Site.Disk;

/// <summary>Reads files that are small enough to be read at once, into a buffer that is used again.</summary>
internal static class WholeFile
{
    private const int BufferLength = 1 << 17;

    /// <summary>Reads a file and hands over its bytes, which are gone afterwards.</summary>
    /// <typeparam name="T">What is made of them.</typeparam>
    /// <param name="path">The file.</param>
    /// <param name="take">Makes something of them.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read, or is a folder.</exception>
    public static T Read<T>(string path, Func<ReadOnlySpan<byte>, T> take)
    {
        if (!Libc.IsHere) return take(File.ReadAllBytes(path));
        var buffer = ArrayPool<byte>.Shared.Rent(BufferLength);
        try
        {
            // A file that is larger, or cannot be read, is one for the plain way.
            return Fill(path, buffer) is >= 0 and var length ? take(buffer.AsSpan(0, length)) : take(File.ReadAllBytes(path));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>Reads a file into a buffer.</summary>
    /// <returns>Its length; negative after an error, or where it fills the buffer.</returns>
    private static unsafe int Fill(string path, byte[] buffer)
    {
        var file = Libc.Open(path, Libc.ReadOnly);
        if (file < 0) return -1;
        try
        {
            fixed (byte* start = buffer)
            {
                for (var length = 0; length < buffer.Length;)
                {
                    var read = (int)Libc.Read(file, start + length, buffer.Length - length);
                    if (read == 0) return length;
                    if (read < 0) return -1;
                    length += read;
                }
                return -1;
            }
        }
        finally
        {
            _ = Libc.Close(file);
        }
    }
}
