using System.Collections.Concurrent;
using Sbpac.Site.Disk;

namespace Sbpac.Site.Output;

/// <summary>
/// One of the two folders that change places, the one that is served or the next, and what may be believed of it. Reads only.
/// </summary>
/// <remarks>
/// With a manifest, a file is believed to hold what it says if it and its folder look as they did when the tree was sealed:
/// same length, no younger; where that is so of all of them, a second look at any is spared. All else is read. Without one, everything is read. So an edit by hand is noticed by its time, a
/// file added, deleted or renamed by the time of its folder, at the cost of a look (lstat) at each.
/// </remarks>
internal sealed class Tree
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0 };

    private readonly ConcurrentDictionary<string, FolderState> folders = new(StringComparer.Ordinal);
    private readonly Manifest? manifest;
    private readonly long seal;
    private readonly bool isUntouched;
    private readonly bool isMissing;
    private long youngest;

    /// <summary>Looks at a tree.</summary>
    /// <param name="root">Its folder, which need not exist.</param>
    /// <param name="manifests">Where its manifest may be.</param>
    /// <param name="threads">How many threads may look.</param>
    public Tree(string root, ManifestStore manifests, int threads)
    {
        Root = root;
        isMissing = FileLook.At(root).Kind != EntryKind.Folder;
        Marked = Marker.Read(root);
        manifest = Marked is var (digest, time) ? manifests.Load(digest, time) : null;
        seal = manifest?.Seal ?? long.MinValue;
        isUntouched = manifest is not null && SealedTree.Count(root, manifest.Listing, seal, threads) is not null;
    }

    /// <summary>The folder as the system knows it.</summary>
    public string Root { get; }

    /// <summary>What the marker says; null where there is none.</summary>
    public (UInt128 Digest, long Time)? Marked { get; }

    /// <summary>Whether there is a manifest to be believed.</summary>
    public bool IsKnown => manifest is not null;

    /// <summary>The youngest time seen in the tree so far, in UTC ticks.</summary>
    public long Youngest => Interlocked.Read(ref youngest);

    /// <summary>Whether anything seen so far is younger than the manifest.</summary>
    public bool IsTouched => Youngest > seal;

    /// <summary>Where a destination stands on this machine.</summary>
    public string PathOf(string destination) => destination.Length == 0 ? Root : Root + Path.DirectorySeparatorChar + destination;

    /// <summary>Whether the manifest says that these bytes stand there; they may have been changed since.</summary>
    public bool Lists(string destination, ContentHash content) =>
        manifest is not null && manifest.Files.TryGetValue(destination, out var listed) && listed == content;

    /// <summary>Whether these bytes stand there, in a regular file in real folders.</summary>
    public bool Holds(string destination, ContentHash content)
    {
        if (isMissing || (IsKnown && !Lists(destination, content))) return false;
        if (isUntouched) return true;
        if (Folder(Destination.FolderOf(destination)) == FolderState.Missing) return false;
        var path = PathOf(destination);
        var file = FileLook.At(path);
        if (file.Kind != EntryKind.File || file.Length != content.Length) return false;
        return See(file) <= seal || (content.Length > 0 && HashOf(path) == content);
    }

    /// <summary>How a folder looks; looked up once.</summary>
    public FolderState Folder(string folder) => isMissing ? FolderState.Missing
        : folders.TryGetValue(folder, out var state) ? state : folders.GetOrAdd(folder, Look(folder));

    /// <summary>Everything here that does not belong to a site: what the manifest lists, and what was found in touched folders.</summary>
    public IEnumerable<Extra> Extras(Outline outline, Func<string, bool> belongs)
    {
        foreach (var destination in manifest?.Files.Keys ?? [])
        {
            if (!belongs(destination)) yield return new Extra(destination, Foreign: false);
        }
        if (isUntouched) yield break;
        foreach (var folder in outline.Folders)
        {
            if (Folder(folder) != FolderState.Touched) continue;
            foreach (var extra in Found(folder, outline, belongs)) yield return extra;
        }
    }

    private IEnumerable<Extra> Found(string touched, Outline outline, Func<string, bool> belongs)
    {
        var waiting = new Stack<string>([touched]);
        while (waiting.TryPop(out var folder))
        {
            var empty = true;
            foreach (var entry in new DirectoryInfo(PathOf(folder)).EnumerateFileSystemInfos("*", Everything))
            {
                empty = false;
                var destination = folder.Length == 0 ? entry.Name : folder + "/" + entry.Name;
                if (entry is DirectoryInfo && !entry.Attributes.HasFlag(FileAttributes.ReparsePoint))
                {
                    if (!outline.Folders.Contains(destination)) waiting.Push(destination);
                }
                else if (destination != Marker.Name && !belongs(destination) && manifest?.Files.ContainsKey(destination) != true)
                {
                    yield return new Extra(destination, Foreign: IsKnown);
                }
            }
            if (empty && folder != touched) yield return new Extra(folder + "/", Foreign: false);
        }
    }

    private FolderState Look(string folder)
    {
        if (folder.Length > 0 && Folder(Destination.FolderOf(folder)) == FolderState.Missing) return FolderState.Missing;
        var look = FileLook.At(PathOf(folder));
        if (look.Kind != EntryKind.Folder) return FolderState.Missing;
        return See(look) <= seal ? FolderState.Sound : FolderState.Touched;
    }

    private long See(FileLook look)
    {
        var time = look.Time;
        for (var seen = Youngest; time > seen;)
        {
            var before = Interlocked.CompareExchange(ref youngest, time, seen);
            if (before == seen) break;
            seen = before;
        }
        return time;
    }

    private static ContentHash? HashOf(string path)
    {
        try
        {
            return ContentHash.OfFile(path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
