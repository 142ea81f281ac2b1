using BenchmarkDotNet.Attributes;
using Sbpac.Site.Content;
using Sbpac.Site.Content.Markdown;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Languages;

namespace Sbpac.Site.Bench.Micro;

/// <summary>What is done to each file alone; the figures are for one file.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private readonly Samples samples = new();
    private readonly BodyReader bodies = new();
    private readonly ReleaseTextReader reader;
    private readonly (Language Language, string Typed, SourceText Source, FileParts Parts)[] texts;
    private readonly (WordBreaker Words, string[] Blocks)[] blocks;

    public ReadingBenchmarks()
    {
        reader = new ReleaseTextReader(samples.Rules);
        texts =
        [
            .. samples.Files.Select(file =>
            {
                var source = SourceDecoder.Read(file, samples.LanguageOf(file), new Problems());
                return (samples.LanguageOf(file), SourceDecoder.Decode(file, new Problems()), source, FrontMatterSplitter.Split(source, new Problems())!);
            }),
        ];
        blocks =
        [
            .. samples.Files.Select(file => reader.Read(file).Text!).Select(text =>
                (reader.WordsOf(text.Language), text.Body.Blocks.Select(block => text.Language.Fold(block.Text)).ToArray())),
        ];
    }

    [Benchmark(OperationsPerInvoke = Samples.Count)]
    public int Normalising()
    {
        var length = 0;
        foreach (var text in texts) length += text.Language.Normalize(text.Typed).Text.Length;
        return length;
    }

    [Benchmark(OperationsPerInvoke = Samples.Count)]
    public int FrontMatter()
    {
        var found = 0;
        foreach (var text in texts)
        {
            var parts = FrontMatterSplitter.Split(text.Source, new Problems())!;
            found += FrontMatterReader.Read(text.Source, parts, text.Language, samples.Rules, new Problems())!.Title is null ? 0 : 1;
        }
        return found;
    }

    [Benchmark(OperationsPerInvoke = Samples.Count)]
    public int Markdown()
    {
        var found = 0;
        foreach (var text in texts)
        {
            var request = new BodyRequest(text.Source, text.Parts.BodyStart, text.Language, LineBreaks.Paragraph, null, null);
            found += bodies.Read(request, new Problems()).Blocks.Length;
        }
        return found;
    }

    [Benchmark(OperationsPerInvoke = Samples.Count)]
    public int WordBreaking()
    {
        var words = new List<Word>();
        foreach (var (breaker, lines) in blocks)
        {
            foreach (var line in lines) breaker.Break(line, words);
            words.Clear();
        }
        return words.Capacity;
    }

    [Benchmark(OperationsPerInvoke = Samples.Count)]
    public int WholeFile()
    {
        var found = 0;
        foreach (var file in samples.Files) found += reader.Read(file).Problems.Length;
        return found;
    }
}
