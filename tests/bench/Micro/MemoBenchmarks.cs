using System.IO.Hashing;
using BenchmarkDotNet.Attributes;
using Sbpac.Site.Build;
using Sbpac.Site.Content;
using Sbpac.Site.Memo;
using Sbpac.Site.Output;

namespace Sbpac.Site.Bench.Micro;

/// <summary>What is left to the next build, and taken from the last; the figures are for one text.</summary>
[MemoryDiagnoser]
public class MemoBenchmarks
{
    private readonly Samples samples = new();
    private readonly MemoReader reader;
    private readonly PackWriter pack = new();
    private readonly byte[] packed;

    public MemoBenchmarks()
    {
        reader = new MemoReader(samples.Rules);
        foreach (var file in samples.Files) reader.Read(file);
        foreach (var edition in samples.Plan.Catalog.Editions)
        {
            foreach (var release in edition.Releases.Where(release => samples.Files.Any(file => file.Path == release.File))) reader.TermsOf(release);
        }
        reader.Write(pack);
        packed = pack.Written.ToArray();
    }

    [Benchmark(OperationsPerInvoke = Samples.Count)]
    public int Packing()
    {
        pack.Clear();
        reader.Write(pack);
        return pack.Written.Length;
    }

    [Benchmark(OperationsPerInvoke = Samples.Count)]
    public int Unpacking()
    {
        var stored = StoredReadings.Open(new PackReader(packed), samples.Rules.Fingerprint(), samples.Rules.Languages)!;
        var found = 0;
        foreach (var file in samples.Files) found += stored.Find(file, new ContentHash(file.Fingerprint, file.Length), NoText)!.Problems.Length;
        return found;
    }

    [Benchmark(OperationsPerInvoke = Samples.Count)]
    public int FileFingerprint()
    {
        var found = 0;
        foreach (var file in samples.Files) found += file.Read(static bytes => XxHash128.HashToUInt128(bytes)) == 0 ? 1 : 0;
        return found;
    }

    private static BodyText NoText(SourceFile file) => throw new InvalidOperationException("Nobody asks for a text here.");
}
