using System.Collections.Immutable;
using System.Diagnostics;
using Sbpac.Site.Content;
using Sbpac.Site.Languages.English;
using Sbpac.Site.Languages.Thai;
using Sbpac.Site.Related;

namespace Sbpac.Site.Bench.Trials;

/// <summary>Time and memory of the related releases alone, both languages, from one size of a corpus to its double.</summary>
internal static class RelatedGrowth
{
    private const int Doublings = 4;

    /// <summary>Measures the largest corpus of the trial, and nothing else.</summary>
    public static int Run(Bench bench)
    {
        Run(bench.Generate(bench.Sizes.Max()), bench.Sizes.Max(), bench.Runs);
        return 0;
    }

    /// <summary>Measures a corpus, half of it, and so on, and prints the table.</summary>
    public static void Run(BenchCorpus corpus, int size, int runs)
    {
        var threads = Environment.ProcessorCount;
        var rules = new ReadingRules([ThaiLanguage.Instance, EnglishLanguage.Instance], TimeZoneInfo.Utc, LineBreaks.Paragraph, []);
        var (cpu, wall, languages) = Time(() => rules.Languages.Select(language => Read(corpus, rules, language, threads)).ToArray());
        Console.WriteLine(FormattableString.Invariant($"Reading all texts and their terms, before: {wall:0.0} s, {cpu:0.0} s of CPU.\n"));
        Build(languages, size >> Doublings, threads);
        // All sizes in turn, again and again: a machine that becomes slower meanwhile is as unkind to one as to the other.
        var sizes = Enumerable.Range(0, Doublings + 1).Select(doubling => size >> Doublings - doubling).ToArray();
        var all = Enumerable.Range(0, runs).Select(_ => sizes.Select(part => Build(languages, part, threads)).ToArray()).ToArray();
        Console.WriteLine("| releases | texts | wall s | CPU s | CPU against half: median, least and most | index MB |\n| --: | --: | --: | --: | --: | --: |");
        for (var i = 0; i < sizes.Length; i++)
        {
            var ratios = i == 0 ? [] : all.Select(run => run[i].Cpu / run[i - 1].Cpu).ToArray();
            Console.WriteLine(FormattableString.Invariant(
                $"| {sizes[i]:N0} | {languages.Sum(language => language.Count(text => text.Number < sizes[i])):N0} | {all.Median(run => run[i].Wall):0.00} | {all.Median(run => run[i].Cpu):0.00} | {(i == 0 ? "" : FormattableString.Invariant($"{ratios.Median(ratio => ratio):0.00} ({ratios.Min():0.00} to {ratios.Max():0.00})"))} | {all[0][i].Bytes / 1e6:0} |"));
        }
        Console.WriteLine();
    }

    private static (double Cpu, double Wall, long Bytes) Build(ImmutableArray<(int Number, RelatedDocument Document)>[] languages, int part, int threads)
    {
        var documents = languages.Select(language => language.Where(text => text.Number < part).Select(text => text.Document).ToImmutableArray()).ToArray();
        var before = GC.GetTotalMemory(true);
        var (cpu, wall, indexes) = Time(() => documents.Select(language => RelatedIndex.Build(language, RelatedOptions.Default, threads)).ToArray());
        var bytes = GC.GetTotalMemory(true) - before;
        GC.KeepAlive(indexes);
        return (cpu, wall, bytes);
    }

    /// <summary>The texts of a language with the numbers of their releases: a corpus of n releases is the beginning of every larger one.</summary>
    private static ImmutableArray<(int Number, RelatedDocument Document)> Read(BenchCorpus corpus, ReadingRules rules, Languages.Language language, int threads)
    {
        var input = Path.Join(corpus.Ours, "input");
        var files = Directory.GetFiles(Path.Join(input, "news"), $"index.{language.Code}.md", SearchOption.AllDirectories);
        Array.Sort(files, StringComparer.Ordinal);
        var reader = new ReleaseTextReader(rules);
        var terms = new TermReader(language.Fold, reader.WordsOf(language), language.PersonTitles, RelatedOptions.Default);
        var texts = new (int, RelatedDocument)[files.Length];
        Parallel.For(0, files.Length, new ParallelOptions { MaxDegreeOfParallelism = threads }, i =>
        {
            var path = Path.GetRelativePath(input, files[i]);
            var text = reader.Read(new SourceFile(path, File.ReadAllBytes(files[i]))).Text!;
            var found = terms.Read(text.Front.Title!.Value, text.Front.Tags!.Value.Select(tag => tag.Value), text.Body.Blocks.Select(block => block.Text));
            texts[i] = (NumberOf(text.Front.Slug!.Value), new RelatedDocument(path, text.Front.Date!.Value.Day, found, [], true));
        });
        return [.. texts];
    }

    /// <summary>The number of a release, with which its slug begins: <c>n000123-…</c>.</summary>
    private static int NumberOf(string slug) => int.Parse(slug.AsSpan(1, slug.IndexOf('-', StringComparison.Ordinal) - 1), System.Globalization.CultureInfo.InvariantCulture);

    private static (double Cpu, double Wall, T Result) Time<T>(Func<T> work)
    {
        using var process = Process.GetCurrentProcess();
        var (cpu, clock) = (process.TotalProcessorTime, Stopwatch.GetTimestamp());
        var result = work();
        var wall = Stopwatch.GetElapsedTime(clock).TotalSeconds;
        process.Refresh();
        return ((process.TotalProcessorTime - cpu).TotalSeconds, wall, result);
    }
}
