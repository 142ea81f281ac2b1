using System.IO.Enumeration;
using System.Runtime.InteropServices;
using System.Text;

namespace Sbpac.Site.Disk;

/// <summary>Lists what stands in a folder, and what each name stands for, without a look at each.</summary>
internal static class Folder
{
    // The kinds of struct dirent; 0 where the file system does not tell.
    private const byte Unknown = 0;
    private const byte RegularFile = 8;
    private const byte Directory = 4;
    private const byte SymbolicLink = 10;

    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    /// <summary>All entries, in the order of the file system.</summary>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be read.</exception>
    public static List<(string Name, EntryKind Kind)> List(string path) => Libc.IsHere && Listed(path) is { } entries ? entries : [.. Plain(path)];

    /// <summary>The same by the calls of Linux; null after an error, which the plain way will tell in the system's words.</summary>
    private static unsafe List<(string Name, EntryKind Kind)>? Listed(string path)
    {
        var folder = Libc.OpenFolder(path);
        if (folder == 0) return null;
        try
        {
            var entries = new List<(string, EntryKind)>();
            while (Libc.ReadFolder(folder) is var entry && entry is not null)
            {
                var name = MemoryMarshal.CreateReadOnlySpanFromNullTerminated(entry->Name);
                if (name is [(byte)'.'] or [(byte)'.', (byte)'.']) continue;
                var text = Encoding.UTF8.GetString(name);
                entries.Add((text, entry->Kind == Unknown ? FileLook.At(Path.Join(path, text)).Kind : KindOf(entry->Kind)));
            }
            return Marshal.GetLastPInvokeError() == 0 ? entries : null;
        }
        finally
        {
            _ = Libc.CloseFolder(folder);
        }
    }

    private static EntryKind KindOf(byte kind) => kind switch
    {
        RegularFile => EntryKind.File,
        Directory => EntryKind.Folder,
        SymbolicLink => EntryKind.Link,
        _ => EntryKind.Special,
    };

    private static FileSystemEnumerable<(string, EntryKind)> Plain(string path) => new(
        path, (ref entry) => (entry.FileName.ToString(), FileLook.KindOf(entry.Attributes)), Everything);
}
