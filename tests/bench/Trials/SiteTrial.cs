using System.Text.Json;

namespace Sbpac.Site.Bench.Trials;

/// <summary>Builds a corpus clean, again, and after one edit, each in a process of its own.</summary>
internal static class SiteTrial
{
    private static readonly string[] Json = ["--format", "json"];

    /// <summary>Runs the trial and prints its tables.</summary>
    public static void Run(Bench bench)
    {
        var program = bench.Publish();
        foreach (var size in bench.Sizes)
        {
            bench.Generate(size);
            var (corpus, output) = (bench.Ours(size), Path.Join(bench.Out, "sbpac-bench-site"));
            Bench.Clear(corpus, output);
            Console.WriteLine(FormattableString.Invariant($"N = {size:N0}; {Bench.Machine()}; output in {bench.Out}\n"));
            Console.WriteLine("| build | wall s | user s | system s | peak MB | written | unchanged | phases, s |\n|---|--:|--:|--:|--:|--:|--:|---|");
            for (var run = 0; run < bench.Runs; run++)
            {
                Bench.Clear(corpus, output);
                Print("clean", Bench.Build(program, corpus, output, Json));
            }
            Print("again", Bench.Build(program, corpus, output, Json));
            using (new Edit(corpus)) Print("one edit", Bench.Build(program, corpus, output, Json));
            var (files, bytes) = Bench.Count(output);
            Console.WriteLine(FormattableString.Invariant($"\n{files:N0} files, {bytes / 1e6:N1} MB\n"));
            Bench.Clear(corpus, output);
        }
    }

    private static void Print(string name, Measure measure)
    {
        using var report = JsonDocument.Parse(measure.Output);
        var files = report.RootElement.GetProperty("files");
        var phases = report.RootElement.GetProperty("phases").EnumerateObject().Select(phase => FormattableString.Invariant($"{phase.Name} {phase.Value.GetDouble():0.00}"));
        Console.WriteLine(FormattableString.Invariant(
            $"| {name} | {measure.Wall:0.00} | {measure.User:0.00} | {measure.System:0.00} | {measure.Peak / 1e6:0} | {files.GetProperty("written")} | {files.GetProperty("unchanged")} | {string.Join(", ", phases)} |"));
    }
}
