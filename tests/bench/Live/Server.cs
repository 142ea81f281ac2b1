using System.Diagnostics;
using System.Globalization;

namespace Sbpac.Site.Bench.Live;

/// <summary>The published program's <c>serve</c>, and what it costs.</summary>
internal sealed class Server : IDisposable
{
    private const double TicksPerSecond = 100;

    private readonly Process process;

    private Server(Process process, Uri address) => (this.process, Address) = (process, address);

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>What it holds in memory now, in bytes.</summary>
    public long Resident => long.Parse(
        File.ReadLines($"/proc/{process.Id}/status").First(line => line.StartsWith("VmRSS:", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[1],
        CultureInfo.InvariantCulture) * 1024;

    /// <summary>Seconds of CPU that it has taken.</summary>
    public double Cpu
    {
        get
        {
            // The name stands in brackets and may hold anything.
            var fields = File.ReadAllText($"/proc/{process.Id}/stat").Split(") ")[^1].Split(' ');
            return (long.Parse(fields[11], CultureInfo.InvariantCulture) + long.Parse(fields[12], CultureInfo.InvariantCulture)) / TicksPerSecond;
        }
    }

    /// <summary>Starts it in a folder on an input folder, and waits until it serves.</summary>
    public static async Task<Server> StartAsync(string program, string folder, string input, string theme)
    {
        var start = new ProcessStartInfo(program, ["serve", "--port", "0", "--input", input, "--theme", theme, "--messages", "en"]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        var process = Process.Start(start)!;
        _ = DrainAsync(process.StandardError);
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            var begin = line.IndexOf("http://", StringComparison.Ordinal);
            if (!line.StartsWith("The preview is at ", StringComparison.Ordinal)) continue;
            _ = DrainAsync(process.StandardOutput);
            return new Server(process, new Uri(line[begin..].Split(' ')[0]));
        }
        throw new InvalidOperationException($"{program} serves nothing.");
    }

    /// <summary>Waits until it does nothing any more.</summary>
    public async Task RestAsync()
    {
        for (var quiet = 0; quiet < 3;)
        {
            var before = Cpu;
            await Task.Delay(500);
            quiet = Cpu - before > 0.02 ? 0 : quiet + 1;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        process.Kill();
        process.WaitForExit();
        process.Dispose();
    }

    private static async Task DrainAsync(StreamReader output)
    {
        while (await output.ReadLineAsync() is not null)
        {
        }
    }
}
