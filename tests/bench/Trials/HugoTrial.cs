namespace Sbpac.Site.Bench.Trials;

/// <summary>Hugo and this generator on the same corpus, in turn, so that a busy machine is as unkind to one as to the other.</summary>
internal static class HugoTrial
{
    private const string Related = "Hugo, related";
    private const string Unrelated = "Hugo, no related";
    private const string Ours = "ours, clean";

    private static readonly string Script = Path.Join(Bench.Repository, "tests", "bench", "hugo", "run.sh");

    /// <summary>Runs the trial in all places, and prints its tables.</summary>
    public static int Run(Bench bench)
    {
        if (bench is { GivenOurs: not null, GivenHugo: null })
        {
            Console.Error.WriteLine("A corpus of your own needs both --ours and --hugo.");
            return 2;
        }
        var program = bench.Publish();
        var sheet = new Sheet(bench, "hugo " + Measure.Of(bench.Work, "hugo", "version").Output.Split(' ', 3)[1]);
        var ratios = new List<string>();
        var missing = new List<string>();
        foreach (var corpus in bench.Corpora())
        {
            var kinds = new Dictionary<string, Dictionary<string, int>>();
            foreach (var folder in bench.Places)
            {
                using var place = new Workplace(folder);
                for (var run = 0; run < bench.Runs; run++)
                {
                    (string Name, Func<Measure> Work)[] turns =
                    [
                        (Related, () => Measure.Of(place.Folder, Script, corpus.Hugo!, place.Output)),
                        (Unrelated, () => Measure.Of(place.Folder, Script, corpus.Hugo!, place.Output, "norel")),
                        (Ours, () => place.Build(program, corpus)),
                    ];
                    // Another begins each time, lest one always meet what the others left.
                    for (var turn = 0; turn < turns.Length; turn++)
                    {
                        var (name, work) = turns[(run + turn) % turns.Length];
                        place.Clear();
                        // Each time, for while one of them runs the system may drop what only the other reads.
                        corpus.Warm();
                        sheet.Add(corpus, place, name, work());
                        sheet.Add(corpus, place, "`cp -r` of " + name, place.Copy());
                        var contents = Contents.Of(place.Output);
                        sheet.Size(corpus, place, name, contents.Count, contents.Bytes);
                        kinds[name] = contents.Files.CountBy(file => OutputKinds.Of(file.Key)).ToDictionary();
                    }
                }
                ratios.AddRange(Ratios(sheet, corpus, place));
            }
            missing.AddRange(Compare(corpus, kinds[Related], kinds[Ours]));
        }
        sheet.Print();
        foreach (var line in ratios.Prepend("| --: | --- | --- | --: | --: | --: |").Prepend("| N | output on | medians of the pairs' ratios | wall | user CPU | peak memory |")) Console.WriteLine(line);
        foreach (var line in missing) Console.WriteLine(line);
        return 0;
    }

    private static IEnumerable<string> Ratios(Sheet sheet, BenchCorpus corpus, Workplace place) =>
        from name in (string[])[Related, Unrelated]
        let hugo = sheet.Runs(corpus, place, name)
        let ours = sheet.Runs(corpus, place, Ours)
        select FormattableString.Invariant(
            $"| {corpus.Name} | {place.Shown} | {name} / ours | {Medians.Ratio(hugo, ours, one => one.Wall):0.0} | {Medians.Ratio(hugo, ours, one => one.User):0.0} | {Medians.Ratio(hugo, ours, one => one.Peak):0.0} |");

    /// <summary>What each of the two writes, and the time that each kind of ours takes on one thread.</summary>
    private static IEnumerable<string> Compare(BenchCorpus corpus, Dictionary<string, int> hugo, Dictionary<string, int> ours)
    {
        var times = OutputsTrial.Time(corpus).ToDictionary(kind => kind.Kind, kind => kind.Seconds);
        yield return $"\nN = {corpus.Name}: what each writes; ours made on one thread, without writing\n\n| kind | Hugo's files | our files | ours, s |\n| --- | --: | --: | --: |";
        foreach (var kind in ours.Keys.Union(hugo.Keys).OrderByDescending(kind => ours.GetValueOrDefault(kind)).ThenBy(kind => kind, StringComparer.Ordinal))
            yield return FormattableString.Invariant($"| {kind} | {hugo.GetValueOrDefault(kind):N0} | {ours.GetValueOrDefault(kind):N0} | {times.GetValueOrDefault(kind):0.00} |");
        var lacking = times.Where(kind => !hugo.ContainsKey(kind.Key)).ToArray();
        yield return FormattableString.Invariant(
            $"\nHugo's site lacks {string.Join(", ", lacking.Select(kind => kind.Key))}: {lacking.Sum(kind => kind.Value):0.00} of {times.Values.Sum():0.00} s.");
    }
}
