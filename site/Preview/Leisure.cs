namespace Sbpac.Site.Preview;

/// <summary>
/// Collects what former plans left behind while nobody waits for anything. Each plan of a large archive leaves some hundred megabytes;
/// left to itself the collector lets several of them pile up before it looks, for it does not know when there is leisure.
/// </summary>
/// <param name="time">The clock.</param>
internal sealed class Leisure(TimeProvider time)
{
    /// <summary>Somebody who saves again at once is not disturbed.</summary>
    private static readonly TimeSpan Soon = TimeSpan.FromMilliseconds(500);

    /// <summary>Moving everything together halts the program for half a second at ten thousand releases: that waits until a burst of saves has ended.</summary>
    private static readonly TimeSpan Late = TimeSpan.FromSeconds(5);

    private readonly Lock guard = new();
    private ITimer? timer;

    /// <summary>Nobody waits for anything now.</summary>
    public void Begin()
    {
        lock (guard)
        {
            timer?.Dispose();
            timer = time.CreateTimer(_ => Collect(), null, Soon, Timeout.InfiniteTimeSpan);
        }
    }

    /// <summary>There is work to do.</summary>
    public void End()
    {
        lock (guard)
        {
            timer?.Dispose();
            timer = null;
        }
    }

    /// <summary>Beside whatever begins meanwhile.</summary>
    private void Collect()
    {
        lock (guard)
        {
            if (timer is null) return;
            timer.Dispose();
            timer = time.CreateTimer(_ => Compact(), null, Late, Timeout.InfiniteTimeSpan);
        }
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: false);
    }

    private void Compact()
    {
        lock (guard)
        {
            if (timer is null) return;
        }
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }
}
