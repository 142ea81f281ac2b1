using System.Buffers;
using BenchmarkDotNet.Attributes;
using Sbpac.Site.Catalog;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Output;
using Sbpac.Site.Pages;
using Sbpac.Site.Related;

namespace Sbpac.Site.Bench.Micro;

/// <summary>What is done for each release once all are known; the figures are for one release or page.</summary>
[MemoryDiagnoser]
public class SiteBenchmarks
{
    private readonly Samples samples = new();
    private readonly ArrayBufferWriter<byte> bytes = new(1 << 16);
    private readonly string folder = Path.Join(Trials.Bench.Memory, "sbpac-bench-writing");
    private readonly Release[] releases;
    private readonly Page[] pages;
    private readonly object[] models;
    private readonly byte[][] rendered;
    private readonly RelatedDocument[] documents;

    public SiteBenchmarks()
    {
        releases = [.. samples.Plan.Catalog.Editions[0].Releases.Take(Samples.Count)];
        pages = [.. samples.Plan.Outputs.OfType<Page>().Where(page => page.Template == "release").Take(Samples.Count)];
        models = [.. pages.Select(page => page.Model())];
        rendered = [.. pages.Select(page => Render(page, page.Model()))];
        documents = [.. releases.Select(release => new RelatedDocument(release.File, release.Date.Day, samples.Plan.Terms.Of(release), [], true))];
    }

    [Benchmark(OperationsPerInvoke = Samples.Count)]
    public int Terms()
    {
        var found = 0;
        foreach (var release in releases) found += samples.Plan.Terms.Of(release) is null ? 0 : 1;
        return found;
    }

    [Benchmark(OperationsPerInvoke = Samples.Count)]
    public int Related() => RelatedIndex.Build(documents, RelatedOptions.Default, 1).Lists.Length;

    [Benchmark(OperationsPerInvoke = Samples.Count)]
    public int Models()
    {
        var found = 0;
        foreach (var page in pages) found += page.Model() is ReleaseModel ? 1 : 0;
        return found;
    }

    [Benchmark(OperationsPerInvoke = Samples.Count)]
    public int Rendering()
    {
        var length = 0;
        for (var i = 0; i < pages.Length; i++)
        {
            bytes.ResetWrittenCount();
            samples.Plan.Theme.Render(pages[i].Template, models[i], pages[i].Language.Code, bytes, new Problems());
            length += bytes.WrittenCount;
        }
        return length;
    }

    /// <summary>The same pages by Scriban's interpreter alone.</summary>
    [Benchmark(OperationsPerInvoke = Samples.Count)]
    public int RenderingInterpreted()
    {
        var length = 0;
        for (var i = 0; i < pages.Length; i++)
        {
            bytes.ResetWrittenCount();
            samples.Plan.Theme.Interpret(pages[i].Template, models[i], pages[i].Language.Code, bytes, new Problems());
            length += bytes.WrittenCount;
        }
        return length;
    }

    [Benchmark(OperationsPerInvoke = Samples.Count)]
    public UInt128 PageFingerprint()
    {
        var all = UInt128.Zero;
        for (var i = 0; i < pages.Length; i++) all ^= samples.Plan.Theme.FingerprintOf(pages[i].Template, models[i], pages[i].Language.Code);
        return all;
    }

    [Benchmark(OperationsPerInvoke = Samples.Count)]
    public long ContentFingerprint()
    {
        var length = 0L;
        foreach (var page in rendered) length += ContentHash.Of(page).Length;
        return length;
    }

    [Benchmark(OperationsPerInvoke = Samples.Count)]
    public int Writing()
    {
        Clear();
        var problems = new Problems();
        using var output = OutputFolder.Open(Path.Join(folder, "site"), samples.Options.Root, [samples.Options.Input], problems)!;
        using var stage = output.BeginStage(pages.Length, 1);
        for (var i = 0; i < pages.Length; i++) stage.Put(pages[i].Destination, rendered[i]);
        return stage.Commit(problems)!.Written;
    }

    [GlobalCleanup]
    public void Clear()
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }

    private byte[] Render(Page page, object model)
    {
        var output = new ArrayBufferWriter<byte>();
        samples.Plan.Theme.Render(page.Template, model, page.Language.Code, output, new Problems());
        return output.WrittenSpan.ToArray();
    }
}
