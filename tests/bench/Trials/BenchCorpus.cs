namespace Sbpac.Site.Bench.Trials;

/// <summary>A corpus on the disk, in two layouts.</summary>
/// <param name="Name">How tables call it: its number of releases, or a folder.</param>
/// <param name="Ours">The folder with <c>input/</c>.</param>
/// <param name="Hugo">The folder with <c>content/</c> and <c>data/</c>, or null.</param>
/// <param name="Mark">A file that stands while the corpus is whole.</param>
internal sealed record BenchCorpus(string Name, string Ours, string? Hugo, string Mark)
{
    /// <summary>Whether the corpus is as it was made. One that is not, since a trial was killed, is made anew by the next.</summary>
    public bool IsWhole
    {
        get => File.Exists(Mark);
        set
        {
            if (value) File.WriteAllText(Mark, "");
            else File.Delete(Mark);
        }
    }

    /// <summary>Reads all of it once, so that no build waits for the disk where another does not.</summary>
    public void Warm()
    {
        foreach (var folder in (string?[])[Ours, Hugo])
        {
            if (folder is null) continue;
            Parallel.ForEach(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories), file => File.ReadAllBytes(file));
        }
    }
}
