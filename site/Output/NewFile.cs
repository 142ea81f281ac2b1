using Sbpac.Site.Disk;

namespace Sbpac.Site.Output;

/// <summary>Writes files at once, with no more system calls than it takes: a site has ten thousands of them.</summary>
internal static class NewFile
{
    /// <summary>Read and write for all, of which the user's mask takes away.</summary>
    private const uint UsualMode = 0x1B6;

    /// <summary>Writes a new file.</summary>
    /// <exception cref="IOException">Something stands there, or the file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">No file may be written there.</exception>
    public static void Create(string path, ReadOnlySpan<byte> bytes)
    {
        if (Libc.IsHere && TryCreate(path, bytes)) return;
        using var file = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write);
        RandomAccess.Write(file, bytes, fileOffset: 0);
    }

    /// <summary>Writes a new file; where that fails, nothing of it is left, and the plain way tells why.</summary>
    private static unsafe bool TryCreate(string path, ReadOnlySpan<byte> bytes)
    {
        var file = Libc.Create(path, Libc.CreateNew, UsualMode);
        if (file < 0) return false;
        var written = 0;
        fixed (byte* start = bytes)
        {
            while (written < bytes.Length && (int)Libc.Write(file, start + written, bytes.Length - written) is > 0 and var length) written += length;
        }
        if (Libc.Close(file) >= 0 && written == bytes.Length) return true;
        File.Delete(path);
        return false;
    }
}
