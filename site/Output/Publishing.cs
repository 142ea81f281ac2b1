using System.Runtime.ExceptionServices;

namespace Sbpac.Site.Output;

/// <summary>The last part of a stage: the next tree is brought up to date, marked, and changes places with the served one.</summary>
internal sealed class Publishing(
    StagePlaces places, ManifestStore manifests, Tree served, IReadOnlyDictionary<string, Claim> site, Outline outline, int threads)
{
    // A folder that its owner made read-only can still be prepared again once the owner has changed that.
    private const UnixFileMode OwnRights = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    // Sorting it takes as long as all else that is to be found out here.
    private readonly Task<Listing> listing = Task.Run(() => Listing.Of(Claim.Contents(site)));

    private Listing Listed => listing.GetAwaiter().GetResult();

    /// <summary>Stands for the site (<see cref="Listing.Digest"/>).</summary>
    public UInt128 Digest => Listed.Digest;

    /// <summary>
    /// Whether the served tree, whose files are known to be those of the site, says so itself. If it had to be read to find out,
    /// its manifest is renewed, so that the next build need not.
    /// </summary>
    public bool IsServed()
    {
        if (served.Folder("") == FolderState.Missing || served.Marked is not var (digest, marked)) return false;
        if (served.IsKnown && !served.IsTouched) return true;
        if (digest != Listed.Digest) return false;
        Optional(() => manifests.Save(Listed, marked, served.Youngest));
        return true;
    }

    /// <summary>Makes the next tree the served one.</summary>
    public void Exchange(TreeWriter next)
    {
        next.Begin();
        ForAll(site, file =>
        {
            if (file.Value.IsUnchanged && !next.Tree.Holds(file.Key, file.Value.Content)) next.Share(file.Key, served);
        });
        // Where a file took the place of a folder, or a folder that of a file, what was there is gone already.
        var leaving = next.Tree.Extras(outline, site.ContainsKey).Select(extra => outline.Outermost(extra.Destination));
        ForAll(leaving.Where(path => !site.ContainsKey(path) && !outline.Folders.Contains(path)).ToHashSet(StringComparer.Ordinal), next.Delete);
        if (!OperatingSystem.IsWindows() && Directory.Exists(places.Served))
            File.SetUnixFileMode(places.Next, File.GetUnixFileMode(places.Served) | OwnRights);
        var marked = next.Finish(Listed.Digest);
        manifests.Save(Listed, marked, seal: marked);
        FolderExchange.Swap(places.Served, places.Next, places.Third, places.InOneStep);
        Optional(() => manifests.KeepOnly(Listed.Digest, served.Marked?.Digest ?? Listed.Digest));
    }

    private void ForAll<T>(IEnumerable<T> work, Action<T> action)
    {
        try
        {
            Parallel.ForEach(work, new ParallelOptions { MaxDegreeOfParallelism = threads }, action);
        }
        catch (AggregateException problems) when (problems.InnerExceptions.All(OutputFailure.Is))
        {
            ExceptionDispatchInfo.Throw(problems.InnerExceptions[0]);
        }
    }

    // What only saves time must not fail a build whose site is served already.
    private static void Optional(Action action)
    {
        try
        {
            action();
        }
        catch (Exception problem) when (OutputFailure.Is(problem))
        {
        }
    }
}
