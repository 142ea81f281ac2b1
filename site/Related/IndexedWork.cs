namespace Sbpac.Site.Related;

/// <summary>Runs a piece of work for each index on a fixed number of workers, each with scratch space of its own.</summary>
internal static class IndexedWork
{
    /// <summary>So many indexes, the first of them a multiple of it, always go to one worker.</summary>
    public const int Batch = 16;

    /// <summary>Calls, for each index below <paramref name="count"/>, what <paramref name="begin"/> gave to one of the workers.</summary>
    public static void Run(int count, int threads, Func<Action<int>> begin)
    {
        var next = 0;
        Parallel.For(0, Math.Clamp(threads, 1, Math.Max(1, count / Batch)), new ParallelOptions { MaxDegreeOfParallelism = threads }, _ =>
        {
            var work = begin();
            for (var first = Take(); first < count; first = Take())
                for (var i = first; i < Math.Min(first + Batch, count); i++) work(i);
        });

        int Take() => Interlocked.Add(ref next, Batch) - Batch;
    }
}
