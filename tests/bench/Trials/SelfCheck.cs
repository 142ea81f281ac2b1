using System.Collections.Immutable;
using Sbpac.Site.Bench.Corpus;
using Sbpac.Site.Build;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Output;

namespace Sbpac.Site.Bench.Trials;

/// <summary>Whether the corpora are what the trials take them for, and whether threads change the site.</summary>
internal static class SelfCheck
{
    /// <summary>Checks, prints what was found, and tells whether all is well.</summary>
    public static bool Run(Bench bench)
    {
        var size = bench.Sizes[0];
        bench.Generate(size);
        bench.Generate(size / 2);
        var (all, half) = (Files(bench.Ours(size)), Files(bench.Ours(size / 2)));
        var texts = all.Keys.Count(path => path.EndsWith(".md", StringComparison.Ordinal));
        var english = all.Keys.Count(path => path.EndsWith(".en.md", StringComparison.Ordinal));

        var again = Path.Join(bench.Work, "again");
        CorpusWriter.Write(bench.Seed, size, Path.Join(again, "ours"), Path.Join(again, "hugo"));
        var same = Same(all, Files(Path.Join(again, "ours")));
        Directory.Delete(again, recursive: true);

        var sites = ((int[])[1, 2, 7]).Select(threads => Site(bench.Ours(size), threads)).ToArray();
        return Say("the same seed gives the same bytes", same)
            & Say("a corpus half as large is its beginning", half.All(file => all.TryGetValue(file.Key, out var content) && content == file.Value))
            & Say(FormattableString.Invariant($"{english} of {texts - english} releases are in English too"), Math.Abs(english / (double)(texts - english) - 0.6) < 0.05)
            & Say("no text of it earns a diagnostic", sites[0].Problems.IsEmpty)
            & Say("1, 2 and 7 threads give the same site", sites.All(site => Same(site.Files, sites[0].Files)));
    }

    private static bool Say(string what, bool holds)
    {
        Console.WriteLine($"{(holds ? "ok  " : "FAIL")} {what}");
        return holds;
    }

    private static (SortedDictionary<string, ContentHash> Files, ImmutableArray<Diagnostic> Problems) Site(string corpus, int threads)
    {
        var output = Path.Join(Bench.Memory, "sbpac-bench-check");
        Bench.Clear(corpus, output);
        var report = new SiteBuilder(OutputsTrial.Options(corpus, threads) with { Output = output }, new OutputsTrial.Silent()).Build();
        var files = Files(output);
        Bench.Clear(corpus, output);
        return (files, report.Problems);
    }

    private static bool Same(SortedDictionary<string, ContentHash> first, SortedDictionary<string, ContentHash> second) => first.SequenceEqual(second);

    private static SortedDictionary<string, ContentHash> Files(string folder) => new(
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(path => Path.GetRelativePath(folder, path), ContentHash.OfFile),
        StringComparer.Ordinal);
}
