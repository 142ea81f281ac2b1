namespace Sbpac.Site.Bench.Trials;

/// <summary>
/// A folder of one trial alone, below a given one: output, cache and copies stand in it, and nothing of an earlier or another trial
/// can get in. Deleted when it is disposed.
/// </summary>
internal sealed class Workplace : IDisposable
{
    private static readonly string[] Json = ["--format", "json"];
    private readonly string copy;

    /// <summary>Makes the folder.</summary>
    public Workplace(string place)
    {
        (Place, Folder) = (place, Path.Join(place, $"sbpac-bench-{Environment.ProcessId}"));
        (Output, copy) = (Path.Join(Folder, "output"), Path.Join(Folder, "copy"));
        Clear();
    }

    /// <summary>The folder it stands in.</summary>
    public string Place { get; }

    /// <summary>The folder itself: the working directory of all builds, and so the place of <c>.cache/</c>.</summary>
    public string Folder { get; }

    /// <summary>Where a site is built.</summary>
    public string Output { get; }

    /// <summary>The place and its file system, as tables show them.</summary>
    public string Shown => $"{Place} ({new DriveInfo(Place).DriveFormat})";

    /// <summary>Deletes output and cache: the next build is a cold one. What others left to be written to the disk is written first.</summary>
    public void Clear()
    {
        Dispose();
        Directory.CreateDirectory(Folder);
        Measure.Of(Place, "sync");
    }

    /// <summary>Deletes the output and leaves the cache.</summary>
    public void ClearOutput()
    {
        foreach (var folder in (string[])[Output, Output + ".next"])
        {
            if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Builds a site with our program, in a process of its own.</summary>
    public Measure Build(string program, BenchCorpus corpus, params IEnumerable<string> more) => Measure.Of(
        Folder, program, ["build", "--input", Path.Join(corpus.Ours, "input"), "--theme", Bench.Theme, "--output", Output, "--now", Bench.Now, "--messages", "en", .. Json, .. more]);

    /// <summary>Copies the output with <c>cp -r</c>: what writing the same files costs at least.</summary>
    public Measure Copy()
    {
        var measure = Measure.Of(Folder, "cp", "-r", Output, copy);
        Directory.Delete(copy, recursive: true);
        return measure;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (Directory.Exists(Folder)) Directory.Delete(Folder, recursive: true);
    }
}
