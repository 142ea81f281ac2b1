namespace Sbpac.Site.Bench.Trials;

/// <summary>Hugo and this generator on the same corpus, in turn, so that a busy machine is as unkind to one as to the other.</summary>
internal static class HugoTrial
{
    private static readonly string Script = Path.Join(Bench.Repository, "tests", "bench", "hugo", "run.sh");

    /// <summary>Runs the trial in memory and on disk, and prints its tables.</summary>
    public static void Run(Bench bench)
    {
        var program = bench.Publish();
        foreach (var size in bench.Sizes)
        {
            bench.Generate(size);
            foreach (var place in (string[])[Bench.Memory, bench.Work]) Compare(bench, program, size, place);
        }
    }

    private static void Compare(Bench bench, string program, int size, string place)
    {
        var (output, copy) = (Path.Join(place, "sbpac-bench-out"), Path.Join(place, "sbpac-bench-copy"));
        var (hugo, ours) = (bench.Hugo(size), bench.Ours(size));
        var measures = new Dictionary<string, List<Measure>>();
        var sizes = new Dictionary<string, (int Files, long Bytes)>();
        void Take(string name, Func<Measure> work)
        {
            Bench.Clear(ours, output);
            Bench.Clear(ours, copy);
            if (!measures.TryGetValue(name, out var all)) measures[name] = all = [];
            all.Add(work());
            sizes[name] = Bench.Count(output);
            all = measures.TryGetValue("cp -r of " + name, out var copies) ? copies : measures["cp -r of " + name] = [];
            all.Add(Measure.Of(place, "cp", "-r", output, copy));
        }

        Console.WriteLine(FormattableString.Invariant($"N = {size:N0}; {Bench.Machine()}; output in {place}; {bench.Runs} runs\n"));
        for (var run = 0; run < bench.Runs; run++)
        {
            Take("Hugo, related", () => Measure.Of(place, Script, hugo, output));
            Take("Hugo, no related", () => Measure.Of(place, Script, hugo, output, "norel"));
            Take("ours", () => Bench.Build(program, ours, output));
        }
        Bench.Clear(ours, output);
        Bench.Clear(ours, copy);
        Print(measures, sizes);
    }

    private static void Print(Dictionary<string, List<Measure>> measures, Dictionary<string, (int Files, long Bytes)> sizes)
    {
        Console.WriteLine("| medians | wall s | user s | system s | peak MB | files | MB | walls |\n|---|--:|--:|--:|--:|--:|--:|---|");
        foreach (var (name, all) in measures)
        {
            var (files, bytes) = sizes.GetValueOrDefault(name.Replace("cp -r of ", "", StringComparison.Ordinal));
            Console.WriteLine(FormattableString.Invariant(
                $"| {name} | {Median(all, one => one.Wall):0.00} | {Median(all, one => one.User):0.00} | {Median(all, one => one.System):0.00} | {Median(all, one => one.Peak) / 1e6:0} | {files} | {bytes / 1e6:0.0} | {string.Join(" ", all.Select(one => FormattableString.Invariant($"{one.Wall:0.00}")))} |"));
        }
        Console.WriteLine();
        foreach (var name in (string[])["Hugo, related", "Hugo, no related"])
        {
            double Ratio(Func<Measure, double> figure) => Median(measures[name].Zip(measures["ours"]), pair => figure(pair.First) / figure(pair.Second));
            Console.WriteLine(FormattableString.Invariant(
                $"{name} / ours, median of the pairs: wall {Ratio(one => one.Wall):0.0}, user {Ratio(one => one.User):0.0}, peak memory {Ratio(one => one.Peak):0.0}"));
        }
        Console.WriteLine();
    }

    private static double Median<T>(IEnumerable<T> all, Func<T, double> figure)
    {
        var sorted = all.Select(figure).Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
