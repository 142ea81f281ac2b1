using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Globalization;
using System.IO.Hashing;

namespace Sbpac.Site.Images;

/// <summary>What is known of a file in the cache without reading it.</summary>
/// <param name="Hash">XxHash128 of its bytes.</param>
/// <param name="Length">Their number.</param>
public readonly record struct CachedPicture(UInt128 Hash, long Length);

/// <summary>
/// Keeps what was encoded from one build to the next, under all that it was made of. Each file ends in the hash of its bytes, so that
/// a damaged one is noticed and made again: the cache costs or saves time, and changes no byte of a site. For any number of threads, and
/// for several builds at once.
/// </summary>
/// <param name="folder">The folder, which need not exist.</param>
public sealed class PictureCache(string folder)
{
    private const int TrailerLength = 32;

    /// <summary>Unused files may weigh as much as the used ones and this: a preview of drafts or of another branch finds its own again.</summary>
    private const long Slack = 64 << 20;

    private readonly ConcurrentDictionary<string, byte> used = new(StringComparer.Ordinal);
    private volatile string? fault;

    private static ReadOnlySpan<byte> Mark => "sbpacpic"u8;

    /// <summary>The folder.</summary>
    public string Folder => folder;

    /// <summary>Why nothing can be kept; null while it can.</summary>
    public string? Fault => fault;

    /// <summary>What is kept under a key; null where nothing is.</summary>
    public CachedPicture? Find(UInt128 key)
    {
        try
        {
            using var file = File.OpenHandle(PathOf(key));
            return Trailer(file, RandomAccess.GetLength(file) - TrailerLength);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>The bytes that are kept under a key; null where there are none, or damaged ones.</summary>
    public byte[]? Read(UInt128 key)
    {
        try
        {
            using var file = File.OpenHandle(PathOf(key));
            var length = RandomAccess.GetLength(file) - TrailerLength;
            if (Trailer(file, length) is not { } known) return null;
            var bytes = new byte[length];
            var read = RandomAccess.Read(file, bytes, 0);
            return read == length && XxHash128.HashToUInt128(bytes) == known.Hash ? bytes : null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Keeps bytes under a key. A disk that takes nothing is no failure: <see cref="Fault"/> then says why.</summary>
    public void Store(UInt128 key, ReadOnlySpan<byte> bytes)
    {
        Span<byte> trailer = stackalloc byte[TrailerLength];
        BinaryPrimitives.WriteUInt128LittleEndian(trailer, XxHash128.HashToUInt128(bytes));
        BinaryPrimitives.WriteInt64LittleEndian(trailer[16..], bytes.Length);
        Mark.CopyTo(trailer[24..]);
        try
        {
            var path = PathOf(key);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            // A name of its own, so that two builds do not write into one file; the rename then shows all of it or nothing.
            var draft = $"{path}.{Path.GetRandomFileName()}";
            using (var file = File.OpenHandle(draft, FileMode.CreateNew, FileAccess.Write))
            {
                RandomAccess.Write(file, bytes, 0);
                RandomAccess.Write(file, trailer, bytes.Length);
            }
            File.Move(draft, path, overwrite: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            fault = failure.Message.TrimEnd('.');
        }
    }

    /// <summary>
    /// Deletes what no <see cref="Find"/>, <see cref="Read"/> or <see cref="Store"/> has named, where it weighs more than what was
    /// named: so the cache stays below twice a site's own weight.
    /// </summary>
    public void DropUnused()
    {
        try
        {
            var files = new DirectoryInfo(folder);
            if (!files.Exists) return;
            var unused = new List<FileInfo>();
            var (kept, spare) = (0L, 0L);
            foreach (var file in files.EnumerateFiles("*", SearchOption.AllDirectories))
            {
                if (used.ContainsKey(file.Name)) kept += file.Length;
                else
                {
                    unused.Add(file);
                    spare += file.Length;
                }
            }
            if (spare <= kept + Slack) return;
            foreach (var file in unused) file.Delete();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // Another build is at work in it, or it may only be read: the next build tries again.
        }
    }

    private static CachedPicture? Trailer(Microsoft.Win32.SafeHandles.SafeFileHandle file, long length)
    {
        Span<byte> trailer = stackalloc byte[TrailerLength];
        if (length < 0 || RandomAccess.Read(file, trailer, length) != TrailerLength || !trailer[24..].SequenceEqual(Mark)) return null;
        var known = new CachedPicture(BinaryPrimitives.ReadUInt128LittleEndian(trailer), BinaryPrimitives.ReadInt64LittleEndian(trailer[16..]));
        return known.Length == length ? known : null;
    }

    private string PathOf(UInt128 key)
    {
        var name = key.ToString("x32", CultureInfo.InvariantCulture);
        used.TryAdd(name, 0);
        return Path.Join(folder, name[..2], name);
    }
}
