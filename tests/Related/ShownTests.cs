using Sbpac.Site.Related;

namespace Sbpac.Site.Tests.Related;

public sealed class ShownTests
{
    private const string Cattle = "halal cattle corridor export farms pasture";
    private readonly Newsroom room = new();

    [Fact]
    public void Near_duplicates_are_not_shown_twice()
    {
        var asking = room.Add("Cattle", "halal cattle corridor");
        var first = room.Add("Farms open", Cattle + " opened by the minister", day: -1);
        var again = room.Add("Farms open", Cattle + " opened by the minister", day: -2);
        room.AddStrangers(20);
        Assert.Equal([first], room.Shown(asking));
        var passedOver = room.Build().Explain(asking).PassedOver.Single(other => other.Document == again);
        Assert.Equal((PassedOverReason.NearDuplicate, first), (passedOver.Reason, passedOver.DuplicateOf));
    }

    [Fact]
    public void A_copy_of_the_release_itself_is_not_shown()
    {
        var asking = room.Add("Farms open", Cattle);
        var copy = room.Add("Farms open", Cattle);
        room.AddStrangers(20);
        Assert.Empty(room.Shown(asking));
        Assert.Equal(asking, room.Build().Explain(asking).PassedOver.Single(other => other.Document == copy).DuplicateOf);
    }

    [Fact]
    public void A_numbered_series_is_no_near_duplicate()
    {
        var days = Enumerable.Range(8, 4).Select(day => room.Add($"Flood relief day {day}", Cattle, day: day)).ToArray();
        room.AddStrangers(20);
        Assert.Equal(days[1..], room.Shown(days[0]));
    }

    [Fact]
    public void Fewer_than_five_are_shown_where_nothing_more_is_near()
    {
        var asking = room.Add("Cattle corridor", Cattle);
        var near = room.Add("Cattle market", Cattle + " sheep");
        for (var i = 0; i < 6; i++) room.Add(Newsroom.Word(i), "pasture " + Newsroom.Words(1_000 * (i + 1), 60));
        room.AddStrangers(20);
        Assert.Equal([near], room.Shown(asking));
        Assert.Contains(room.Build().Explain(asking).PassedOver, other => other.Reason == PassedOverReason.BelowFloor);
    }

    [Fact]
    public void At_most_five_are_shown()
    {
        var asking = room.Add("One", Cattle);
        for (var i = 0; i < 9; i++) room.Add(Newsroom.Word(i), $"{Cattle} {Newsroom.Words(1_000 * (i + 1), 3)}");
        room.AddStrangers(30);
        Assert.Equal(5, room.Shown(asking).Length);
    }

    [Fact]
    public void Pins_come_first_in_their_order_whatever_their_likeness()
    {
        room.AddStrangers(20);
        var near = room.Add("Cattle market", Cattle + " sheep");
        var asking = room.Add("Cattle corridor", Cattle, pins: [7, 3]);
        var list = room.Build().Nearest(asking);
        Assert.Equal([7, 3, near], list.Select(match => match.Document));
        Assert.Equal([true, true, false], list.Select(match => match.Pinned));
    }

    [Fact]
    public void A_release_that_is_pinned_and_near_is_shown_once()
    {
        var near = room.Add("Cattle market", Cattle + " sheep");
        var asking = room.Add("Cattle corridor", Cattle, pins: [near, near]);
        room.AddStrangers(20);
        Assert.Equal([near], room.Shown(asking));
    }

    [Fact]
    public void A_release_pinned_to_itself_is_not_shown()
    {
        room.Add("Cattle corridor", Cattle, pins: [0]);
        room.AddStrangers(20);
        Assert.Empty(room.Shown(0));
    }

    [Fact]
    public void More_pins_than_places_leave_the_last_out()
    {
        room.AddStrangers(20);
        Assert.Equal([5, 6, 7, 8, 9], room.Shown(room.Add("Cattle", Cattle, pins: [5, 6, 7, 8, 9, 10])));
    }

    [Fact]
    public void A_withdrawn_embargoed_or_draft_release_never_appears_not_even_pinned()
    {
        var hidden = room.Add("Cattle corridor", Cattle + " sheep", eligible: false);
        var asking = room.Add("Cattle corridor", Cattle, pins: [hidden]);
        room.AddStrangers(20);
        Assert.Empty(room.Shown(asking));
        Assert.Equal(PassedOverReason.NotEligible, room.Build().Explain(asking).PassedOver.Single().Reason);
    }

    [Fact]
    public void The_words_of_a_release_that_may_not_appear_do_not_count()
    {
        room.Add("Cattle corridor", Cattle);
        room.Add("Cattle market", "cattle sheep goats prices");
        room.AddStrangers(20);
        var before = room.Build().Nearest(0);
        for (var i = 0; i < 30; i++) room.Add("Cattle corridor", Cattle, eligible: false);
        Assert.Equal(before, room.Build().Nearest(0));
    }

    [Fact]
    public void A_release_that_may_not_appear_has_neighbours_itself()
    {
        var near = room.Add("Cattle market", Cattle + " sheep");
        var nearToo = room.Add("Goats", "halal cattle goats export");
        var asking = room.Add("Cattle corridor", Cattle, eligible: false);
        room.AddStrangers(20);
        Assert.Equal([near, nearToo], room.Shown(asking));
    }

    [Fact]
    public void Ties_are_broken_by_the_newer_day_and_then_by_the_key()
    {
        var asking = room.Add("One", Cattle);
        var later = room.Add("Two", $"{Cattle} lamb wool", day: 5, key: "z");
        var b = room.Add("Two", $"{Cattle} milk hide", day: -5, key: "b");
        var a = room.Add("Two", $"{Cattle} beef horn", day: -5, key: "a");
        room.AddStrangers(20);
        Assert.Equal([later, a, b], room.Shown(asking));
    }

    [Fact]
    public void A_site_of_three_releases_has_related_releases_too()
    {
        var asking = room.Add("Cattle corridor", Cattle);
        var near = room.Add("Cattle market", Cattle + " sheep");
        room.Add("Coffee", "robusta harvest");
        Assert.Equal([near], room.Shown(asking));
    }

    [Fact]
    public void An_archive_without_releases_or_words_has_none()
    {
        Assert.Empty(room.Build().Lists);
        room.Add("", "");
        room.Add("", "");
        Assert.All(room.Build().Lists, list => Assert.Empty(list));
    }

    [Fact]
    public void A_good_neighbour_is_one_that_nothing_need_be_borrowed_for()
    {
        var asking = room.Add("Cattle corridor", Cattle);
        var good = room.Add("Cattle market", Cattle + " sheep");
        var middling = room.Add("Fair", "pasture export hotel booths visitors parking tickets closing music");
        room.AddStrangers(20);
        var list = room.Build().Nearest(asking);
        Assert.Equal([(good, true), (middling, false)], list.Select(match => (match.Document, match.Good)));
    }

    [Fact]
    public void An_explanation_gives_the_shared_terms_with_shares_that_add_up()
    {
        var asking = room.Add("Cattle corridor", "halal export");
        var near = room.Add("Cattle market", "halal sheep", day: -180);
        room.AddStrangers(20);
        var shown = room.Build().Explain(asking).Shown.Single();
        var spelling = room.Reader.Spell("Cattle corridor", [], ["halal export"]);
        Assert.Equal(near, shown.Match.Document);
        Assert.Equal(["cattle", "halal"], shown.Terms.Select(term => spelling[term.Term]));
        Assert.Equal(1, shown.Terms.Sum(term => term.Share), 9);
        Assert.Equal(shown.Match.Score, shown.Similarity * shown.TimeFactor, 4);
        Assert.Equal(1 - 96 / 1024.0, shown.TimeFactor);
    }

    [Fact]
    public void An_explanation_shows_what_the_list_shows()
    {
        for (var i = 0; i < 12; i++) room.Add(Newsroom.Word(i % 5), $"{Cattle} {Newsroom.Words(100 + i % 3, 3)} {Newsroom.Words(1_000 * i, i)}");
        room.AddStrangers(30);
        var index = room.Build();
        for (var i = 0; i < room.Documents.Count; i++)
            Assert.Equal(index.Nearest(i), index.Explain(i).Shown.Select(shown => shown.Match));
    }
}
