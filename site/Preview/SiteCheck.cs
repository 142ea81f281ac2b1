using Sbpac.Site.Build;

namespace Sbpac.Site.Preview;

/// <summary>
/// Renders, behind what a browser asks for, every page that was not rendered before from the same: templates fail only where they
/// are used. One check at a time, and none while an edit is taken in.
/// </summary>
internal sealed class SiteCheck
{
    private readonly SoundOutputs sound = new();
    private readonly Lock guard = new();
    private (Task Task, CancellationTokenSource Stop)? check;

    /// <summary>Ends when the check has, or has been stopped.</summary>
    public Task Running
    {
        get
        {
            lock (guard) return check?.Task ?? Task.CompletedTask;
        }
    }

    /// <summary>Begins to check a plan.</summary>
    /// <param name="builder">The builder that made it.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="onRendered">Told what came of it, unless it is stopped.</param>
    public void Start(SiteBuilder builder, SitePlan plan, Action<BuildReport> onRendered)
    {
        var stop = new CancellationTokenSource();
        lock (guard) check = (Task.Run(() => Check(builder, plan, onRendered, stop.Token)), stop);
    }

    /// <summary>Stops the check, where one runs.</summary>
    public async Task StopAsync()
    {
        (Task Task, CancellationTokenSource Stop)? running;
        lock (guard) (running, check) = (check, null);
        if (running is not { } one) return;
        await one.Stop.CancelAsync().ConfigureAwait(false);
        await one.Task.ConfigureAwait(false);
        one.Stop.Dispose();
    }

    private void Check(SiteBuilder builder, SitePlan plan, Action<BuildReport> onRendered, CancellationToken stop)
    {
        try
        {
            var report = builder.Check(plan, stop, sound);
            if (!stop.IsCancellationRequested) onRendered(report);
        }
        catch (OperationCanceledException)
        {
            // The next change is here already.
        }
    }
}
