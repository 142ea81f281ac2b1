using System.CommandLine;
using Sbpac.Site.Build;

namespace Sbpac.Site.Commands;

/// <summary><c>check</c>: the whole build without writing, and what each source text became.</summary>
internal static class CheckCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(SiteOptions options, CommandHost host)
    {
        var command = new Command("check", "Builds without writing, and lists what each source text became.");
        options.AddTo(command);
        command.SetAction(line => Run(options, host, line));
        return command;
    }

    private static int Run(SiteOptions options, CommandHost host, ParseResult line)
    {
        var start = host.Time.GetTimestamp();
        var settings = options.Read(line);
        var report = ProgressBars.Show(host, progress =>
        {
            var clock = new PhaseClock(host.Time, progress);
            return PhotoChecks.Check(settings, clock) with { Phases = clock.Stop() };
        });
        var printer = options.Printer(line);
        printer.PrintOutcomes(report);
        printer.Print(report, host.Time.GetElapsedTime(start));
        return report.Failed(settings.Strict) ? 1 : 0;
    }
}
