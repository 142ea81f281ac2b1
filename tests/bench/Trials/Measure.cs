using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Sbpac.Site.Bench.Trials;

/// <summary>What a process cost.</summary>
/// <param name="Wall">Seconds from start to end.</param>
/// <param name="User">Seconds of CPU in the program.</param>
/// <param name="System">Seconds of CPU in the kernel for it.</param>
/// <param name="Peak">The most memory that one of its processes held at once, in bytes.</param>
/// <param name="Output">What it printed.</param>
internal sealed record Measure(double Wall, double User, double System, long Peak, string Output)
{
    private static readonly string[] CpuAndMemory = ["--format", "%U %S %M", "--output"];

    /// <summary>What a build told of its files and phases; null where the process was no build.</summary>
    public BuildFigures? Build { get; } = BuildFigures.Read(Output);

    /// <summary>Runs a program under GNU time and waits for it.</summary>
    /// <exception cref="InvalidOperationException">It failed, or GNU time is not there.</exception>
    public static Measure Of(string folder, string program, params IEnumerable<string> arguments)
    {
        var figures = Path.GetTempFileName();
        var start = new ProcessStartInfo("/usr/bin/time", [.. CpuAndMemory, figures, program, .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // A server of the SDK that stays would serve the next run, and hold memory of this one.
        foreach (var name in (string[])["MSBUILDDISABLENODEREUSE", "DOTNET_CLI_TELEMETRY_OPTOUT", "DOTNET_NOLOGO"]) start.Environment[name] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        try
        {
            var clock = Stopwatch.GetTimestamp();
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            var wall = Stopwatch.GetElapsedTime(clock).TotalSeconds;
            if (process.ExitCode != 0) throw new InvalidOperationException($"{program} ended with {process.ExitCode}.\n{output}\n{error.Result}");
            var numbers = File.ReadAllText(figures).Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture)).ToArray();
            return new Measure(wall, numbers[0], numbers[1], (long)(numbers[2] * 1024), output);
        }
        catch (Win32Exception)
        {
            throw new InvalidOperationException("There is no /usr/bin/time. It is in the package \"time\" of most systems.");
        }
        finally
        {
            File.Delete(figures);
        }
    }
}

/// <summary>What a build told in JSON.</summary>
/// <param name="Written">Files that were new or other than before.</param>
/// <param name="Unchanged">Files that were the same.</param>
/// <param name="Removed">Files that went.</param>
/// <param name="Phases">Seconds of each phase.</param>
internal sealed record BuildFigures(int Written, int Unchanged, int Removed, ImmutableArray<(string Name, double Seconds)> Phases)
{
    /// <summary>Reads what was printed.</summary>
    public static BuildFigures? Read(string output)
    {
        if (!output.StartsWith("{\n", StringComparison.Ordinal)) return null;
        using var report = JsonDocument.Parse(output);
        var files = report.RootElement.GetProperty("files");
        int Files(string name) => files.GetProperty(name).GetInt32();
        return new BuildFigures(
            Files("written"), Files("unchanged"), Files("removed"),
            [.. report.RootElement.GetProperty("phases").EnumerateObject().Select(phase => (phase.Name, phase.Value.GetDouble()))]);
    }
}
