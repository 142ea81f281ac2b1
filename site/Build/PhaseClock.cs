using System.Collections.Immutable;

namespace Sbpac.Site.Build;

/// <summary>How long a phase took.</summary>
/// <param name="Phase">The phase.</param>
/// <param name="Took">From its first step to that of the next phase, or to the end.</param>
public readonly record struct PhaseTime(BuildPhase Phase, TimeSpan Took);

/// <summary>Listens to the steps of a build, passes them on, and times its phases.</summary>
/// <param name="time">The clock.</param>
/// <param name="next">Who is told of each step.</param>
public sealed class PhaseClock(TimeProvider time, IProgress<BuildStep> next) : IProgress<BuildStep>
{
    private readonly List<(BuildPhase Phase, long Start)> starts = [];
    private volatile int last = -1;

    /// <inheritdoc/>
    public void Report(BuildStep value)
    {
        // A phase's first step comes before its threads begin, so only one thread ever gets in here.
        if ((int)value.Phase > last)
        {
            last = (int)value.Phase;
            starts.Add((value.Phase, time.GetTimestamp()));
        }
        next.Report(value);
    }

    /// <summary>The phases that have begun, in order; the last of them ends now.</summary>
    public ImmutableArray<PhaseTime> Stop()
    {
        var end = time.GetTimestamp();
        return [.. starts.Select((start, i) => new PhaseTime(
            start.Phase, time.GetElapsedTime(start.Start, i + 1 < starts.Count ? starts[i + 1].Start : end)))];
    }
}
