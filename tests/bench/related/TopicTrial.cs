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
            TitleWeight = 1,
            ChunkWeight = 0,
            Saturation = 0,
            FrequentShare = 1,
            RecurringLines = int.MaxValue,
            PersonQuarters = 4,
            TimeWeight = 0,
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
        Bands(releases, Build(open with { TimeWeight = 0, Count = 50, Candidates = 50, PostingsRead = int.MaxValue, PostingsKept = int.MaxValue }));

        void Try(string name, RelatedOptions options)
        {
            Report(name, releases, [.. Build(options).Lists.Select(list => list.Select(match => match.Document).ToImmutableArray())], reference);
        }

        RelatedIndex Build(RelatedOptions options)
        {
            var reader = Release.Reader(language, options);
            return RelatedIndex.Build([.. releases.Select(release => release.Read(reader))], options, threads);
        }
    }

    /// <summary>What a similarity means: how often two releases that have it are of the same topic.</summary>
    private static void Bands(ImmutableArray<Release> releases, RelatedIndex index)
    {
        Console.WriteLine("\nsimilarity: pairs among the fifty nearest, share of the same topic");
        var pairs = index.Lists.SelectMany((list, i) => list.Select(match => (match.Score, Same: releases[match.Document].Topic == releases[i].Topic))).ToList();
        double[] edges = [0, 0.04, 0.06, 0.08, 0.10, 0.12, 0.14, 0.16, 0.18, 0.20, 0.25, 0.30, 0.40, 0.60, 1.01];
        foreach (var (from, to) in edges.Zip(edges.Skip(1)))
        {
            var band = pairs.Where(pair => pair.Score >= from && pair.Score < to).ToList();
            if (band.Count > 0) Console.WriteLine(FormattableString.Invariant($"{from:f2}–{to:f2}{band.Count,8}{band.Average(pair => pair.Same ? 1 : 0),8:f2}"));
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
