namespace Sbpac.Site.Bench.Trials;

/// <summary>
/// A folder of one trial alone, below a given one: output, cache and copies stand in it, and nothing of an earlier or another trial
/// can get in. Deleted when it is disposed.
/// </summary>
/// <remarks>
/// On a disk nothing is deleted before: ext4 without a journal gives no inode away for five minutes after its file was deleted, and
/// steps over all of them, one by one, for each new file. Who writes after others have been deleted would pay for those.
/// </remarks>
internal sealed class Workplace : IDisposable
{
    private static readonly string[] Json = ["--format", "json"];
    private readonly string whole;
    private readonly bool isMemory;
    private int rounds;

    /// <summary>Makes the folder.</summary>
    public Workplace(string place)
    {
        (Place, whole) = (place, Path.Join(place, $"sbpac-bench-{Environment.ProcessId}"));
        isMemory = Format == "tmpfs";
        Dispose();
        Clear();
    }

    /// <summary>The folder it stands in.</summary>
    public string Place { get; }

    /// <summary>The folder itself: the working directory of all builds, and so the place of <c>.cache/</c>.</summary>
    public string Folder => Path.Join(whole, FormattableString.Invariant($"{rounds}"));

    /// <summary>Where a site is built.</summary>
    public string Output => Path.Join(Folder, "output");

    /// <summary>The place and its file system, as tables show them.</summary>
    public string Shown => $"{Place} ({Format})";

    private string Format => new DriveInfo(Place).DriveFormat;

    private string CopyFolder => Path.Join(Folder, "copy");

    /// <summary>Leaves output and cache behind: the next build is a cold one. What others left to be written to the disk is written first.</summary>
    public void Clear()
    {
        if (isMemory) Dispose();
        rounds++;
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
        var measure = Measure.Of(Folder, "cp", "-r", Output, CopyFolder);
        if (isMemory) Directory.Delete(CopyFolder, recursive: true);
        return measure;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (Directory.Exists(whole)) Directory.Delete(whole, recursive: true);
    }
}
