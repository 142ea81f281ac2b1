using Sbpac.Site.Related;

namespace Sbpac.Site.Tests.Related;

public sealed class TermReaderTests
{
    private readonly TermReader reader = new Newsroom().Reader;

    [Fact]
    public void A_word_of_the_title_counts_three_times_and_a_tag_six_times_what_a_word_of_the_body_counts() =>
        Assert.Equal([12, 24, 4], Quarters("harbour", ["trade"], "halal"));

    [Fact]
    public void A_chunk_between_two_spaces_is_a_term_where_it_holds_several_words()
    {
        var spelling = reader.Spell("", [], ["royal_visit begins"]);
        Assert.Equal(["begins", "royal", "royal_visit", "visit"], spelling.Values.Order(StringComparer.Ordinal));
        Assert.Equal("royal_visit", spelling[TermHash.Chunk("royal_visit")]);
    }

    [Fact]
    public void A_chunk_of_one_word_is_no_term_of_its_own() => Assert.Equal([4], Quarters("", [], "harbour"));

    [Fact]
    public void A_chunk_that_is_a_whole_clause_is_no_term() =>
        Assert.DoesNotContain(reader.Spell("", [], [string.Join('_', Enumerable.Repeat("harbour", 9))]).Keys, TermHash.IsChunk);

    [Fact]
    public void Numbers_and_single_letters_are_no_terms() => Assert.Empty(reader.Read("8 a", [], ["2565 b 10_000"]).Terms);

    [Fact]
    public void A_number_within_a_chunk_is_part_of_it() =>
        Assert.Contains("covid_19", reader.Spell("", [], ["covid_19"]).Values);

    [Fact]
    public void The_name_of_a_person_counts_half_and_the_office_in_full() =>
        Assert.Equal(
            [("visit", 4), ("dr", 2), ("malee", 2), ("jaidee", 2), ("governor", 4)],
            Weights("visit dr malee jaidee governor"));

    [Fact]
    public void A_given_name_joined_to_its_title_is_still_followed_by_a_family_name() =>
        Assert.Equal([("mr", 2), ("somchai", 2), ("jaidee", 2), ("governor", 4), ("mr_somchai", 4)], Weights("mr_somchai jaidee governor"));

    [Fact]
    public void In_a_list_of_persons_everything_counts_half_but_the_office_of_the_first() =>
        Assert.Equal(
            [("mr", 2), ("somchai", 2), ("jaidee", 2), ("governor", 4), ("mr", 2), ("somsak", 2), ("rakdee", 2), ("mayor", 2), ("dr", 2), ("malee", 2), ("deejai", 2), ("dean", 2)],
            Weights("mr somchai jaidee governor mr somsak rakdee mayor dr malee deejai dean"));

    [Fact]
    public void Two_persons_are_no_list() =>
        Assert.Equal(("mayor", 4), Weights("mr somchai jaidee governor mr somsak rakdee mayor")[^1]);

    [Fact]
    public void Persons_far_apart_are_no_list()
    {
        var far = string.Concat(Enumerable.Repeat(" then came much else", 5));
        Assert.Equal(("dean", 4), Weights($"mr somchai jaidee{far} mr somsak rakdee{far} dr malee deejai dean")[^1]);
    }

    [Fact]
    public void Words_well_after_a_list_of_persons_count_in_full_again() =>
        Assert.Equal(("halal", 4), Weights("mr somchai, mr somsak, dr malee of the office of the permanent secretary and all the others there met on halal")[^1]);

    [Fact]
    public void A_line_of_a_hundred_thousand_names_is_read()
    {
        var line = string.Concat(Enumerable.Repeat("mr somchai jaidee came to the harbour of the city and then went home with all of the others again ", 100_000));
        Assert.Equal(300_000, Weights(line).Count(word => word.Quarters == 2));
    }

    [Fact]
    public void A_line_is_recognised_whatever_its_numbers_and_spaces() =>
        Assert.Equal(TermHash.Line("tel. 073 203 872 (8 august)"), TermHash.Line("Tel 0-7320-3873 (9 August )".ToLowerInvariant()));

    [Fact]
    public void Lines_of_other_letters_differ() => Assert.NotEqual(TermHash.Line("ก่า"), TermHash.Line("ก้า"));

    [Fact]
    public void The_numbers_of_a_title_tell_a_series_apart()
    {
        Assert.NotEqual(reader.Read("day 8", [], []).TitleNumbers, reader.Read("day 9", [], []).TitleNumbers);
        Assert.Equal(reader.Read("day 8", [], []).TitleNumbers, reader.Read("on day 08", [], []).TitleNumbers);
        Assert.Equal(0u, reader.Read("day", [], []).TitleNumbers);
    }

    [Fact]
    public void The_same_text_gives_equal_terms_and_another_text_others()
    {
        Assert.Equal(reader.Read("harbour", ["trade"], ["halal cattle"]), reader.Read("harbour", ["trade"], ["halal cattle"]));
        Assert.NotEqual(reader.Read("harbour", ["trade"], ["halal cattle"]), reader.Read("harbour", ["trade"], ["halal goats"]));
    }

    [Fact]
    public void Hashes_are_the_same_on_every_machine()
    {
        // Written down once: a change would void what former builds have kept.
        Assert.Equal([TermHash.Word("ยะลา"), TermHash.Chunk("ยะลา"), TermHash.Tag("ita"), TermHash.Line("ยะลา")], Known);
    }

    private static uint[] Known { get; } = [3941756168, 3941756169, 1254280450, 1107209764];

    private int[] Quarters(string title, string[] tags, string body)
    {
        var terms = reader.Read(title, tags, [body]);
        return [.. terms.Runs.Concat(terms.Body!.Runs).Select(run => run.Quarters)];
    }

    private List<(string Word, int Quarters)> Weights(string body)
    {
        var (terms, spelling) = (reader.ReadBody([body]), reader.Spell("", [], [body]));
        var weights = new List<(string, int)>();
        var at = 0;
        foreach (var run in terms.Runs)
            for (; at < run.End; at++) weights.Add((spelling[terms.Terms[at]], run.Quarters));
        return weights;
    }
}
