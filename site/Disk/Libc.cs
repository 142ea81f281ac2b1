using System.Runtime.InteropServices;

namespace Sbpac.Site.Disk;

/// <summary>
/// Calls of Linux, for what .NET does too, but with more of them: it takes an advisory lock on each file it opens and asks who the
/// user is for each it looks at. Only what is the same on every 64-bit Linux stands here; errors are told by the return value alone.
/// </summary>
internal static unsafe partial class Libc
{
    /// <summary>O_RDONLY, O_NONBLOCK and O_CLOEXEC: a pipe without a writer does not make the reader wait.</summary>
    public const int ReadOnly = 0x800 | 0x80000;

    /// <summary>O_WRONLY, O_CREAT, O_EXCL and O_CLOEXEC: nothing that stands there is touched.</summary>
    public const int CreateNew = 0x1 | 0x40 | 0x80 | 0x80000;

    /// <summary>AT_FDCWD: a relative path goes out from the current folder.</summary>
    public const int CurrentFolder = -100;

    /// <summary>AT_SYMLINK_NOFOLLOW.</summary>
    public const int NoFollow = 0x100;

    /// <summary>STATX_TYPE, STATX_SIZE and STATX_MTIME.</summary>
    public const uint KindLengthTime = 0x1 | 0x200 | 0x40;

    /// <summary>Whether these calls can be made here: old systems have no statx, and some containers forbid it.</summary>
    public static bool IsHere { get; } = OperatingSystem.IsLinux() && sizeof(nint) == 8 && HasStatx();

    /// <summary>open(2); negative after an error.</summary>
    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    public static partial int Open(string path, int flags);

    /// <summary>open(2) that creates: the mode is cut by the user's mask; negative after an error.</summary>
    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    public static partial int Create(string path, int flags, uint mode);

    /// <summary>read(2); negative after an error.</summary>
    [LibraryImport("libc", EntryPoint = "read")]
    public static partial nint Read(int file, byte* buffer, nint length);

    /// <summary>write(2); negative after an error.</summary>
    [LibraryImport("libc", EntryPoint = "write")]
    public static partial nint Write(int file, byte* buffer, nint length);

    /// <summary>close(2); negative after an error.</summary>
    [LibraryImport("libc", EntryPoint = "close")]
    public static partial int Close(int file);

    /// <summary>statx(2), whose structure is the same on every architecture.</summary>
    [LibraryImport("libc", EntryPoint = "statx")]
    public static partial int Statx(int folder, byte* path, int flags, uint mask, Look* look);

    /// <summary>opendir(3); null after an error.</summary>
    [LibraryImport("libc", EntryPoint = "opendir", StringMarshalling = StringMarshalling.Utf8)]
    public static partial nint OpenFolder(string path);

    /// <summary>readdir(3); null at the end, and after an error, which sets errno.</summary>
    [LibraryImport("libc", EntryPoint = "readdir", SetLastError = true)]
    public static partial Entry* ReadFolder(nint folder);

    /// <summary>closedir(3).</summary>
    [LibraryImport("libc", EntryPoint = "closedir")]
    public static partial int CloseFolder(nint folder);

    private static bool HasStatx()
    {
        Look look;
        try
        {
            fixed (byte* root = "/\0"u8) return Statx(CurrentFolder, root, NoFollow, KindLengthTime, &look) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

    /// <summary>struct dirent of a 64-bit Linux.</summary>
    [StructLayout(LayoutKind.Explicit, Size = 280)]
    public struct Entry
    {
        /// <summary>d_type.</summary>
        [FieldOffset(18)]
        public byte Kind;

        /// <summary>d_name, ended by a zero.</summary>
        [FieldOffset(19)]
        public fixed byte Name[256];
    }

    /// <summary>struct statx.</summary>
    [StructLayout(LayoutKind.Explicit, Size = 256)]
    public struct Look
    {
        /// <summary>stx_mode.</summary>
        [FieldOffset(28)]
        public ushort Mode;

        /// <summary>stx_size.</summary>
        [FieldOffset(40)]
        public long Length;

        /// <summary>stx_mtime.tv_sec.</summary>
        [FieldOffset(112)]
        public long Seconds;

        /// <summary>stx_mtime.tv_nsec.</summary>
        [FieldOffset(120)]
        public uint Nanoseconds;
    }
}
