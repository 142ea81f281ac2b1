using System.Collections.Immutable;
using Sbpac.Site.Bench.Corpus;
using Sbpac.Site.Build;
using Sbpac.Site.Diagnostics;

namespace Sbpac.Site.Bench.Trials;

/// <summary>Whether the corpora are what the trials take them for, and whether threads change the site. Quick, for CI.</summary>
internal static class SelfCheck
{
    /// <summary>Checks, and prints what was found.</summary>
    public static int Run(Bench bench)
    {
        var size = bench.Sizes[0];
        var (whole, part) = (bench.Generate(size), bench.Generate(size / 2));
        var (all, half) = (Contents.Of(whole.Ours), Contents.Of(part.Ours).Files);
        var texts = all.Files.Count(file => file.Key.EndsWith(".md", StringComparison.Ordinal));
        var english = all.Files.Count(file => file.Key.EndsWith(".en.md", StringComparison.Ordinal));
        var inBoth = all.Files.ToDictionary();

        using var place = new Workplace(Bench.Memory);
        var again = Path.Join(place.Folder, "ours");
        CorpusWriter.Write(bench.Seed, size, again, Path.Join(place.Folder, "hugo"));
        var findings = new Findings();
        findings.Say("the same seed gives the same bytes", Contents.Of(again).DifferencesFrom(all) == 0);
        findings.Say("a corpus half as large is its beginning", half.All(file => inBoth.TryGetValue(file.Key, out var content) && content == file.Value));
        // Of few releases the share is a matter of luck: within three standard deviations.
        var share = english / (double)(texts - english);
        findings.Say(FormattableString.Invariant($"{english} of {texts - english} releases are in English too"), Math.Abs(share - 0.6) < 1.5 / Math.Sqrt(texts - english));

        var sites = ((int[])[1, 2, 7]).Select(threads => Site(whole, place, threads)).ToArray();
        findings.Say("no text of it earns a diagnostic", sites[0].Problems.IsEmpty);
        findings.Say("1, 2 and 7 threads give the same site", sites.All(site => site.Contents.DifferencesFrom(sites[0].Contents) == 0));
        findings.Say("every output is of a kind that the tables name", sites[0].Contents.Files.All(file => OutputKinds.Of(file.Key) != file.Key));
        return findings.ExitCode;
    }

    private static (Contents Contents, ImmutableArray<Diagnostic> Problems) Site(BenchCorpus corpus, Workplace place, int threads)
    {
        place.Clear();
        var options = OutputsTrial.Options(corpus, threads) with { Output = place.Output, Root = place.Folder };
        var report = new SiteBuilder(options, new OutputsTrial.Silent()).Build();
        return (Contents.Of(place.Output), report.Problems);
    }
}
