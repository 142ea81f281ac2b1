using System.Collections.Immutable;
using Sbpac.Site.Languages;
using Sbpac.Site.Related;

namespace Sbpac.Site.Bench.Related;

/// <summary>Same-topic precision at 5 of plain tf–idf over words, of the site's method, and of that method without each of its ideas.</summary>
internal static class TopicTrial
{
    public static void Run(string file, Language language, int threads)
    {
        var releases = Release.ReadTopics(file, 2_000);
        Console.WriteLine($"{releases.Length} releases, {releases.Select(release => release.Topic).Distinct().Count()} topics, " +
            $"{releases.Count(release => release.Lines.All(string.IsNullOrWhiteSpace))} with nothing left but the title");
        Console.WriteLine("over shown: share of same-topic releases among those shown; over five: the same, an empty place counting as wrong");
        Console.WriteLine();
        Console.WriteLine($"{"",-52}{"over shown",11}{"over five",11}{"shown",7}{"against plain",16}");

        var plain = PlainTfIdf.Nearest(releases, language, RelatedOptions.Default.Count);
        var reference = Hits(releases, plain);
        Report("plain tf–idf over words, cosine", releases, plain, reference);
        var full = RelatedOptions.Default;
        var open = full with { Floor = 0, Duplicate = 2 };
        Console.WriteLine("idea upon idea (no floor, near-duplicates shown)");
        var bare = open with
        {
            TitleWeight = 1, ChunkWeight = 0, Saturation = 0, FrequentShare = 1, RecurringLines = int.MaxValue, PersonQuarters = 4, TimeWeight = 0,
        };
        Try("words, rarity counted once, hapaxes in the length", bare);
        Try("+ BM25's saturation", bare = bare with { Saturation = full.Saturation });
        Try("+ nothing for terms of every second release", bare = bare with { FrequentShare = full.FrequentShare });
        Try("+ chunks", bare = bare with { ChunkWeight = full.ChunkWeight });
        Try("+ title", bare = bare with { TitleWeight = full.TitleWeight });
        Try("+ recurring lines", bare = bare with { RecurringLines = full.RecurringLines });
        Try("+ names and lists of persons", bare = bare with { PersonQuarters = full.PersonQuarters });
        Try("+ time", open);
        Try("+ near-duplicates and floor = the site's method", full);
        Console.WriteLine("the site's method without one idea");
        Try("without saturation", full with { Saturation = 0 });
        Try("without pruning of frequent terms", full with { FrequentShare = 1 });
        Try("without chunks", full with { ChunkWeight = 0 });
        Try("without title weight", full with { TitleWeight = 1 });
        Try("without recurring lines", full with { RecurringLines = int.MaxValue });
        Try("without names and lists of persons", full with { PersonQuarters = 4 });
        Try("persons weigh nothing", full with { PersonQuarters = 0 });
        Try("without time", full with { TimeWeight = 0 });
        Try("without near-duplicates", full with { Duplicate = 2 });
        Try("without floor", full with { Floor = 0 });
        Try("counts in steps of a doubling", full with { StepsPerDoubling = 1 });
        Try("counts in steps of a quarter", full with { StepsPerDoubling = 4 });
        Try("every posting read", full with { PostingsRead = int.MaxValue, PostingsKept = int.MaxValue });

        void Try(string name, RelatedOptions options)
        {
            var reader = Release.Reader(language, options);
            var index = RelatedIndex.Build([.. releases.Select(release => release.Read(reader))], options, threads);
            Report(name, releases, [.. index.Lists.Select(list => list.Select(match => match.Document).ToImmutableArray())], reference);
        }
    }

    private static int[] Hits(ImmutableArray<Release> releases, ImmutableArray<ImmutableArray<int>> lists) =>
        [.. lists.Select((list, i) => list.Count(other => releases[other].Topic == releases[i].Topic))];

    private static void Report(string name, ImmutableArray<Release> releases, ImmutableArray<ImmutableArray<int>> lists, int[] reference)
    {
        var hits = Hits(releases, lists);
        var shown = lists.Sum(list => list.Length);
        var gains = hits.Zip(reference, (hit, before) => (hit - before) / 5.0).ToArray();
        var gain = gains.Average();
        // The standard error of the mean of paired differences.
        var error = Math.Sqrt(gains.Sum(each => (each - gain) * (each - gain)) / gains.Length / (gains.Length - 1));
        Console.WriteLine(FormattableString.Invariant(
            $"{name,-52}{(double)hits.Sum() / shown,11:f3}{hits.Average() / 5,11:f3}{(double)shown / lists.Length,7:f2}{100 * gain,9:+0.0;-0.0} ±{100 * error:f1}"));
    }
}
