using System.Diagnostics;
using System.IO.Hashing;
using System.Runtime.InteropServices;
using Sbpac.Site.Related;

namespace Sbpac.Site.Bench.Related;

/// <summary>
/// What the terms of all releases of a site cost in a process that has just begun, and then the index; with fingerprints of both,
/// so that one can see whether a change of the code has changed a result.
/// </summary>
internal static class TermTrial
{
    public static void Run(string folder, int threads)
    {
        var site = SiteFolder.Read(folder, threads);
        GC.Collect();
        var releases = site.Catalog.Editions.SelectMany(edition => edition.Pages).ToArray();
        var terms = new Dictionary<Catalog.Release, DocumentTerms>(releases.Length, ReferenceEqualityComparer.Instance);
        var read = new DocumentTerms[releases.Length];
        Measure($"terms of {releases.Length} texts", () => Parallel.For(
            0, releases.Length, new ParallelOptions { MaxDegreeOfParallelism = threads }, i => read[i] = site.Reader.Terms.Of(releases[i])));
        for (var i = 0; i < releases.Length; i++) terms.Add(releases[i], read[i]);

        RelatedReleases? related = null;
        Measure("index and lists", () => related = RelatedReleases.Build(site.Catalog, release => terms[release], RelatedOptions.Default, threads));
        Console.WriteLine($"fingerprints: terms {Fingerprint(read)}, lists {Fingerprint(releases, related!)}");
    }

    private static void Measure(string name, Action work)
    {
        var process = Process.GetCurrentProcess();
        var (user, system, allocated) = (process.UserProcessorTime, process.PrivilegedProcessorTime, GC.GetTotalAllocatedBytes());
        var wall = Stopwatch.StartNew();
        work();
        wall.Stop();
        process.Refresh();
        Console.WriteLine(FormattableString.Invariant(
            $"{name}: {(process.UserProcessorTime - user).TotalSeconds:f2} s user, {(process.PrivilegedProcessorTime - system).TotalSeconds:f2} s system, {wall.Elapsed.TotalSeconds:f2} s wall, {(GC.GetTotalAllocatedBytes() - allocated) / 1e6:f0} MB allocated"));
    }

    private static string Fingerprint(DocumentTerms[] read)
    {
        var hash = new XxHash64();
        foreach (var terms in read.SelectMany(terms => new[] { terms, terms.Body ?? DocumentTerms.Empty }))
        {
            hash.Append(MemoryMarshal.AsBytes(terms.Terms.AsSpan()));
            foreach (var (line, end, quarters) in terms.Runs) hash.Append(MemoryMarshal.AsBytes<int>([(int)line, end, quarters]));
            hash.Append(MemoryMarshal.AsBytes<uint>([terms.TitleNumbers]));
        }
        return Convert.ToHexStringLower(hash.GetCurrentHash());
    }

    private static string Fingerprint(Catalog.Release[] releases, RelatedReleases related)
    {
        var hash = new XxHash64();
        foreach (var release in releases)
            foreach (var other in related.Of(release)) hash.Append(MemoryMarshal.AsBytes(other.File.AsSpan()));
        return Convert.ToHexStringLower(hash.GetCurrentHash());
    }
}
