using System.Collections.Immutable;
using CsCheck;
using Sbpac.Site.Related;

namespace Sbpac.Site.Tests.Related;

public sealed class RelatedIndexProperties
{
    private static readonly Gen<ImmutableArray<RelatedDocument>> Archives =
        Gen.Select(Gen.Int[0, 60], Gen.Int[1, 40], Gen.Int).Select((count, vocabulary, seed) => Make(count, vocabulary, seed));

    [Fact]
    public void The_number_of_threads_changes_nothing() =>
        Archives.Sample(archive =>
        {
            var one = Lists(archive, 1);
            for (var threads = 2; threads <= 4; threads++) Assert.Equal(one, Lists(archive, threads));
        }, iter: 40);

    [Fact]
    public void The_order_of_the_releases_changes_nothing() =>
        Gen.Select(Archives, Gen.Int).Sample((archive, seed) =>
        {
            var shuffled = Enumerable.Range(0, archive.Length).ToArray();
            new Random(seed).Shuffle(shuffled);
            var places = new int[archive.Length];
            for (var i = 0; i < shuffled.Length; i++) places[shuffled[i]] = i;
            var other = shuffled.Select(i => archive[i] with { Pins = [.. archive[i].Pins.Select(pin => places[pin])] }).ToImmutableArray();
            var lists = Lists(other, 1);
            Assert.Equal(Lists(archive, 1), Enumerable.Range(0, archive.Length).Select(i => lists[places[i]]));
        }, iter: 60);

    [Fact]
    public void A_release_shows_at_most_five_others_each_once_and_none_that_may_not_appear() =>
        Archives.Sample(archive =>
        {
            var index = RelatedIndex.Build(archive, RelatedOptions.Default, 2);
            for (var i = 0; i < archive.Length; i++)
            {
                var shown = index.Nearest(i).Select(match => match.Document).ToList();
                Assert.True(shown.Count <= 5);
                Assert.Equal(shown.Count, shown.Distinct().Count());
                Assert.DoesNotContain(i, shown);
                Assert.All(shown, other => Assert.True(archive[other].Eligible));
            }
        }, iter: 60);

    [Fact]
    public void Scores_fall_and_stay_between_the_floor_and_one() =>
        Archives.Sample(archive =>
        {
            foreach (var list in RelatedIndex.Build(archive, RelatedOptions.Default, 1).Lists)
            {
                var near = list.Where(match => !match.Pinned).Select(match => match.Score).ToList();
                Assert.Equal(near.OrderDescending(), near);
                Assert.All(near, score => Assert.InRange(score, RelatedOptions.Default.Floor * 0.8, 1.001));
            }
        }, iter: 60);

    [Fact]
    public void The_similarity_is_the_cosine_of_saturated_frequency_times_root_of_rarity() =>
        Archives.Sample(archive =>
        {
            var options = RelatedOptions.Default with { RecurringLines = int.MaxValue, Floor = 0.02, Duplicate = 2, Candidates = 100, Count = 100 };
            var index = RelatedIndex.Build(archive, options, 1);
            var vectors = Textbook.Vectors(archive);
            for (var i = 0; i < archive.Length; i++)
            {
                var shown = index.Explain(i).Shown.ToDictionary(match => match.Match.Document, match => match.Similarity);
                for (var other = 0; other < archive.Length; other++)
                {
                    if (other == i || !archive[other].Eligible) continue;
                    var expected = vectors[other].Sum(term => term.Value * vectors[i].GetValueOrDefault(term.Key));
                    Assert.InRange(shown.GetValueOrDefault(other), expected < 0.021 ? 0 : expected - 0.002, expected + 0.002);
                }
            }
        }, iter: 15);

    [Fact]
    public void Reading_only_the_weightiest_postings_finds_most_of_the_same()
    {
        var archive = Make(400, 60, 1);
        var all = RelatedIndex.Build(archive, RelatedOptions.Default, 1).Lists;
        var some = RelatedIndex.Build(archive, RelatedOptions.Default with { PostingsRead = 40, PostingsKept = 8 }, 1).Lists;
        var kept = all.Zip(some).Sum(pair => pair.First.Intersect(pair.Second).Count());
        Assert.InRange(kept, 0.5 * all.Sum(list => list.Length), all.Sum(list => list.Length) - 1);
    }

    [Fact]
    public void A_release_that_shares_no_word_changes_no_other_list()
    {
        // Within a step of the number of releases (45 to 63); at its edge all weights move together.
        Gen.Select(Gen.Int[46, 62], Gen.Int[1, 40], Gen.Int).Sample((count, vocabulary, seed) =>
        {
            var archive = Make(count, vocabulary, seed, eligible: _ => true);
            var stranger = new RelatedDocument("stranger", Newsroom.FirstDay, new Newsroom().Reader.Read("alien", [], ["quite another matter"]), [], true);
            Assert.Equal(Lists(archive, 1), Lists(archive.Add(stranger), 1).Take(count));
        }, iter: 40);
    }

    private static Func<ImmutableArray<RelatedMatch>, string> Keys(ImmutableArray<RelatedDocument> archive) =>
        list => string.Join(' ', list.Select(match => archive[match.Document].Key));

    private static List<string> Lists(ImmutableArray<RelatedDocument> archive, int threads) =>
        [.. RelatedIndex.Build(archive, RelatedOptions.Default, threads).Lists.Select(Keys(archive))];

    private static ImmutableArray<RelatedDocument> Make(int count, int vocabulary, int seed, Func<Random, bool>? eligible = null)
    {
        var random = new Random(seed);
        var reader = new Newsroom().Reader;
        string Words(int most) => string.Join(' ', Enumerable.Range(0, random.Next(1, most)).Select(_ => Newsroom.Word(random.Next(vocabulary * 5))));
        return
        [
            .. Enumerable.Range(0, count).Select(i => new RelatedDocument(
                $"r{i:d3}", Newsroom.FirstDay.AddDays(random.Next(4) * 300), reader.Read(Words(4), [], [Words(20), Words(20)]),
                random.Next(5) == 0 ? [random.Next(count)] : [], eligible?.Invoke(random) ?? random.Next(8) > 0)),
        ];
    }
}
