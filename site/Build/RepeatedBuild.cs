using Sbpac.Site.Diagnostics;
using Sbpac.Site.Memo;
using Sbpac.Site.Output;

namespace Sbpac.Site.Build;

/// <summary>A build of what has not changed: the site is the one that stands there.</summary>
internal static class RepeatedBuild
{
    /// <summary>Looks at every file of the output, and no further; null where something differs, and the site must be built.</summary>
    /// <param name="options">What is asked for.</param>
    /// <param name="progress">Told of the phase.</param>
    /// <param name="folder">The output folder.</param>
    /// <param name="memo">What the last build left.</param>
    /// <param name="key">Stands for all that was read (<see cref="BuildKey"/>).</param>
    public static BuildReport? Run(BuildOptions options, IProgress<BuildStep> progress, OutputFolder folder, SiteMemo memo, Lazy<UInt128?> key)
    {
        if (memo.Whole is not { } former || !former.Fits(key.Value, options.Now)) return null;
        progress.Report(new BuildStep(BuildPhase.Publish, 0, 0));
        if (folder.CountOf(former.Digest, options.Threads) is { } count)
            return new BuildReport(former.Problems, former.Outcomes, new OutputReport(0, Unchanged: count, Removed: 0), count, former.NextChange);
        // Somebody touched it, or it was moved: each file is asked for by itself.
        var published = memo.Pages.Published;
        using var stage = folder.BeginStage(published.Count, options.Threads);
        var stands = Parallel.ForEach(published, new ParallelOptions { MaxDegreeOfParallelism = options.Threads }, (file, loop) =>
        {
            if (!stage.Keep(file.Key, file.Value.Content)) loop.Stop();
        });
        if (!stands.IsCompleted) return null;
        var problems = new Problems();
        problems.Add(former.Problems);
        var written = stage.Commit(problems);
        return new BuildReport(problems.ToImmutable(), former.Outcomes, written, published.Count, former.NextChange);
    }
}
