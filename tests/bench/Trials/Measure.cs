using System.Diagnostics;
using System.Globalization;

namespace Sbpac.Site.Bench.Trials;

/// <summary>What a process cost.</summary>
/// <param name="Wall">Seconds from start to end.</param>
/// <param name="User">Seconds of CPU in the program.</param>
/// <param name="System">Seconds of CPU in the kernel for it.</param>
/// <param name="Peak">The most memory it held at once, in bytes.</param>
/// <param name="Output">What it printed.</param>
internal sealed record Measure(double Wall, double User, double System, long Peak, string Output)
{
    private static readonly string[] CpuAndMemory = ["--format", "%U %S %M", "--output"];

    /// <summary>Runs a program under GNU time and waits for it.</summary>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public static Measure Of(string folder, string program, params IEnumerable<string> arguments)
    {
        var figures = Path.GetTempFileName();
        var start = new ProcessStartInfo("/usr/bin/time", [.. CpuAndMemory, figures, program, .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var clock = Stopwatch.GetTimestamp();
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var wall = Stopwatch.GetElapsedTime(clock).TotalSeconds;
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program} ended with {process.ExitCode}.\n{output}\n{error.Result}");
        var numbers = File.ReadAllText(figures).Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture)).ToArray();
        File.Delete(figures);
        return new Measure(wall, numbers[0], numbers[1], (long)(numbers[2] * 1024), output);
    }
}
