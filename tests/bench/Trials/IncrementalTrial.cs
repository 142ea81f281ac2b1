using Sbpac.Site.Build;

namespace Sbpac.Site.Bench.Trials;

/// <summary>
/// Whether a build that remembers gives, after any edits, what a build that remembers nothing gives: the same bytes, the same
/// diagnostics. Random sequences of edits on a corpus, each compared with a clean build.
/// </summary>
internal static class IncrementalTrial
{
    private const int Steps = 12;

    /// <summary>Runs as many sequences as runs are asked for.</summary>
    public static int Run(Bench bench)
    {
        var findings = new Findings();
        foreach (var corpus in bench.Corpora())
        {
            for (var run = 0; run < bench.Runs; run++)
            {
                using var place = new Workplace(Bench.Memory);
                Copy(Path.Join(corpus.Ours, "input"), Path.Join(place.Folder, "input"));
                Copy(Bench.Theme, Path.Join(place.Folder, "theme"));
                Follow(corpus, place.Folder, new RandomEdits(place.Folder, new Random(bench.Seed + run)), new Random(bench.Seed - run), findings);
            }
        }
        return findings.ExitCode;
    }

    private static void Follow(BenchCorpus corpus, string folder, RandomEdits edits, Random random, Findings findings)
    {
        Build(corpus, folder, "remembering");
        for (var step = 0; step < Steps; step++)
        {
            var done = Enumerable.Range(0, random.Next(1, 4)).Select(_ => edits.Next()).ToArray();
            var remembering = Build(corpus, folder, "remembering");
            foreach (var left in (string[])["clean", "clean-root"])
                if (Directory.Exists(Path.Join(folder, left))) Directory.Delete(Path.Join(folder, left), recursive: true);
            var clean = Build(corpus, folder, "clean");
            if (clean.Output is null || remembering.Output is null)
            {
                findings.Say($"{corpus.Name}: {string.Join(", ", done)}: no site: {string.Join("; ", Lines(clean).Take(3))}", holds: false);
                return;
            }
            var differing = Contents.Of(Path.Join(folder, "clean")).DifferencesFrom(Contents.Of(Path.Join(folder, "remembering")));
            var says = Lines(clean).SequenceEqual(Lines(remembering)) ? "the same diagnostics" : "OTHER DIAGNOSTICS";
            findings.Say(
                FormattableString.Invariant($"{corpus.Name}: {string.Join(", ", done)}: {remembering.Output.Written} of {clean.Pages} files written, {differing} differ, {says}"),
                differing == 0 && says[0] == 't');
        }
    }

    private static IEnumerable<string> Lines(BuildReport report) =>
        report.Problems.Select(problem => $"{problem.At} {problem.Code.Id} {string.Join('|', problem.Arguments)}");

    private static BuildReport Build(BenchCorpus corpus, string folder, string name)
    {
        var options = OutputsTrial.Options(corpus, Environment.ProcessorCount) with
        {
            Input = Path.Join(folder, "input"),
            Theme = Path.Join(folder, "theme"),
            Output = Path.Join(folder, name),
            Root = Directory.CreateDirectory(Path.Join(folder, name + "-root")).FullName,
        };
        return new SiteBuilder(options, new OutputsTrial.Silent()).Build();
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Join(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
