using System.Collections.Immutable;
using Sbpac.Site.Build;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Images;

namespace Sbpac.Site.Preview;

/// <summary>
/// Keeps the site in step with its folders. Each change makes a new plan; what the files say is read again only where they differ.
/// A plan that a build would refuse leaves the last good site where it is.
/// </summary>
internal sealed class LiveSite(PreviewOptions options, Reloads reloads, IPreviewListener listener)
{
    /// <summary>After a flurry of changes everything is looked at once more: events of a folder that has just come may be missing.</summary>
    private static readonly TimeSpan SettlesAfter = TimeSpan.FromMilliseconds(700);

    /// <summary>The longest that a timer of the system takes.</summary>
    private static readonly TimeSpan LongestSleep = TimeSpan.FromDays(1);

    private readonly ReadingMemo memo = new();
    private readonly InputReader input = new(options);
    private readonly PictureStore photos = new(options.Build.Input, new PictureCache(options.Build.PictureCache), options.Build.Threads);
    private UInt128? fingerprint;
    private DateTimeOffset? nextChange;
    private bool shownFails;
    private (Task Task, CancellationTokenSource Stop)? check;
    private volatile PreviewState state = PreviewState.Empty;

    /// <summary>What is shown now.</summary>
    public PreviewState State => state;

    /// <summary>Takes in changes until it is stopped.</summary>
    public async Task RunAsync(Changes changes, FolderWatch watch, CancellationToken stop)
    {
        var (settled, lost) = (false, false);
        while (true)
        {
            var paths = await changes.NextAsync(settled ? UntilNextChange() : SettlesAfter, stop).ConfigureAwait(false);
            settled = !await RefreshAsync(paths, stop).ConfigureAwait(false) && paths.IsEmpty && fingerprint is not null;
            if (lost && fingerprint is not null) watch.Renew();
            lost = fingerprint is null;
        }
    }

    /// <summary>Brings the site up to date.</summary>
    /// <param name="paths">Files that changed, as far as is known.</param>
    /// <param name="stop">Gives up.</param>
    /// <returns>Whether anything differs.</returns>
    public async Task<bool> RefreshAsync(ImmutableHashSet<string> paths, CancellationToken stop)
    {
        var begin = options.Time.GetTimestamp();
        var changed = input.NamesOf(paths);
        var (builder, inputs) = await input.ReadAsync(changed, stop).ConfigureAwait(false);
        var found = inputs?.Fingerprint();
        if (inputs is not null && found == fingerprint && !IsDue() && !inputs.Content.Assets.Any(asset => changed.Contains("input/" + asset.Path))) return false;
        await StopCheckAsync().ConfigureAwait(false);
        fingerprint = found;

        var plan = inputs is null ? null : builder.Plan(inputs, memo);
        var report = builder.Report(plan, null);
        nextChange = report.NextChange;
        var former = state;
        var fails = plan is null || report.Failed(options.Build.Strict);
        // Where no good site was ever there, one with faults is better than none.
        var shows = plan is not null && (!fails || former.Site is null || shownFails);
        if (shows) shownFails = fails;
        var site = shows ? new PreviewSite(plan!, options.Build.Input, PictureWriter.Of(plan!, photos), former.Site) : former.Site;
        state = new PreviewState(site, report.Problems, fails && !shows);
        reloads.Tell(former, state, changed);
        reloads.TellProblems(state);
        listener.Updated(new PreviewUpdate(
            report.Problems, [.. report.Problems.Except(former.Problems)], former.Problems.Except(report.Problems).Count(), fails, state.IsStale, report.Pages,
            options.Time.GetElapsedTime(begin)));
        if (shows) StartCheck(builder, plan!, site!);
        return true;
    }

    /// <summary>Waits until every file was rendered once, or the next change came between.</summary>
    public Task RenderedAsync() => check?.Task ?? Task.CompletedTask;

    /// <summary>Stops what runs in the background.</summary>
    public async Task StopCheckAsync()
    {
        if (check is not { } running) return;
        check = null;
        await running.Stop.CancelAsync().ConfigureAwait(false);
        await running.Task.ConfigureAwait(false);
        running.Stop.Dispose();
    }

    private void StartCheck(SiteBuilder builder, SitePlan plan, PreviewSite site)
    {
        var stop = new CancellationTokenSource();
        check = (Task.Run(() => Check(builder, plan, site, stop.Token)), stop);
    }

    /// <summary>Renders everything once: templates fail only where they are used.</summary>
    private void Check(SiteBuilder builder, SitePlan plan, PreviewSite site, CancellationToken stop)
    {
        try
        {
            var report = builder.Check(plan, stop);
            var former = state;
            var fails = report.Failed(options.Build.Strict);
            if (!report.Problems.Any(problem => problem.Code.Severity == Severity.Error)) site.MarkSound();
            var found = report.Problems.Except(former.Problems).ToImmutableArray();
            if (found.IsEmpty) return;
            state = former with { Problems = report.Problems, IsStale = former.IsStale || (fails && !shownFails) };
            reloads.TellProblems(state);
            listener.Rendered(found);
        }
        catch (OperationCanceledException)
        {
            // The next change is here already.
        }
    }

    private bool IsDue() => nextChange is { } moment && options.Now() >= moment;

    private TimeSpan? UntilNextChange()
    {
        if (nextChange is not { } moment) return null;
        var wait = moment - options.Now();
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait < LongestSleep ? wait : LongestSleep;
    }
}
