using System.Collections.Immutable;
using Sbpac.Site.Build;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Images;
using Sbpac.Site.Memo;

namespace Sbpac.Site.Preview;

/// <summary>
/// Keeps the site in step with its folders. The page of an edited release is shown at once; the whole site is planned again behind
/// it, and what else differs follows. A plan that a build would refuse leaves the last good site where it is.
/// </summary>
internal sealed class LiveSite(PreviewOptions options, Reloads reloads, IPreviewListener listener)
{
    /// <summary>After a flurry of changes everything is looked at once more: events of a folder that has just come may be missing.</summary>
    private static readonly TimeSpan SettlesAfter = TimeSpan.FromMilliseconds(700);

    /// <summary>The longest that a timer of the system takes.</summary>
    private static readonly TimeSpan LongestSleep = TimeSpan.FromDays(1);

    /// <summary>A browser that was told of the edited page has the machine to itself for so long: to fetch and lay it out.</summary>
    private static readonly TimeSpan HeadStart = TimeSpan.FromMilliseconds(30);

    private readonly PlanMemo memo = new(new ReadingMemo(SiteMemo.Open(options.Build.Cache, ".cache", new Problems())));
    private readonly InputReader input = new(options);
    private readonly PictureStore photos = new(options.Build.Input, new PictureCache(options.Build.PictureCache), options.Build.Threads);
    private readonly SiteCheck check = new();
    private readonly Leisure leisure = new(options.Time);
    private readonly Lock guard = new();
    private SiteInputs? inputs;
    private Wanted? wanted;
    private Task planning = Task.CompletedTask;
    private bool plans;
    private DateTimeOffset? nextChange;
    private PreviewSite? good;
    private bool shownFails;
    private volatile PreviewState state = PreviewState.Empty;

    /// <summary>What is shown now.</summary>
    public PreviewState State => state;

    /// <summary>Takes in changes until it is stopped.</summary>
    public async Task RunAsync(Changes changes, FolderWatch watch, CancellationToken stop)
    {
        var settles = true;
        while (true)
        {
            var isPlanned = planning.IsCompleted;
            if (isPlanned) await planning.ConfigureAwait(false);
            // Only a plan that is made knows when the clock will change it.
            var patience = settles || !isPlanned ? SettlesAfter : UntilNextChange();
            var paths = await changes.NextAsync(patience, stop).ConfigureAwait(false);
            if (paths.IsEmpty && !settles && !IsDue()) continue;
            var lost = inputs is null;
            var (differs, isOfEverything) = await TakeInAsync(paths, stop).ConfigureAwait(false);
            if (lost && inputs is not null) watch.Renew();
            settles = inputs is null || (differs && isOfEverything) || (settles && !paths.IsEmpty);
        }
    }

    /// <summary>Brings the site up to date.</summary>
    /// <param name="paths">Files that changed, as far as is known.</param>
    /// <param name="stop">Gives up.</param>
    /// <returns>Whether anything differs.</returns>
    public async Task<bool> RefreshAsync(ImmutableHashSet<string> paths, CancellationToken stop)
    {
        var (differs, _) = await TakeInAsync(paths, stop).ConfigureAwait(false);
        await planning.ConfigureAwait(false);
        return differs;
    }

    /// <summary>Waits until every file was rendered once, or the next change came between.</summary>
    public Task RenderedAsync() => check.Running;

    /// <summary>Stops what runs in the background.</summary>
    public async Task StopAsync()
    {
        await ((Task)planning).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await check.StopAsync().ConfigureAwait(false);
        leisure.End();
    }

    /// <summary>Reads what changed, shows the edited page, and lets the rest be planned.</summary>
    private async Task<(bool Differs, bool IsOfEverything)> TakeInAsync(ImmutableHashSet<string> paths, CancellationToken stop)
    {
        var begin = options.Time.GetTimestamp();
        var changed = input.NamesOf(paths);
        var look = await input.ReadAsync(changed, stop).ConfigureAwait(false);
        if (!Differs(look, changed) && !IsDue()) return (false, look.IsOfEverything);
        leisure.End();
        var former = inputs;
        inputs = look.Inputs;
        lock (guard) wanted = new Wanted(look, wanted is null ? changed : changed.Union(wanted.Changed), begin);
        await check.StopAsync().ConfigureAwait(false);
        var shows = ShowEdited(former, look, changed);
        lock (guard)
        {
            if (!plans) planning = Task.Run(() => PlanAsync(shows ? HeadStart : TimeSpan.Zero, stop), CancellationToken.None);
            plans = true;
        }
        return (true, look.IsOfEverything);
    }

    private bool Differs(InputLook look, ImmutableHashSet<string> changed)
    {
        if (look.Inputs is null || inputs is null) return true;
        // Of a file that is published as it is another content need not show in what was read.
        return !ReferenceEquals(look.Inputs, inputs)
            || changed.Any(name => name.StartsWith("input/", StringComparison.Ordinal) && inputs.Content.PlaceOfAsset(name["input/".Length..]) >= 0);
    }

    /// <summary>Shows the pages of edited releases, with what the former plan says of all others.</summary>
    /// <returns>Whether a browser was told.</returns>
    private bool ShowEdited(SiteInputs? former, InputLook look, ImmutableHashSet<string> changed)
    {
        if (former is null || look.IsOfEverything) return false;
        lock (guard)
        {
            if (state is not { Site: { } shown, IsStale: false } before || shownFails) return false;
            if (shown.With(look.Inputs!, changed, options.Build.Strict) is not { } edited) return false;
            state = before with { Site = edited };
            return reloads.Tell(before, state, changed) > 0;
        }
    }

    /// <summary>Plans the site until it is that of the last change. One that is outdated when it is ready is not shown.</summary>
    private async Task PlanAsync(TimeSpan headStart, CancellationToken stop)
    {
        try
        {
            await Task.Delay(headStart, options.Time, stop).ConfigureAwait(false);
            while (true)
            {
                Wanted next;
                lock (guard)
                {
                    if (wanted is null) return;
                    next = wanted;
                }
                var plan = next.Look.Inputs is { } read ? next.Look.Builder.Plan(read, memo) : null;
                lock (guard)
                {
                    if (wanted != next) continue;
                    wanted = null;
                    Show(next, plan);
                    plans = false;
                    return;
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The preview ends.
        }
    }

    private void Show(Wanted made, SitePlan? plan)
    {
        var report = made.Look.Builder.Report(plan, null);
        nextChange = report.NextChange;
        var former = state;
        var fails = plan is null || report.Failed(options.Build.Strict);
        // Where no good site was ever there, one with faults is better than none.
        var shows = plan is not null && (!fails || good is null || shownFails);
        if (shows)
        {
            shownFails = fails;
            good = new PreviewSite(plan!, options.Build.Input, PictureWriter.Of(plan!, photos), good);
        }
        state = new PreviewState(good, report.Problems, fails && !shows);
        reloads.Tell(former, state, made.Changed);
        reloads.TellProblems(state);
        listener.Updated(new PreviewUpdate(
            report.Problems, [.. report.Problems.Except(former.Problems)], former.Problems.Except(report.Problems).Count(), fails, state.IsStale, report.Pages,
            options.Time.GetElapsedTime(made.Begin)));
        if (shows) check.Start(made.Look.Builder, plan!, rendered => Checked(rendered, good!));
    }

    /// <summary>Takes in what came up when everything was rendered once: templates fail only where they are used.</summary>
    private void Checked(BuildReport rendered, PreviewSite site)
    {
        leisure.Begin();
        lock (guard)
        {
            var former = state;
            if (former.Site != site) return;
            if (!rendered.Problems.Any(problem => problem.Code.Severity == Severity.Error)) site.MarkSound();
            var found = rendered.Problems.Except(former.Problems).ToImmutableArray();
            if (found.IsEmpty) return;
            state = former with { Problems = rendered.Problems, IsStale = former.IsStale || (rendered.Failed(options.Build.Strict) && !shownFails) };
            reloads.TellProblems(state);
            listener.Rendered(found);
        }
    }

    private bool IsDue() => planning.IsCompleted && nextChange is { } moment && options.Now() >= moment;

    private TimeSpan? UntilNextChange() =>
        nextChange - options.Now() is { } wait ? TimeSpan.FromTicks(Math.Clamp(wait.Ticks, 0, LongestSleep.Ticks)) : null;
}
