using System.Globalization;

namespace Sbpac.Site.Bench.Trials;

/// <summary>Reads the command line.</summary>
internal static class BenchOptions
{
    private static readonly string[] Known = ["--n", "--runs", "--seed", "--work", "--out", "--edits", "--ours", "--hugo", "--json"];

    /// <summary>What a trial is told; null where that is no sense.</summary>
    /// <param name="trial">Its name: each has sizes of its own where none are given.</param>
    /// <param name="words">The words after the name.</param>
    public static Bench? Read(string trial, string[] words)
    {
        var options = new Dictionary<string, string>();
        for (var i = 0; i < words.Length; i += 2)
        {
            if (i + 1 == words.Length || !Known.Contains(words[i])) return null;
            options[words[i]] = words[i + 1];
        }
        string? Folder(string name) => options.TryGetValue(name, out var path) ? Path.GetFullPath(path) : null;
        int[] Numbers(string name, string usual) => [.. options.GetValueOrDefault(name, usual).Split(',').Select(Number)];

        var (sizes, runs, seed, edits) = (Numbers("--n", UsualSizes(trial)), Numbers("--runs", trial == "live" ? "30" : "3"), Numbers("--seed", "42"), Numbers("--edits", "1000"));
        if (sizes.Any(size => size < 2) || runs is not [> 0] || seed is not [>= 0] || edits is not [>= 10]) return null;
        var work = Folder("--work") ?? Path.Join(Path.GetTempPath(), "sbpac-bench");
        Directory.CreateDirectory(work);
        string[] places = options.TryGetValue("--out", out var given) ? [.. given.Split(',').Select(Path.GetFullPath)] : [Bench.Memory, work];
        return new Bench(work, places, seed[0], runs[0], sizes, edits[0], Folder("--ours"), Folder("--hugo"), Folder("--json"));
    }

    private static string UsualSizes(string trial) => trial switch
    {
        "growth" => "10000,50000",
        "related" => "50000",
        "hugo" or "live" => "10000",
        "site" or "threads" => "1000,10000",
        _ => "1000",
    };

    private static int Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : -1;
}
