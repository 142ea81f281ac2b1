using System.Text;
using Sbpac.Site.Disk;

namespace Sbpac.Site.Output;

/// <summary>
/// Looks whether a tree stands, whole, as it was sealed: one look at each file and folder, by the rules of <see cref="Tree"/>, and a text
/// for none of their names. It is all that a build of what has not changed asks of the output.
/// </summary>
internal static class SealedTree
{
    private const int EntriesAtOnce = 512;

    /// <summary>Looks at a tree of which only its digest is known.</summary>
    /// <param name="root">Its folder.</param>
    /// <param name="digest">What it is to hold.</param>
    /// <param name="manifests">Where its manifest may be.</param>
    /// <param name="threads">How many threads may look.</param>
    /// <returns>How many files it holds; null where anything differs, or nothing is known of it.</returns>
    public static int? Count(string root, UInt128 digest, ManifestStore manifests, int threads) =>
        Marker.Read(root) is var (marked, time) && marked == digest && manifests.Read(digest, time) is var (listing, seal)
            ? Count(root, listing, seal, threads)
            : null;

    /// <summary>Looks at a tree that was sealed at a time with a listing.</summary>
    /// <returns>How many files it holds; null where anything differs.</returns>
    public static int? Count(string root, ReadOnlyMemory<byte> listing, long seal, int threads)
    {
        if (FileLook.At(root) is not { Kind: EntryKind.Folder } folder || folder.Time > seal) return null;
        var (starts, count) = Cut(listing);
        var prefix = Encoding.UTF8.GetBytes(root + "/");
        var looked = Parallel.ForEach(starts, new ParallelOptions { MaxDegreeOfParallelism = threads }, (start, loop) =>
        {
            if (!Stand(start, prefix, seal)) loop.Stop();
        });
        return looked.IsCompleted ? count : null;
    }

    private static (List<ListingReader> Starts, int Count) Cut(ReadOnlyMemory<byte> listing)
    {
        var (starts, count, entries) = (new List<ListingReader>(), 0, new ListingReader(listing));
        do
        {
            if (count % EntriesAtOnce == 0) starts.Add(entries.Fork());
        }
        while (entries.MoveNext() && ++count > 0);
        return (starts, count);
    }

    private static bool Stand(ListingReader entries, byte[] prefix, long seal)
    {
        var path = new byte[prefix.Length + 1024];
        prefix.CopyTo(path, 0);
        for (var i = 0; i < EntriesAtOnce && entries.MoveNext(); i++)
        {
            var destination = entries.Path;
            if (prefix.Length + destination.Length >= path.Length) Array.Resize(ref path, prefix.Length + destination.Length * 2);
            var end = prefix.Length + destination.Length;
            destination.CopyTo(path.AsSpan(prefix.Length));
            path[end] = 0;
            for (var slash = entries.Shared; slash < destination.Length; slash++)
            {
                // A folder whose name ends here is met for the first time: what stands in it follows in one run.
                if (destination[slash] != '/') continue;
                path[prefix.Length + slash] = 0;
                var folder = FileLook.At(path.AsSpan(0, prefix.Length + slash + 1));
                path[prefix.Length + slash] = (byte)'/';
                if (folder.Kind != EntryKind.Folder || folder.Time > seal) return false;
            }
            var file = FileLook.At(path.AsSpan(0, end + 1));
            if (file.Kind != EntryKind.File || file.Length != entries.Content.Length || file.Time > seal) return false;
        }
        return true;
    }
}
