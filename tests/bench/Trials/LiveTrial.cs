using System.Diagnostics;
using System.Globalization;
using Sbpac.Site.Bench.Live;

namespace Sbpac.Site.Bench.Trials;

/// <summary>
/// From a save to the changed page in a browser: edits of the release in the middle of the archive, in place and by renaming in turn.
/// The clock runs from the end of the write until the document of the open page, and that of the list of its month, shows the edit.
/// </summary>
internal static class LiveTrial
{
    private const string Browser = "/usr/bin/chromium";
    private const int Idle = 10;

    /// <summary>Runs the trial for each size.</summary>
    /// <param name="bench">Where it works; <c>Runs</c> is how many edits are timed.</param>
    public static async Task<int> RunAsync(Bench bench)
    {
        Console.WriteLine($"`live`, {Sheet.Machine()}, load {Sheet.Load()}");
        var program = bench.Publish();
        foreach (var corpus in bench.Corpora())
        {
            using var place = new Workplace(bench.Places[0]);
            corpus.IsWhole = false;
            await RunAsync(program, corpus, place, bench.Runs, bench.Edits);
            corpus.IsWhole = true;
        }
        return 0;
    }

    private static async Task RunAsync(string program, BenchCorpus corpus, Workplace place, int timed, int edits)
    {
        var input = Path.Join(corpus.Ours, "input");
        var files = Directory.GetFiles(Path.Join(input, "news"), "index.th.md", SearchOption.AllDirectories);
        Array.Sort(files, StringComparer.Ordinal);
        using var text = new EditedText(files[files.Length / 2]);
        using var server = await Server.StartAsync(program, place.Folder, input, Bench.Theme);
        await using var chromium = await Chromium.StartAsync(Browser);
        text.Write("edit-0-", inPlace: true);
        await server.RestAsync();
        var page = await chromium.OpenAsync(new Uri(server.Address, text.Page));
        var month = await chromium.OpenAsync(new Uri(server.Address, text.Month));
        await Task.WhenAll(page.SeenAsync("edit-0-"), month.SeenAsync("edit-0-"));

        var (first, all) = (new List<double>(), new List<double>());
        long? early = null;
        for (var i = 1; i <= Math.Max(timed, edits); i++)
        {
            var mark = string.Create(CultureInfo.InvariantCulture, $"edit-{i}-");
            text.Write(mark, inPlace: i % 2 == 0);
            var saved = Stopwatch.GetTimestamp();
            var moments = await Task.WhenAll(page.SeenAsync(mark), month.SeenAsync(mark));
            if (i <= timed)
            {
                first.Add(Stopwatch.GetElapsedTime(saved, moments[0]).TotalMilliseconds);
                all.Add(Stopwatch.GetElapsedTime(saved, moments.Max()).TotalMilliseconds);
                await server.RestAsync();
            }
            if (i == 10)
            {
                await server.RestAsync();
                await Task.Delay(TimeSpan.FromSeconds(Idle));
                early = server.Resident;
            }
        }
        await server.RestAsync();
        await Task.Delay(TimeSpan.FromSeconds(Idle));
        var (late, before) = (server.Resident, server.Cpu);
        await Task.Delay(TimeSpan.FromSeconds(Idle));
        var idle = server.Cpu - before;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{corpus.Name} releases, {timed} edits"));
        Print("the page of the release", first);
        Print("the list of its month", all);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  CPU of {Idle} idle seconds: {idle:0.00} s"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  memory at rest after 10 edits {early / 1e6:0} MB, after {Math.Max(timed, edits)} {late / 1e6:0} MB"));
    }

    private static void Print(string what, List<double> times)
    {
        times.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {what}: median {times[times.Count / 2]:0} ms, worst {times[^1]:0} ms"));
    }
}
