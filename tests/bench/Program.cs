using System.Globalization;
using Sbpac.Site.Bench.Micro;
using Sbpac.Site.Bench.Photos;
using Sbpac.Site.Bench.Trials;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

if (args is ["micro", .. var rest]) return MicroTrial.Run(rest);
if (args is not [var trial, .. var words] || Read(words) is not { } bench) return Usage();
switch (trial)
{
    case "corpus":
        foreach (var size in bench.Sizes)
        {
            bench.Generate(size);
            Console.WriteLine($"{bench.Ours(size)}\n{bench.Hugo(size)}");
        }
        return 0;
    case "site":
        SiteTrial.Run(bench);
        return 0;
    case "hugo":
        HugoTrial.Run(bench);
        return 0;
    case "photos":
        PhotoTrial.Run(bench);
        return 0;
    case "drawings":
        SamplePictures.Write(Path.Join(Bench.Repository, "input", "news", "2022"));
        return 0;
    case "outputs":
        OutputsTrial.Run(bench);
        return 0;
    case "live":
        await LiveTrial.RunAsync(bench);
        return 0;
    case "selfcheck":
        return SelfCheck.Run(bench) ? 0 : 1;
    default:
        return Usage();
}

static Bench? Read(string[] words)
{
    var options = new Dictionary<string, string>();
    for (var i = 0; i < words.Length; i += 2)
    {
        if (i + 1 == words.Length || words[i] is not ("--n" or "--runs" or "--seed" or "--work" or "--out" or "--edits")) return null;
        options[words[i]] = words[i + 1];
    }
    int[] Numbers(string name, string usual) => [.. options.GetValueOrDefault(name, usual).Split(',').Select(number => int.TryParse(number, out var value) ? value : 0)];
    var (sizes, runs, seed) = (Numbers("--n", "1000"), Numbers("--runs", "3"), Numbers("--seed", "42"));
    if (sizes.Any(size => size < 2) || runs[0] < 1) return null;
    var work = Path.GetFullPath(options.GetValueOrDefault("--work", Path.Join(Path.GetTempPath(), "sbpac-bench")));
    Directory.CreateDirectory(work);
    return new Bench(work, Path.GetFullPath(options.GetValueOrDefault("--out", Bench.Memory)), seed[0], runs[0], sizes, Numbers("--edits", "1000")[0]);
}

static int Usage()
{
    Console.Error.WriteLine("""
        corpus    writes the corpora, and prints their folders: this generator's, then Hugo's
        site      builds clean, again, and after one edit: time, memory, files, phases
        hugo      Hugo's build and ours in turn, in memory and on disk, each with a cp -r of its output beside
        photos    builds with --n photos of 12 megapixels: cold, again, one text edited, from the cache alone
        drawings  draws the pictures of the demonstration in input/ anew
        outputs   files, bytes and time of each kind of output
        micro     the hot parts alone (BenchmarkDotNet); its own options follow, such as --filter *Words*
        live      from a save to the changed page in headless Chromium: --runs 30 edits timed, memory after --edits 1000
        selfcheck whether the corpora and the sites are the same every time

        --n 1000,10000   numbers of releases        --runs 3   how often        --seed 42
        --work DIR       keeps corpora and program  --out DIR  where sites are built
        """);
    return 2;
}
