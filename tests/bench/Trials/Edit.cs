namespace Sbpac.Site.Bench.Trials;

/// <summary>One release of a corpus, edited as an editor would; disposing takes the edit back.</summary>
internal sealed class Edit : IDisposable
{
    private readonly BenchCorpus corpus;
    private readonly string file;
    private readonly byte[] former;

    /// <summary>Adds a paragraph to the release in the middle of the archive.</summary>
    public Edit(BenchCorpus corpus)
    {
        this.corpus = corpus;
        var files = Directory.GetFiles(Path.Join(corpus.Ours, "input", "news"), "index.th.md", SearchOption.AllDirectories);
        Array.Sort(files, StringComparer.Ordinal);
        file = files[files.Length / 2];
        former = File.ReadAllBytes(file);
        corpus.IsWhole = false;
        File.AppendAllText(file, "\nประชาชน 77 คนร่วมกิจกรรมนี้\n");
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        File.WriteAllBytes(file, former);
        corpus.IsWhole = true;
    }
}
