namespace Sbpac.Site.Bench.Trials;

/// <summary>How time and memory of clean builds grow from one size to the next, and those of the related releases alone.</summary>
internal static class GrowthTrial
{
    /// <summary>Runs the trial and prints its tables.</summary>
    public static int Run(Bench bench)
    {
        var program = bench.Publish();
        var sheet = new Sheet(bench, "growth");
        using var place = new Workplace(bench.Places[0]);
        BenchCorpus[] corpora = [.. bench.Sizes.Order().Select(bench.Generate)];
        // In turn, so that a busy hour is no size's alone.
        for (var run = 0; run < bench.Runs; run++)
        {
            foreach (var corpus in corpora)
            {
                place.Clear();
                corpus.Warm();
                sheet.Add(corpus, place, "clean", place.Build(program, corpus));
                if (run > 0) continue;
                var contents = Contents.Of(place.Output);
                sheet.Size(corpus, place, "clean", contents.Count, contents.Bytes);
            }
        }
        place.Clear();
        sheet.Print();
        foreach (var (small, large) in corpora.Zip(corpora.Skip(1)))
        {
            double Ratio(Func<Measure, double> figure) => Medians.Ratio(sheet.Runs(large, place, "clean"), sheet.Runs(small, place, "clean"), figure);
            Console.WriteLine(FormattableString.Invariant(
                $"{large.Name} / {small.Name}, medians of the pairs' ratios: wall {Ratio(one => one.Wall):0.00}, user CPU {Ratio(one => one.User):0.00}, peak memory {Ratio(one => one.Peak):0.00}"));
        }
        Console.WriteLine();
        RelatedGrowth.Run(corpora[^1], bench.Sizes.Max(), bench.Runs);
        return 0;
    }
}
