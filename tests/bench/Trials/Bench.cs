using System.Globalization;
using Sbpac.Site.Bench.Corpus;

namespace Sbpac.Site.Bench.Trials;

/// <summary>Where a trial works: the repository, the published program, the corpora, the outputs.</summary>
/// <param name="Work">Holds the program and the corpora; both are made once and kept.</param>
/// <param name="Out">Where sites are built.</param>
/// <param name="Seed">The seed of the corpora.</param>
/// <param name="Runs">How often each build is repeated.</param>
/// <param name="Sizes">Numbers of releases.</param>
/// <param name="Edits">How many edits a preview is given before its memory is looked at again.</param>
internal sealed record Bench(string Work, string Out, int Seed, int Runs, IReadOnlyList<int> Sizes, int Edits)
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

    /// <summary>The folder with our layout of a corpus, <c>input/</c> in it.</summary>
    public string Ours(int count) => Path.Join(CorpusOf(count), "ours");

    /// <summary>The folder with Hugo's layout of a corpus.</summary>
    public string Hugo(int count) => Path.Join(CorpusOf(count), "hugo");

    /// <summary>Publishes the program into the work folder.</summary>
    /// <returns>The program.</returns>
    public string Publish()
    {
        var folder = Path.Join(Work, "program");
        Measure.Of(Repository, "dotnet", "publish", Path.Join(Repository, "Sbpac.Site.csproj"), "-c", "Release", "-o", folder, "--nologo", "-v", "q");
        return Path.Join(folder, "Sbpac.Site");
    }

    /// <summary>Makes a corpus unless an earlier trial has.</summary>
    public void Generate(int count)
    {
        var whole = Path.Join(CorpusOf(count), "whole");
        if (File.Exists(whole)) return;
        if (Directory.Exists(CorpusOf(count))) Directory.Delete(CorpusOf(count), recursive: true);
        CorpusWriter.Write(Seed, count, Ours(count), Hugo(count));
        File.WriteAllText(whole, "");
    }

    /// <summary>Builds a site with our program.</summary>
    public static Measure Build(string program, string corpus, string output, params IEnumerable<string> more) => Measure.Of(
        corpus, program, ["build", "--theme", Theme, "--output", output, "--now", Now, "--messages", "en", .. more]);

    /// <summary>Deletes a site, what lies beside it, and the memo of earlier builds: the next build is a cold one.</summary>
    public static void Clear(string corpus, string output)
    {
        foreach (var folder in (ReadOnlySpan<string>)[output, output + ".next", Path.Join(corpus, ".cache")])
        {
            if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The files of a folder and their bytes together.</summary>
    public static (int Files, long Bytes) Count(string folder)
    {
        var files = new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories).Select(file => file.Length).ToArray();
        return (files.Length, files.Sum());
    }

    /// <summary>What the machine was, and how busy.</summary>
    public static string Machine()
    {
        var processor = File.Exists("/proc/cpuinfo")
            ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim()
            : null;
        var load = File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "unknown";
        return string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessorCount} cores, {processor ?? "unknown processor"}, .NET {Environment.Version}, load {load}");
    }

    private string CorpusOf(int count) => Path.Join(Work, string.Create(CultureInfo.InvariantCulture, $"corpus{CorpusVersion}-{Seed}-{count}"));

    private static string FindRepository()
    {
        var folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Join(folder, "Sbpac.Site.csproj"))) folder = Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException("The benchmark does not stand in the repository.");
    }
}
