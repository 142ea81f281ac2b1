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
    public static void Run(Bench bench)
    {
        foreach (var size in bench.Sizes)
        {
            bench.Generate(size);
            var options = Options(bench.Ours(size), Environment.ProcessorCount);
            var plan = new SiteBuilder(options, new Silent()).Plan() ?? throw new InvalidOperationException("The corpus gives no site.");
            Console.WriteLine(FormattableString.Invariant($"N = {size:N0}; {Bench.Machine()}; made on one thread, not written\n"));
            Console.WriteLine("| kind | files | MB | s |\n|---|--:|--:|--:|");
            Make(plan, plan.Outputs, options.Input);
            foreach (var kind in plan.Outputs.GroupBy(KindOf).OrderByDescending(kind => kind.Count()).ThenBy(kind => kind.Key, StringComparer.Ordinal))
            {
                var (bytes, seconds) = Make(plan, [.. kind], options.Input);
                Console.WriteLine(FormattableString.Invariant($"| {kind.Key} | {kind.Count()} | {bytes / 1e6:0.0} | {seconds:0.00} |"));
            }
            Console.WriteLine();
        }
    }

    /// <summary>What a build in this process is told.</summary>
    public static BuildOptions Options(string corpus, int threads) => new()
    {
        Input = Path.Join(corpus, "input"),
        Output = Path.Join(corpus, "output"),
        Theme = Bench.Theme,
        Root = corpus,
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

    private static string KindOf(SiteOutput output) => output switch
    {
        Page page => "pages of " + page.Template,
        _ when output.Destination.Contains("tags/", StringComparison.Ordinal) => "feeds of tags",
        _ when output.Destination.Contains("feed", StringComparison.Ordinal) || output.Destination.Contains("rss", StringComparison.Ordinal) => "feeds of the site",
        _ => output.Destination,
    };

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
