using System.Globalization;
using Sbpac.Site.Bench.Micro;
using Sbpac.Site.Bench.Photos;
using Sbpac.Site.Bench.Trials;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

if (args is ["micro", .. var rest]) return MicroTrial.Run(rest);
if (args is not [var trial, .. var words] || BenchOptions.Read(trial, words) is not { } bench) return Usage();
return trial switch
{
    "corpus" => CorpusTrial.Run(bench),
    "site" => SiteTrial.Run(bench),
    "hugo" => HugoTrial.Run(bench),
    "growth" => GrowthTrial.Run(bench),
    "related" => RelatedGrowth.Run(bench),
    "threads" => ThreadsTrial.Run(bench),
    "start" => StartTrial.Run(bench),
    "outputs" => OutputsTrial.Run(bench),
    "live" => await LiveTrial.RunAsync(bench),
    "photos" => PhotoTrial.Run(bench),
    "drawings" => Draw(),
    "incremental" => IncrementalTrial.Run(bench),
    "selfcheck" => SelfCheck.Run(bench),
    _ => Usage(),
};

static int Draw()
{
    SamplePictures.Write(Path.Join(Bench.Repository, "input", "news", "2022"));
    return 0;
}

static int Usage()
{
    Console.Error.WriteLine("""
        corpus    writes the corpora, and prints their folders: this generator's, then Hugo's
        site      builds clean, again, and after one edit: time, CPU, memory, files, phases
        hugo      Hugo's build and ours in turn, with ratios; what Hugo's site lacks, timed apart
        growth    time and memory from one size to the next; related releases alone at each doubling
        related   that last table alone
        threads   the same bytes for any number of threads, from cold and from warm caches
        start     where the time of a cold `dotnet run` of this repository's own site goes
        outputs   files, bytes and time of each kind of output
        photos    builds with --n photos of 12 megapixels: cold, again, one text edited, from the cache alone
        drawings  draws the pictures of the demonstration in input/ anew
        live      from a save to the changed page in headless Chromium: --runs 30 edits timed, memory after --edits 1000
        micro     the hot parts alone (BenchmarkDotNet); its own options follow, such as --filter *Word*
        incremental  whether random edits give, build after build, what clean builds give: --runs sequences of 12 steps
        selfcheck whether the corpora and the sites are the same every time

        --n 1000,10000    numbers of releases         --runs 3       how often; the figures are medians
        --seed 42         of the corpora              --json FILE    writes every single measurement there
        --work DIR        keeps corpora and program   --out DIR,DIR  where sites are built: memory and disk
        --ours DIR        another corpus instead: the folder with its input/
        --hugo DIR        the same one for Hugo: the folder with its content/ and data/
        """);
    return 2;
}
