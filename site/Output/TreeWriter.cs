using System.Collections.Concurrent;
using Microsoft.Win32.SafeHandles;
using Sbpac.Site.Disk;

namespace Sbpac.Site.Output;

/// <summary>
/// Changes the tree that is not served. Any number of threads may call it, for different destinations. A file is never written
/// in place, since the served tree may share it by a hard link; and nothing is ever written through a link.
/// </summary>
/// <param name="tree">Will change this tree.</param>
/// <param name="expected">How many folders it may come to have, about.</param>
internal sealed class TreeWriter(Tree tree, int expected)
{
    // Made once, and no thread waits for the folder of another: on a disk that takes time.
    private readonly ConcurrentDictionary<string, Lazy<bool>> folders = new(-1, expected + 31, StringComparer.Ordinal);

    /// <summary>The tree as it was before the first change.</summary>
    public Tree Tree { get; } = tree;

    /// <summary>Writes a file.</summary>
    public void Write(string destination, ReadOnlySpan<byte> bytes) => NewFile.Create(Clear(destination), bytes);

    /// <summary>Copies an open file.</summary>
    /// <returns>What was copied, even if the source changes meanwhile.</returns>
    public ContentHash Copy(string destination, SafeFileHandle source)
    {
        using var file = File.OpenHandle(Clear(destination), FileMode.CreateNew, FileAccess.Write);
        return ContentHash.Pass(source, static (target, block, offset) => RandomAccess.Write(target, block, offset), file);
    }

    /// <summary>Makes a file the same as in the other tree: shared where the system can, else copied.</summary>
    public void Share(string destination, Tree from)
    {
        var path = Clear(destination);
        if (HardLink.TryCreate(from.PathOf(destination), path)) return;
        using var source = File.OpenHandle(from.PathOf(destination));
        Copy(destination, source);
    }

    /// <summary>Deletes a file, or a folder and all in it; links are not followed.</summary>
    public void Delete(string destination)
    {
        Begin();
        Remove(Tree.PathOf(destination));
    }

    /// <summary>Marks the tree as unfinished; the first change does so by itself.</summary>
    public void Begin() => EnsureFolder("");

    /// <summary>Marks the tree as finished.</summary>
    /// <returns>The time of the marker.</returns>
    public long Finish(UInt128 digest)
    {
        Remove(Path.Join(Tree.Root, Marker.Name));
        return Marker.Write(Tree.Root, digest);
    }

    private string Clear(string destination)
    {
        var path = Tree.PathOf(destination);
        var isNew = EnsureFolder(Destination.FolderOf(destination));
        if (!isNew) Remove(path);
        return path;
    }

    /// <returns>Whether the folder was made just now, so that nothing else can stand in it.</returns>
    private bool EnsureFolder(string folder) =>
        folders.GetOrAdd(folder, static (folder, writer) => new Lazy<bool>(() => writer.Ensure(folder)), this).Value;

    private bool Ensure(string folder)
    {
        var inNew = folder.Length > 0 && EnsureFolder(Destination.FolderOf(folder));
        var path = Tree.PathOf(folder);
        var missing = inNew || Tree.Folder(folder) == FolderState.Missing;
        if (missing && !inNew) Remove(path);
        if (missing) Directory.CreateDirectory(path);
        else if (folder.Length == 0) Remove(Path.Join(path, Marker.Name));
        return missing;
    }

    private static void Remove(string path)
    {
        var kind = FileLook.At(path).Kind;
        if (kind == EntryKind.Folder) Directory.Delete(path, recursive: true);
        else if (kind != EntryKind.Missing) File.Delete(path);
    }
}
