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
    public void In_a_list_of_persons_all_but_the_first_count_half() =>
        Assert.Equal(
            [("visit", 4), ("mr", 4), ("somchai", 4), ("mr", 2), ("somsak", 2), ("dr", 2), ("malee", 2)],
            Weights("visit mr somchai, mr somsak, dr malee"));

    [Fact]
    public void Two_persons_are_no_list() =>
        Assert.All(Weights("mr somchai and mr somsak"), word => Assert.Equal(4, word.Quarters));

    [Fact]
    public void Persons_far_apart_are_no_list()
    {
        var far = string.Concat(Enumerable.Repeat(" then came much else", 5));
        Assert.All(Weights($"mr somchai{far} mr somsak{far} dr malee"), word => Assert.Equal(4, word.Quarters));
    }

    [Fact]
    public void Words_after_a_list_of_persons_count_in_full_again() =>
        Assert.Equal(("halal", 4), Weights("mr somchai, mr somsak, dr malee of the office of the permanent secretary and all the others there met on halal")[^1]);

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

    private static uint[] Known { get; } = [0, 0, 0, 0];

    private int[] Quarters(string title, string[] tags, string body) => [.. reader.Read(title, tags, [body]).Runs.Select(run => run.Quarters)];

    private List<(string Word, int Quarters)> Weights(string body)
    {
        var (terms, spelling) = (reader.Read("", [], [body]), reader.Spell("", [], [body]));
        var weights = new List<(string, int)>();
        var at = 0;
        foreach (var run in terms.Runs)
            for (; at < run.End; at++) weights.Add((spelling[terms.Terms[at]], run.Quarters));
        return weights;
    }
}
