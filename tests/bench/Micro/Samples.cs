using System.Collections.Immutable;
using Sbpac.Site.Bench.Corpus;
using Sbpac.Site.Bench.Trials;
using Sbpac.Site.Build;
using Sbpac.Site.Content;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Languages;
using Sbpac.Site.Languages.English;
using Sbpac.Site.Languages.Thai;

namespace Sbpac.Site.Bench.Micro;

/// <summary>The texts that the hot parts work on: the beginning of the usual corpus.</summary>
internal sealed class Samples
{
    /// <summary>How many texts each benchmark works on; its figures are for one.</summary>
    public const int Count = 128;

    private const int Seed = 42;
    private const int Releases = 200;

    /// <summary>Makes a small corpus and plans its site.</summary>
    public Samples()
    {
        var folder = Path.Join(Path.GetTempPath(), "sbpac-bench-micro");
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        var corpus = new BenchCorpus("micro", folder, Path.Join(folder, "hugo"), Path.Join(folder, "whole"));
        CorpusWriter.Write(Seed, Releases, corpus.Ours, corpus.Hugo!);
        Options = OutputsTrial.Options(corpus, Environment.ProcessorCount);
        Plan = new SiteBuilder(Options, new OutputsTrial.Silent()).Plan()!;
        var languages = ImmutableArray.Create<Language>(ThaiLanguage.Instance, EnglishLanguage.Instance);
        Rules = new ReadingRules(languages, TimeZoneInfo.Utc, LineBreaks.Paragraph, []);
        Files = [.. InputFolder.Read(Options.Input, Options.Threads, new Problems())!.Texts.Take(Count)];
    }

    /// <summary>What the small site is built with.</summary>
    public BuildOptions Options { get; }

    /// <summary>The small site.</summary>
    public SitePlan Plan { get; }

    /// <summary>How texts are read.</summary>
    public ReadingRules Rules { get; }

    /// <summary>The files, in both languages.</summary>
    public ImmutableArray<SourceFile> Files { get; }

    /// <summary>The language of a file.</summary>
    public Language LanguageOf(SourceFile file) => file.Path.EndsWith(".th.md", StringComparison.Ordinal) ? Rules.Languages[0] : Rules.Languages[1];
}
