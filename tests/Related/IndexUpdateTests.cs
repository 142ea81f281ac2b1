using System.Collections.Immutable;
using CsCheck;
using Sbpac.Site.Related;

namespace Sbpac.Site.Tests.Related;

/// <summary>An index that is brought up to date is the one that would be built anew.</summary>
public sealed class IndexUpdateTests
{
    private static readonly RelatedOptions Usual = RelatedOptions.Default;

    [Fact]
    public void After_any_edits_an_index_brought_up_to_date_equals_one_built_anew() =>
        Gen.Select(Gen.Int[5, 150], Gen.Int[2, 60], Gen.Int).Sample((count, vocabulary, seed) => Follow(count, vocabulary, seed), iter: 60);

    [Fact]
    public void Most_edits_are_followed_without_building_anew()
    {
        var random = new Random(7);
        var archive = Enumerable.Range(0, 300).Select(i => Document(i, random, 200)).ToImmutableArray();
        var (state, followed) = (IndexState.Of(archive, Usual, 1), 0);
        for (var step = 0; step < 40; step++)
        {
            archive = archive.SetItem(random.Next(archive.Length), Document(random.Next(archive.Length), random, 200));
            archive = [.. archive.Select((document, i) => document with { Key = $"r{i:d3}", Day = Newsroom.FirstDay, Eligible = true })];
            if (IndexUpdate.Of(state, new long[archive.Length], archive, 2) is var (next, _)) (state, followed) = (next, followed + 1);
            else state = IndexState.Of(archive, Usual, 1);
        }
        Assert.InRange(followed, 20, 40);
    }

    [Fact]
    public void Where_nothing_differs_no_list_is_ranked_again()
    {
        var random = new Random(3);
        var archive = Enumerable.Range(0, 50).Select(i => Document(i, random, 40)).ToImmutableArray();
        var (_, stale) = IndexUpdate.Of(IndexState.Of(archive, Usual, 1), new long[archive.Length], [.. archive], 1)!.Value;
        Assert.DoesNotContain(true, stale);
    }

    [Fact]
    public void A_list_is_ranked_again_only_where_a_release_that_differs_is_among_its_candidates()
    {
        var random = new Random(5);
        var archive = Enumerable.Range(0, 300).Select(i => Document(i, random, 200) with { Eligible = true }).ToImmutableArray();
        var index = RelatedIndex.Build(archive, Usual with { FrequentShare = 1 }, 1);
        archive = archive.SetItem(7, archive[7] with { Terms = archive[7].Terms with { TitleNumbers = 9 } });
        var (state, stale) = IndexUpdate.Of(index.State, index.Thresholds.ToArray(), archive, 1)!.Value;
        var search = state.Search();
        Assert.Equal(
            Enumerable.Range(0, 300).Where(place => place == state.Places[7] || search.Find(place).Any(candidate => candidate.Document == state.Places[7])),
            Enumerable.Range(0, 300).Where(place => stale[place]));
        Assert.InRange(stale.Count(mark => mark), 2, 150);
    }

    private static void Follow(int count, int vocabulary, int seed)
    {
        var random = new Random(seed);
        // Small limits bring about in a small archive what else only a large one has: terms that are cut, searches that end early.
        var options = random.Next(3) switch
        {
            0 => Usual,
            1 => Usual with { PostingsKept = 8, PostingsRead = 60, Candidates = 6 },
            _ => Usual with { PostingsKept = 3, PostingsRead = 20, RecurringLines = 3 },
        };
        var archive = Enumerable.Range(0, count).Select(i => Document(i, random, vocabulary)).ToImmutableArray();
        var index = RelatedIndex.Build(archive, options, 1);
        for (var step = 0; step < 12; step++)
        {
            archive = Edit(archive, random, vocabulary);
            index = RelatedIndex.Build(archive, options, random.Next(1, 4), index);
            Assert.Equal(Lists(RelatedIndex.Build(archive, options, 1)), Lists(index));
        }
    }

    private static ImmutableArray<RelatedDocument> Edit(ImmutableArray<RelatedDocument> archive, Random random, int vocabulary)
    {
        for (var edits = random.Next(4); edits > 0; edits--)
        {
            var i = random.Next(archive.Length);
            archive = archive.SetItem(i, random.Next(12) switch
            {
                0 => archive[i] with { Pins = [random.Next(archive.Length)] },
                1 => archive[i] with { Pins = [] },
                2 => archive[i] with { Eligible = !archive[i].Eligible },
                3 => archive[i] with { Day = Newsroom.FirstDay.AddDays(random.Next(900)) },
                4 => archive[i] with { Terms = archive[random.Next(archive.Length)].Terms },
                5 => archive[i] with { Terms = DocumentTerms.Empty },
                6 => archive[i] with { Terms = archive[i].Terms with { TitleNumbers = (uint)random.Next(3) } },
                _ => archive[i] with { Terms = Document(i, random, vocabulary).Terms },
            });
        }
        return random.Next(10) switch
        {
            0 => archive.Add(Document(1_000 + random.Next(9_000_000), random, vocabulary)),
            1 when archive.Length > 2 => [.. archive.RemoveAt(archive.Length - 1).Select(document => document with { Pins = [] })],
            _ => archive,
        };
    }

    internal static RelatedDocument Document(int number, Random random, int vocabulary)
    {
        // Few different lines: some of them come to stand in many releases, and to weigh nothing.
        string Line() => string.Join(' ', Enumerable.Range(0, random.Next(1, 12)).Select(_ => Newsroom.Word(random.Next(vocabulary * 5))));
        string[] lines = [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => random.Next(4) == 0 ? Newsroom.Word(random.Next(4)) + " stands often" : Line())];
        return new RelatedDocument(
            $"r{number:d3}", Newsroom.FirstDay.AddDays(random.Next(4) * 200), new Newsroom().Reader.Read(Line(), random.Next(2) == 0 ? ["a"] : [], lines), [],
            random.Next(8) > 0);
    }

    private static List<string> Lists(RelatedIndex index) => [.. index.Lists.Select(list => string.Join(' ', list))];
}
