using System.Collections.Immutable;
using Sbpac.Site.Diagnostics;

namespace Sbpac.Site.Output;

/// <summary>
/// A folder that is published, and the only way to write into it. While this is open, no other build can open the same folder.
/// </summary>
/// <remarks>
/// Beside the folder <c>output</c> stands <c>output.next</c>: the lock, the tree that was served before and becomes the next one
/// (<c>site</c>), and the manifests of both. Deleting it costs time, never bytes. In the output itself there is one file more
/// than the site has, the marker <c>.sbpac-site</c>.
/// </remarks>
public sealed class OutputFolder : IDisposable
{
    private const string LockName = "sbpac-site.lock";

    // What a file that another process holds gives on Linux, macOS and Windows.
    private static readonly ImmutableArray<int> Held = [11, 35, unchecked((int)0x80070020)];

    private readonly FileStream held;
    private readonly StagePlaces places;
    private Stage? current;

    private OutputFolder(StagePlaces places, FileStream held) => (this.places, this.held) = (places, held);

    /// <summary>Opens an output folder, which need not exist, and completes what a kill may have left undone.</summary>
    /// <param name="path">The folder; a link is followed.</param>
    /// <param name="root">The folder of the project: the output may lie in it, but not be it or hold it.</param>
    /// <param name="sources">The folders that a build reads: the output may not be one, hold one or lie in one.</param>
    /// <param name="problems">Told why the folder cannot be opened.</param>
    /// <returns>Null if it was refused: nothing was touched.</returns>
    public static OutputFolder? Open(string path, string root, ImmutableArray<string> sources, Problems problems) =>
        Open(path, root, sources, problems, inOneStep: true);

    internal static OutputFolder? Open(string path, string root, ImmutableArray<string> sources, Problems problems, bool inOneStep)
    {
        try
        {
            var places = new StagePlaces(path, RealPath.Of(path), inOneStep);
            if (Refusal(places, root, sources) is var (code, argument))
            {
                problems.Report(code, Place.Of("output"), path, argument);
                return null;
            }
            Directory.CreateDirectory(places.Beside);
            return Lock(places, problems) is { } held ? new OutputFolder(places, held) : null;
        }
        catch (Exception problem) when (OutputFailure.Is(problem))
        {
            OutputFailure.Report(problem, path, problems);
            return null;
        }
    }

    /// <summary>Begins a new version of the site, after the one before was committed or disposed.</summary>
    /// <param name="expectedFiles">About how many files it will have; a wrong guess costs a little time.</param>
    /// <param name="threads">How many threads <see cref="IOutput.Commit"/> may use.</param>
    public Stage BeginStage(int expectedFiles, int threads)
    {
        ObjectDisposedException.ThrowIf(!held.CanRead, this);
        if (current is { IsOpen: true }) throw new InvalidOperationException("The stage before this one is still open.");
        return current = new Stage(places, expectedFiles, threads);
    }

    /// <summary>Whether what a build published (<see cref="Stage.Digest"/>) is served still, and nobody touched any of it since.</summary>
    /// <param name="digest">Stands for what it published.</param>
    /// <param name="threads">How many threads may look.</param>
    /// <returns>How many files it has; null where it is not, or cannot be told but by a new stage.</returns>
    public int? CountOf(UInt128 digest, int threads) => SealedTree.Count(places.Served, digest, new ManifestStore(places.Beside), threads);

    /// <summary>Lets others open the folder.</summary>
    public void Dispose() => held.Dispose();

    private static (Code Code, string Argument)? Refusal(StagePlaces places, string root, ImmutableArray<string> sources)
    {
        if (Overlap(places, root, sources) is { } overlap) return (Codes.OutputOverlaps, overlap);
        var (served, beside) = (places.Served, places.Beside);
        if (File.Exists(served) || (!Directory.Exists(served) && IsLink(places.Shown))) return (Codes.OutputNotFolder, served);
        if (Path.Exists(Path.Join(served, ".git"))) return (Codes.OutputIsRepository, served);
        if (Directory.Exists(served) && !Marker.IsIn(served) && !IsEmpty(served)) return (Codes.OutputNotOurs, FirstIn(served));
        return File.Exists(beside) || IsLink(beside)
            || (Directory.Exists(beside) && !File.Exists(Path.Join(beside, LockName)) && !IsEmpty(beside))
                ? (Codes.NextFolderNotOurs, beside)
                : null;
    }

    private static string? Overlap(StagePlaces places, string root, ImmutableArray<string> sources)
    {
        if (RealPath.Holds(places.Served, RealPath.Of(root))) return root;
        foreach (var source in sources)
        {
            var real = RealPath.Of(source);
            if (RealPath.Holds(places.Served, real) || RealPath.Holds(real, places.Served) || RealPath.Holds(places.Beside, real)) return source;
        }
        return Path.GetPathRoot(places.Served) == places.Served ? places.Served : null;
    }

    private static FileStream? Lock(StagePlaces places, Problems problems)
    {
        FileStream held;
        try
        {
            held = new FileStream(Path.Join(places.Beside, LockName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException problem) when (Held.Contains(problem.HResult))
        {
            problems.Report(Codes.OutputInUse, Place.Of("output"), places.Shown);
            return null;
        }
        try
        {
            FolderExchange.Finish(places.Served, places.Next, places.Third);
            return held;
        }
        catch
        {
            held.Dispose();
            throw;
        }
    }

    private static bool IsLink(string path) => new FileInfo(Path.TrimEndingDirectorySeparator(path)).LinkTarget is not null;

    private static bool IsEmpty(string folder) => !Directory.EnumerateFileSystemEntries(folder).Any();

    private static string FirstIn(string folder) =>
        Directory.EnumerateFileSystemEntries(folder).Select(entry => Path.GetFileName(entry)).Order(StringComparer.Ordinal).First();
}
