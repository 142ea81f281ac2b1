using System.Collections.Immutable;
using CsCheck;
using Sbpac.Site.Related;

namespace Sbpac.Site.Tests.Related;

public sealed class IndexPartsTests
{
    private static readonly Gen<ImmutableArray<DocumentTerms>> Texts =
        Gen.UInt[1, 3_000].Array[0, 80].Select(terms => new DocumentTerms([.. terms], [new TermRun(7, terms.Length, 4)], 0)).Array[0, 60]
            .Select(texts => texts.ToImmutableArray());

    [Fact]
    public void A_term_is_counted_once_for_each_text_that_has_it() =>
        Texts.Sample(texts =>
        {
            var counts = TermCounts.Of(texts, [], 2);
            var expected = texts.SelectMany(text => text.Terms.Distinct()).CountBy(term => term).Where(pair => pair.Value > 1);
            Assert.Equal(expected.OrderBy(pair => pair.Key), counts.Shared.Select(term => KeyValuePair.Create(term.Term, term.Count)).OrderBy(pair => pair.Key));
        }, iter: 200);

    [Fact]
    public void A_table_finds_the_terms_that_were_added_and_no_others() =>
        Gen.UInt.HashSet[0, 300].Select(Gen.UInt).Sample((terms, other) =>
        {
            var table = new TermTable(terms.Count);
            foreach (var (term, number) in terms.Select((term, number) => (term, number))) table.Add(term, number);
            Assert.Equal(Enumerable.Range(0, terms.Count), terms.Select(table.Find));
            Assert.Equal(terms.Contains(other), table.Find(other) != Vocabulary.Alone);
        }, iter: 200);

    [Fact]
    public void The_terms_of_an_ignored_line_are_not_counted()
    {
        var text = new DocumentTerms([10, 12, 14, 16], [new TermRun(0, 1, 12), new TermRun(7, 3, 4), new TermRun(9, 4, 4)], 0);
        Assert.Equal([10u, 16u], TermCounts.Of([text, text], [7], 1).Shared.Select(term => term.Term).Order());
    }

    [Fact]
    public void A_line_recurs_where_it_stands_in_enough_texts_not_where_one_text_repeats_it()
    {
        var often = new DocumentTerms([2, 2, 2, 2], [new(5, 1, 4), new(6, 2, 4), new(5, 3, 4), new(5, 4, 2)], 0);
        var once = new DocumentTerms([2, 2], [new(6, 1, 4), new(8, 2, 4)], 0);
        Assert.Equal([6u], RecurringLines.Find([often, once], 2));
    }

    [Fact]
    public void A_title_never_counts_as_a_recurring_line() =>
        Assert.Empty(RecurringLines.Find(Enumerable.Repeat(new DocumentTerms([2], [new(0, 1, 12)], 0), 9), 2));

    [Fact]
    public void Of_a_frequent_term_the_heaviest_releases_are_kept_and_of_equal_ones_the_first()
    {
        ushort[] weights = [900, 5_000, 900, 3_000, 900];
        var vectors = weights.Select(weight => new TermVector([0], [weight])).ToArray();
        var postings = new Postings(vectors, [true, true, true, true, true], 1, 3);
        Assert.Equal([0, 1, 3], postings.Of(0).ToArray().Select(Postings.Document));
    }

    [Fact]
    public void A_posting_keeps_its_release_and_nearly_its_weight()
    {
        var postings = new Postings([new([0], [1]), new([0], [TermVector.One]), new([0], [808])], [true, true, true], 1, 10);
        Assert.Equal([(0, 1), (1, 2_047), (2, 102)], postings.Of(0).ToArray().Select(posting => (Postings.Document(posting), Postings.Weight(posting))));
    }

    [Fact]
    public void A_release_that_cannot_be_found_has_no_posting() =>
        Assert.Equal([1], new Postings([new([0], [9]), new([0], [9])], [false, true], 1, 10).Of(0).ToArray().Select(Postings.Document));

    [Fact]
    public void Time_takes_never_more_than_its_weight()
    {
        Assert.Equal(1_024, TimeFactor.Of(0, RelatedOptions.Default));
        Assert.Equal(1_024 - 96, TimeFactor.Of(180, RelatedOptions.Default));
        Assert.Equal(TimeFactor.Of(180, RelatedOptions.Default), TimeFactor.Of(-180, RelatedOptions.Default));
        Assert.Equal(1_024 - 192, TimeFactor.Of(1_000_000, RelatedOptions.Default));
    }

    [Fact]
    public void All_work_is_done_once_on_any_number_of_workers() =>
        Gen.Select(Gen.Int[0, 200], Gen.Int[1, 5]).Sample((count, threads) =>
        {
            var done = new int[count];
            IndexedWork.Run(count, threads, () => i => Interlocked.Increment(ref done[i]));
            Assert.All(done, times => Assert.Equal(1, times));
        }, iter: 100);
}
