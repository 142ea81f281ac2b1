using System.Collections.Immutable;
using System.Threading.Channels;

namespace Sbpac.Site.Preview;

/// <summary>Gathers what changed on the disk until the flurry of one save, or of a whole branch switch, is over.</summary>
internal sealed class Changes(TimeProvider time)
{
    /// <summary>Between the steps of one save lies less than this.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(6);

    /// <summary>So long a flurry is waited for; what comes after it is the next change.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(300);

    private readonly Channel<string> paths = Channel.CreateUnbounded<string>(new UnboundedChannelOptions { SingleReader = true });

    /// <summary>Says that a file or folder changed, came or went.</summary>
    public void Add(string path) => paths.Writer.TryWrite(path);

    /// <summary>Waits for the next changes.</summary>
    /// <param name="patience">How long at most, or null for ever.</param>
    /// <param name="stop">Ends the wait.</param>
    /// <returns>The paths; none where the patience has run out.</returns>
    public async Task<ImmutableHashSet<string>> NextAsync(TimeSpan? patience, CancellationToken stop)
    {
        if (!await AnyAsync(patience ?? Timeout.InfiniteTimeSpan, stop).ConfigureAwait(false)) return [];
        var begin = time.GetTimestamp();
        var found = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        bool more;
        do
        {
            more = false;
            while (paths.Reader.TryRead(out var path))
            {
                found.Add(path);
                more = true;
            }
            if (more) await Task.Delay(Quiet, time, stop).ConfigureAwait(false);
        }
        while (more && time.GetElapsedTime(begin) < Longest);
        return found.ToImmutable();
    }

    private async Task<bool> AnyAsync(TimeSpan patience, CancellationToken stop)
    {
        using var patient = new CancellationTokenSource(patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patient.Token, stop);
        try
        {
            return await paths.Reader.WaitToReadAsync(either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return false;
        }
    }
}
