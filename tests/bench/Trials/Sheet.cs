using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace Sbpac.Site.Bench.Trials;

/// <summary>
/// What a trial measured: one line for each kind of build, its figures the medians of the runs. Printed as a table that
/// can be pasted into <c>docs/performance.md</c>.
/// </summary>
internal sealed class Sheet(Bench bench, string trial)
{
    private static readonly JsonSerializerOptions Indented = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    private readonly List<Line> lines = [];
    private readonly string began = Load();

    /// <summary>Adds a run.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="place">Where the output is.</param>
    /// <param name="build">The kind of build.</param>
    /// <param name="measure">What it cost.</param>
    public void Add(BenchCorpus corpus, Workplace place, string build, Measure measure)
    {
        var line = lines.Find(line => line.Corpus == corpus.Name && line.Place == place.Shown && line.Build == build);
        if (line is null) lines.Add(line = new Line(corpus.Name, place.Shown, build));
        line.Runs.Add(measure);
        Console.Error.WriteLine(FormattableString.Invariant($"{corpus.Name}, {place.Place}, {build}: {measure.Wall:0.00} s"));
    }

    /// <summary>Says how large an output is.</summary>
    public void Size(BenchCorpus corpus, Workplace place, string build, int files, long bytes)
    {
        var line = lines.Single(line => line.Corpus == corpus.Name && line.Place == place.Shown && line.Build == build);
        (line.Files, line.Bytes) = (files, bytes);
    }

    /// <summary>The runs of a kind of build.</summary>
    public IReadOnlyList<Measure> Runs(BenchCorpus corpus, Workplace place, string build) =>
        lines.Single(line => line.Corpus == corpus.Name && line.Place == place.Shown && line.Build == build).Runs;

    /// <summary>Prints the table, and writes all figures to the file that was asked for.</summary>
    public void Print()
    {
        Console.WriteLine($"`{trial}`, {Machine()}, load {began} to {Load()}, medians of {bench.Runs.ToString(CultureInfo.InvariantCulture)}\n");
        Console.WriteLine("| N | output on | build | wall s | user s | system s | peak MB | files | MB | written | phases: seconds (share of the wall time) |");
        Console.WriteLine("| --: | --- | --- | --: | --: | --: | --: | --: | --: | --: | --- |");
        foreach (var line in lines) Console.WriteLine(line.Show());
        Console.WriteLine();
        if (bench.Json is null) return;
        File.WriteAllText(bench.Json, JsonSerializer.Serialize(
            new
            {
                trial,
                machine = Machine(),
                lines = lines.Select(line => new
                {
                    line.Corpus,
                    line.Place,
                    line.Build,
                    line.Files,
                    line.Bytes,
                    runs = line.Runs.Select(run => new { run.Wall, run.User, run.System, run.Peak, run.Build?.Written, phases = run.Build?.Phases.ToDictionary(phase => phase.Name, phase => phase.Seconds) }),
                }),
            },
            Indented));
    }

    /// <summary>The day, the commit, the machine.</summary>
    public static string Machine()
    {
        var processor = File.Exists("/proc/cpuinfo")
            ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim()
            : null;
        var memory = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / (1 << 30);
        return string.Create(CultureInfo.InvariantCulture, $"{DateTime.UtcNow:yyyy-MM-dd HH:mm} UTC, commit {Commit()}, {Environment.ProcessorCount} cores of {processor ?? "an unknown processor"}, {memory} GiB, .NET {Environment.Version}");
    }

    /// <summary>How many processes wanted to run at once, over the last minute.</summary>
    public static string Load() => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "unknown";

    private static string Commit()
    {
        try
        {
            return Measure.Of(Bench.Repository, "git", "describe", "--always", "--dirty").Output.Trim();
        }
        catch (InvalidOperationException)
        {
            return "unknown";
        }
    }

    private sealed class Line(string corpus, string place, string build)
    {
        public string Corpus => corpus;

        public string Place => place;

        public string Build => build;

        public List<Measure> Runs { get; } = [];

        public int? Files { get; set; }

        public long? Bytes { get; set; }

        public string Show() => string.Create(
            CultureInfo.InvariantCulture,
            $"| {corpus} | {place} | {build} | {Runs.Median(run => run.Wall):0.00} | {Runs.Median(run => run.User):0.00} | {Runs.Median(run => run.System):0.00} | {Runs.Median(run => run.Peak) / 1e6:0} | {Files:N0} | {Bytes / 1e6:0.0} | {Runs[^1].Build?.Written:N0} | {Phases()} |");

        private string Phases()
        {
            if (Runs.Any(run => run.Build is null)) return "";
            var wall = Runs.Median(run => run.Wall);
            ImmutableArray<(string Name, double Seconds)> phases =
                [.. Runs[0].Build!.Phases.Select(phase => (phase.Name, Runs.Median(run => run.Build!.Phases.FirstOrDefault(other => other.Name == phase.Name).Seconds)))];
            // What is left is the start of the program, opening the output and the cache, and its end.
            return string.Join(", ", phases.Add(("rest", Math.Max(0, wall - phases.Sum(phase => phase.Seconds))))
                .Select(phase => FormattableString.Invariant($"{phase.Name} {phase.Seconds:0.00} ({phase.Seconds / wall:0%})")));
        }
    }
}
