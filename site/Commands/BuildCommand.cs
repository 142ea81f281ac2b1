using System.CommandLine;
using Sbpac.Site.Build;

namespace Sbpac.Site.Commands;

/// <summary><c>build</c>: builds the site.</summary>
internal static class BuildCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(SiteOptions options, CommandHost host)
    {
        var command = new Command("build", "Builds the site from input/ into output/.");
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
            return new SiteBuilder(settings, clock).Build() with { Phases = clock.Stop() };
        });
        options.Printer(line).Print(report, host.Time.GetElapsedTime(start));
        return report.Failed(settings.Strict) || report.Output is null ? 1 : 0;
    }
}
