using System.Globalization;

namespace Sbpac.Site.Bench.Trials;

/// <summary>
/// Whether a corpus gives the same bytes for 1, 2 and 4 threads: from no cache at all, from the cache and output of another
/// number of threads, and from that cache alone.
/// </summary>
internal static class ThreadsTrial
{
    private static readonly int[] Counts = [1, 2, 4];

    /// <summary>Runs the trial; prints one SHA-256 over all files of each site.</summary>
    public static int Run(Bench bench)
    {
        var program = bench.Publish();
        var findings = new Findings();
        foreach (var corpus in bench.Corpora())
        {
            var found = new List<string>();
            using var place = new Workplace(bench.Places[0]);
            void Build(int threads, string cache)
            {
                var written = place.Build(program, corpus, "--threads", threads.ToString(CultureInfo.InvariantCulture)).Build!.Written;
                found.Add(Contents.Sha256Of(place.Output));
                Console.WriteLine(FormattableString.Invariant($"{corpus.Name}, {threads} threads, {cache}: {written} files written, {found[^1]}"));
            }

            foreach (var threads in Counts)
            {
                place.Clear();
                Build(threads, "cold");
            }
            foreach (var threads in Counts) Build(threads, "warm");
            foreach (var threads in Counts)
            {
                place.ClearOutput();
                Build(threads, "warm cache, no output");
            }
            findings.Say(FormattableString.Invariant($"{corpus.Name}: {found.Count} builds, one site"), found.Distinct().Count() == 1);
        }
        return findings.ExitCode;
    }
}
