using System.Collections.Immutable;
using System.Diagnostics;
using Sbpac.Site.Languages;
using Sbpac.Site.Related;

namespace Sbpac.Site.Bench.Related;

/// <summary>
/// Time and memory of the index alone on made-up releases: 600 words each, half of a topic's own (40 topics of 150 words, of which
/// some are ten times as frequent as others), half of the language at large, with 150 chunks of which most are unique.
/// </summary>
internal static class GrowthTrial
{
    private const string Head = "releases   CPU s   wall s  against before   index MB";

    public static void Run(ImmutableArray<int> sizes, int threads)
    {
        Measure(MakeAll(1_000), threads);
        Console.WriteLine(Head);
        Report([.. sizes.Select(MakeAll)], threads);
    }

    /// <summary>Time and memory on real or generated releases: a quarter of them, half of them, all.</summary>
    public static void Run(string folder, Language language, int threads)
    {
        var releases = Release.ReadFolder(folder, language.Code);
        var reader = Release.Reader(language, RelatedOptions.Default);
        reader.Read("", [], []);
        var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        ImmutableArray<RelatedDocument> documents = [.. releases.Select(release => release.Read(reader))];
        process.Refresh();
        Console.WriteLine(FormattableString.Invariant(
            $"words broken and terms read: {(process.TotalProcessorTime - before).TotalSeconds:f2} s of CPU, {documents.Sum(document => (long)document.Terms.Terms.Length) / documents.Length} terms a release"));
        Measure(documents[..(documents.Length / 4)], threads);
        Console.WriteLine(Head);
        // Every fourth, every second: the parts are as mixed as the whole.
        Report([.. new[] { 4, 2, 1 }.Select(step => documents.Where((_, i) => i % step == 0).ToImmutableArray())], threads);
    }

    private static void Report(ImmutableArray<ImmutableArray<RelatedDocument>> archives, int threads)
    {
        var former = (Size: 0, Cpu: 0.0);
        foreach (var documents in archives)
        {
            var runs = Enumerable.Range(0, 5).Select(_ => Measure(documents, threads)).OrderBy(run => run.Cpu).ToList();
            var (cpu, wall, bytes) = runs[2];
            Console.WriteLine(FormattableString.Invariant(
                $"{documents.Length,8}{cpu,8:f2}{wall,9:f2}{(former.Size > 0 ? cpu / former.Cpu : double.NaN),15:f2}{bytes / 1e6,11:f0}"));
            former = (documents.Length, cpu);
        }
    }

    private static (double Cpu, double Wall, long Bytes) Measure(ImmutableArray<RelatedDocument> documents, int threads)
    {
        var before = GC.GetTotalMemory(true);
        var process = Process.GetCurrentProcess();
        var cpu = process.TotalProcessorTime;
        var wall = Stopwatch.StartNew();
        var index = RelatedIndex.Build(documents, RelatedOptions.Default, threads);
        wall.Stop();
        process.Refresh();
        var used = (process.TotalProcessorTime - cpu).TotalSeconds;
        var bytes = GC.GetTotalMemory(true) - before;
        GC.KeepAlive(index);
        return (used, wall.Elapsed.TotalSeconds, bytes);
    }

    private static ImmutableArray<RelatedDocument> MakeAll(int count) => [.. Enumerable.Range(0, count).Select(number => Make(number))];

    private static RelatedDocument Make(int number)
    {
        var random = new Mix((ulong)number);
        var topic = Zipf(ref random, 40);
        var terms = ImmutableArray.CreateBuilder<uint>();
        var runs = ImmutableArray.CreateBuilder<TermRun>();
        for (var line = 0; line < 11; line++)
        {
            var words = line == 0 ? 10 : 59;
            for (var i = 0; i < words; i++)
                terms.Add((random.Next(100) < 45 ? 0x10000u + (uint)(topic * 150 + Zipf(ref random, 150)) : 0x40000u + (uint)Zipf(ref random, 800)) * 2654435761u & ~1u);
            runs.Add(new TermRun(line == 0 ? 0 : (uint)random.Next(int.MaxValue), terms.Count, line == 0 ? 12 : 4));
            for (var i = 0; i < words / 4; i++)
                terms.Add((random.Next(100) < 70 ? (uint)random.Next(int.MaxValue) : (uint)(topic * 5_000 + Zipf(ref random, 5_000)) * 2654435761u) | 1u);
            runs.Add(runs[^1] with { End = terms.Count, Quarters = 8 });
        }
        return new RelatedDocument(
            $"release-{number:d6}", new DateOnly(2007, 1, 1).AddDays(random.Next(7_000)), new DocumentTerms([.. terms], [.. runs], 0), [], true);
    }

    private static int Zipf(ref Mix random, int count) => (int)Math.Pow(count, random.Next(1 << 20) / (double)(1 << 20));

    private struct Mix(ulong seed)
    {
        private ulong state = seed * 0x9E3779B97F4A7C15 + 1;

        public int Next(int below)
        {
            state += 0x9E3779B97F4A7C15;
            var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return (int)((mixed >> 33) % (ulong)below);
        }
    }
}
