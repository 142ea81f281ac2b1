using System.Text;

namespace Sbpac.Site.Disk;

/// <summary>What the system tells of a file or folder without opening it.</summary>
/// <param name="Kind">What stands there.</param>
/// <param name="Length">Number of bytes of a file.</param>
/// <param name="Time">When it was last written, in UTC ticks.</param>
internal readonly record struct FileLook(EntryKind Kind, long Length, long Time)
{
    private const int LongestPath = 1000;

    // struct stat: S_IFMT and the kinds that it tells apart.
    private const int KindMask = 0xF000;
    private const int RegularFile = 0x8000;
    private const int Directory = 0x4000;
    private const int SymbolicLink = 0xA000;

    /// <summary>Looks at a path; a link is not followed.</summary>
    public static FileLook At(string path)
    {
        if (!Libc.IsHere || path.Length > LongestPath) return Plain(path);
        Span<byte> name = stackalloc byte[path.Length * 3 + 1];
        var length = Encoding.UTF8.GetBytes(path, name);
        name[length] = 0;
        return At(name[..(length + 1)]);
    }

    /// <summary>Looks at a path that is at hand as UTF-8 and ends in a zero.</summary>
    public static unsafe FileLook At(ReadOnlySpan<byte> path)
    {
        if (!Libc.IsHere) return Plain(Encoding.UTF8.GetString(path[..^1]));
        Libc.Look look;
        fixed (byte* first = path)
        {
            if (Libc.Statx(Libc.CurrentFolder, first, Libc.NoFollow, Libc.KindLengthTime, &look) != 0) return default;
        }
        return new FileLook(KindOf(look.Mode), look.Length, DateTime.UnixEpoch.Ticks + look.Seconds * TimeSpan.TicksPerSecond + look.Nanoseconds / 100);
    }

    private static EntryKind KindOf(int mode) => (mode & KindMask) switch
    {
        RegularFile => EntryKind.File,
        Directory => EntryKind.Folder,
        SymbolicLink => EntryKind.Link,
        _ => EntryKind.Special,
    };

    private static FileLook Plain(string path)
    {
        var file = new FileInfo(path);
        var kind = KindOf(file.Attributes);
        return kind == EntryKind.Missing ? default : new FileLook(kind, kind == EntryKind.File ? file.Length : 0, file.LastWriteTimeUtc.Ticks);
    }

    /// <summary>What attributes say of the kind.</summary>
    public static EntryKind KindOf(FileAttributes attributes) =>
        (int)attributes == -1 ? EntryKind.Missing
        : attributes.HasFlag(FileAttributes.ReparsePoint) ? EntryKind.Link
        : attributes.HasFlag(FileAttributes.Directory) ? EntryKind.Folder
        : EntryKind.File;
}
