using System.Globalization;
using Sbpac.Site.Bench.Corpus;

namespace Sbpac.Site.Bench.Trials;

/// <summary>Where a trial works: the repository, the published program, the corpora, the outputs.</summary>
/// <param name="Work">Holds the program and the corpora; both are made once and kept.</param>
/// <param name="Places">Folders below which sites are built.</param>
/// <param name="Seed">The seed of the corpora.</param>
/// <param name="Runs">How often each build is repeated.</param>
/// <param name="Sizes">Numbers of releases.</param>
/// <param name="Edits">How many edits a preview is given before its memory is looked at again.</param>
/// <param name="GivenOurs">A folder with an <c>input/</c> in it that is built instead of a corpus made here; or null.</param>
/// <param name="GivenHugo">The same corpus in Hugo's layout, or null.</param>
/// <param name="Json">A file that gets every single measurement, or null.</param>
internal sealed record Bench(
    string Work, IReadOnlyList<string> Places, int Seed, int Runs, IReadOnlyList<int> Sizes, int Edits, string? GivenOurs, string? GivenHugo, string? Json)
{
    /// <summary>Raised whenever the same seed would give other bytes than before.</summary>
    private const int CorpusVersion = 1;

    /// <summary>The moment of all builds: after the last release.</summary>
    public const string Now = "2026-07-01T00:00:00+07:00";

    /// <summary>A folder in memory where there is one, else the temporary one.</summary>
    public static string Memory => Directory.Exists("/dev/shm") ? "/dev/shm" : Path.GetTempPath();

    /// <summary>The folder of the repository.</summary>
    public static string Repository { get; } = FindRepository();

    /// <summary>The theme that all builds use: the one that ships.</summary>
    public static string Theme => Path.Join(Repository, "theme");

    /// <summary>Publishes the program into the work folder.</summary>
    /// <returns>The program.</returns>
    public string Publish() => Publish(Repository, Path.Join(Work, "program"));

    /// <summary>Publishes the program of a repository, and says so where that did not give native code.</summary>
    /// <returns>The program.</returns>
    public static string Publish(string repository, string folder)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        Measure.Of(repository, "dotnet", "publish", Path.Join(repository, "Sbpac.Site.csproj"), "-c", "Release", "-o", folder, "--nologo", "-v", "q");
        if (File.Exists(Path.Join(folder, "Sbpac.Site.dll"))) Console.WriteLine("The program is not native code; `dotnet publish` says why.\n");
        return Path.Join(folder, "Sbpac.Site");
    }

    /// <summary>The corpora of the trial, each made before it is handed out.</summary>
    public IEnumerable<BenchCorpus> Corpora() => GivenOurs is null ? Sizes.Select(Generate) : [Given(GivenOurs)];

    /// <summary>Makes a corpus unless an earlier trial has.</summary>
    public BenchCorpus Generate(int count)
    {
        var folder = Path.Join(Work, string.Create(CultureInfo.InvariantCulture, $"corpus{CorpusVersion}-{Seed}-{count}"));
        var corpus = new BenchCorpus(string.Create(CultureInfo.InvariantCulture, $"{count:N0}"), Path.Join(folder, "ours"), Path.Join(folder, "hugo"), Path.Join(folder, "whole"));
        if (corpus.IsWhole) return corpus;
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        CorpusWriter.Write(Seed, count, corpus.Ours, corpus.Hugo!);
        corpus.IsWhole = true;
        return corpus;
    }

    /// <summary>Takes a copy of somebody's corpus: an edit and a cache must not get into it.</summary>
    private BenchCorpus Given(string folder)
    {
        var copy = Path.Join(Work, "given");
        if (Directory.Exists(copy)) Directory.Delete(copy, recursive: true);
        Directory.CreateDirectory(copy);
        Measure.Of(copy, "cp", "-r", Path.Join(folder, "input"), Path.Join(copy, "input"));
        CorpusWriter.WriteSettings(copy);
        return new BenchCorpus(Path.GetFileName(folder), copy, GivenHugo, Path.Join(copy, "whole"));
    }

    private static string FindRepository()
    {
        var folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Join(folder, "Sbpac.Site.csproj"))) folder = Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException("The benchmark does not stand in the repository.");
    }
}
