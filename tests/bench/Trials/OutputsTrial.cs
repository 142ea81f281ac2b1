using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Sbpac.Site.Build;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Output;
using Sbpac.Site.Pages;

namespace Sbpac.Site.Bench.Trials;

/// <summary>
/// What each kind of output costs: every file of a kind is made on one thread and dropped. So what a peer's site lacks (feeds of
/// tags, redirects) can be told apart.
/// </summary>
internal static class OutputsTrial
{
    /// <summary>Runs the trial and prints its tables.</summary>
    public static int Run(Bench bench)
    {
        foreach (var corpus in bench.Corpora())
        {
            Console.WriteLine($"`outputs`, N = {corpus.Name}, {Sheet.Machine()}, load {Sheet.Load()}; made on one thread, not written\n");
            Console.WriteLine("| kind | files | MB | s |\n| --- | --: | --: | --: |");
            foreach (var (kind, files, bytes, seconds) in Time(corpus))
                Console.WriteLine(FormattableString.Invariant($"| {kind} | {files:N0} | {bytes / 1e6:0.0} | {seconds:0.00} |"));
            Console.WriteLine();
        }
        return 0;
    }

    /// <summary>The kinds of outputs of a corpus, the most numerous first, and what making them costs.</summary>
    public static ImmutableArray<(string Kind, int Files, long Bytes, double Seconds)> Time(BenchCorpus corpus)
    {
        var options = Options(corpus, Environment.ProcessorCount);
        var plan = new SiteBuilder(options, new Silent()).Plan() ?? throw new InvalidOperationException("The corpus gives no site.");
        // Once for the JIT; its time is no kind's.
        Make(plan, plan.Outputs, options.Input);
        return
        [
            .. plan.Outputs.GroupBy(output => OutputKinds.Of(output.Destination))
                .OrderByDescending(kind => kind.Count()).ThenBy(kind => kind.Key, StringComparer.Ordinal)
                .Select(kind =>
                {
                    ImmutableArray<SiteOutput> all = [.. kind];
                    var (bytes, seconds) = Make(plan, all, options.Input);
                    return (kind.Key, all.Length, bytes, seconds);
                }),
        ];
    }

    /// <summary>What a build in this process is told.</summary>
    public static BuildOptions Options(BenchCorpus corpus, int threads) => new()
    {
        Input = Path.Join(corpus.Ours, "input"),
        Output = Path.Join(corpus.Ours, "output"),
        Theme = Bench.Theme,
        Root = corpus.Ours,
        Threads = threads,
        Now = DateTimeOffset.Parse(Bench.Now, CultureInfo.InvariantCulture),
    };

    private static (long Bytes, double Seconds) Make(SitePlan plan, ImmutableArray<SiteOutput> outputs, string input)
    {
        using var counted = new CountedOutput();
        var writer = new OutputWriter(plan, counted, input);
        var problems = new Problems();
        var start = Stopwatch.GetTimestamp();
        foreach (var output in outputs) writer.Write(output, problems);
        return (counted.Bytes, Stopwatch.GetElapsedTime(start).TotalSeconds);
    }

    /// <summary>Takes no steps.</summary>
    internal sealed class Silent : IProgress<BuildStep>
    {
        public void Report(BuildStep value)
        {
        }
    }

    private sealed class CountedOutput : IOutput
    {
        public long Bytes { get; private set; }

        public ContentHash Put(string destination, ReadOnlySpan<byte> bytes)
        {
            Bytes += bytes.Length;
            return default;
        }

        public ContentHash Copy(string destination, string sourceFile) => default;

        public bool Keep(string destination, ContentHash content) => false;

        public OutputReport? Commit(Problems problems) => null;

        public void Dispose()
        {
        }
    }
}
