namespace Sbpac.Site.Bench.Trials;

/// <summary>Writes the corpora and says where they are.</summary>
internal static class CorpusTrial
{
    /// <summary>Writes them.</summary>
    public static int Run(Bench bench)
    {
        foreach (var corpus in bench.Corpora()) Console.WriteLine($"{corpus.Ours}\n{corpus.Hugo}");
        return 0;
    }
}
