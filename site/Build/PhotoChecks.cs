using Sbpac.Site.Diagnostics;
using Sbpac.Site.Images;

namespace Sbpac.Site.Build;

/// <summary>What only decoding tells of a photo, for a check that makes none: each is decoded once, as small as its format allows, unless a build has already made it.</summary>
public static class PhotoChecks
{
    /// <summary>Does all that a build does but write, and looks into every photo.</summary>
    /// <param name="options">The build's options.</param>
    /// <param name="progress">Told of each step.</param>
    public static BuildReport Check(BuildOptions options, IProgress<BuildStep> progress)
    {
        var builder = new SiteBuilder(options, progress);
        if (builder.Plan() is not { } plan) return builder.Report(null, null);
        var report = builder.Check(plan, CancellationToken.None);
        var photos = plan.Catalog.Pictures;
        if (photos.IsEmpty) return report;
        var pictures = new PictureWriter(new PictureStore(options.Input, new PictureCache(options.PictureCache), options.Threads), cards: null);
        var (faults, done) = (new Problems[photos.Length], 0);
        progress.Report(new BuildStep(BuildPhase.Pictures, 0, photos.Length));
        Parallel.For(0, photos.Length, new ParallelOptions { MaxDegreeOfParallelism = options.Threads }, i =>
        {
            pictures.Check(photos[i], faults[i] = new Problems());
            progress.Report(new BuildStep(BuildPhase.Pictures, Interlocked.Increment(ref done), photos.Length));
        });
        var found = new Problems();
        found.Add(report.Problems);
        foreach (var fault in faults) found.Add(fault.ToImmutable());
        return report with { Problems = found.ToImmutable() };
    }
}
