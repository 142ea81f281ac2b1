using Sbpac.Site.Build;

namespace Sbpac.Site.Tests.Support;

/// <summary>Does something when a phase of a build begins.</summary>
internal sealed class Meanwhile(BuildPhase phase, Action action) : IProgress<BuildStep>
{
    public void Report(BuildStep value)
    {
        if (value.Phase == phase && value.Done == 0) action();
    }
}
