using Sbpac.Site.Build;
using Spectre.Console;

namespace Sbpac.Site.Commands;

/// <summary>Shows how far a build is, where somebody watches.</summary>
internal static class ProgressBars
{
    /// <summary>Does the work under bars on a terminal, and silently elsewhere.</summary>
    public static BuildReport Show(CommandHost host, Func<IProgress<BuildStep>, BuildReport> work)
    {
        if (!host.IsTerminal) return work(new Silent());
        return AnsiConsole.Progress().AutoClear(true).Start(context =>
        {
            var bars = Enum.GetValues<BuildPhase>().ToDictionary(phase => phase, phase => context.AddTask(phase.ToString(), autoStart: false));
            return work(new Bars(bars));
        });
    }

    private sealed class Silent : IProgress<BuildStep>
    {
        public void Report(BuildStep value)
        {
        }
    }

    /// <summary>Not <see cref="Progress{T}"/>: that posts to the thread pool, and the last steps would come after the report.</summary>
    private sealed class Bars(Dictionary<BuildPhase, ProgressTask> bars) : IProgress<BuildStep>
    {
        public void Report(BuildStep value)
        {
            var bar = bars[value.Phase];
            if (!bar.IsStarted) bar.StartTask();
            foreach (var (phase, earlier) in bars)
            {
                if (phase < value.Phase) earlier.Value = earlier.MaxValue;
            }
            if (value.Count == 0) return;
            bar.MaxValue = value.Count;
            bar.Value = Math.Max(bar.Value, value.Done);
        }
    }
}
