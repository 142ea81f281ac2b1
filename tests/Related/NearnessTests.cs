using Sbpac.Site.Related;

namespace Sbpac.Site.Tests.Related;

public sealed class NearnessTests
{
    private const string Cattle = "halal cattle corridor export farms pasture";
    private readonly Newsroom room = new();

    [Fact]
    public void The_nearest_are_those_that_share_the_most_of_what_is_rare()
    {
        var asking = room.Add("Cattle corridor", Cattle);
        var some = room.Add("Export fair", "export farms hotel exhibition booths visitors");
        var most = room.Add("Halal farms", "halal cattle corridor vaccine herd pasture");
        room.AddStrangers(20);
        Assert.Equal([most, some], room.Shown(asking));
    }

    [Fact]
    public void Words_of_the_title_weigh_more_than_words_of_the_body()
    {
        var asking = room.Add("Coffee", "robusta harbour");
        var body = room.Add("Robusta", "harbour shipping quay", key: "a");
        var title = room.Add("Coffee", "roasting shipping quay", key: "b");
        room.AddStrangers(20);
        Assert.Equal([title, body], room.Shown(asking));
    }

    [Fact]
    public void A_tag_in_common_brings_releases_together()
    {
        var asking = room.Add("Coffee", "robusta harvest", tags: ["trade"]);
        var other = room.Add("Fish", "seabass cages", tags: ["trade"]);
        room.AddStrangers(20);
        Assert.Equal([other], room.Shown(asking));
    }

    [Fact]
    public void A_chunk_in_common_weighs_more_than_its_words_apart()
    {
        var asking = room.Add("One", "world_crab_city opens");
        var apart = room.Add("Two", "world and crab and city and many more things besides", key: "a");
        var whole = room.Add("Three", "world_crab_city and many more things besides", key: "b");
        room.AddStrangers(20);
        Assert.Equal([whole, apart], room.Shown(asking));
    }

    [Fact]
    public void A_word_that_every_second_release_has_brings_nothing_together()
    {
        var asking = room.Add("Centre", "centre centre harvest");
        for (var i = 0; i < 20; i++) room.Add(Newsroom.Word(i), $"centre {Newsroom.Word(100 + i)}");
        room.AddStrangers(10);
        Assert.Empty(room.Shown(asking));
    }

    [Fact]
    public void Of_equally_similar_releases_the_nearer_in_time_comes_first()
    {
        var asking = room.Add("One", Cattle);
        var far = room.Add("Two", Cattle + " sheep", day: -2_000, key: "a");
        var near = room.Add("Three", Cattle + " goats", day: -20, key: "b");
        room.AddStrangers(20);
        Assert.Equal([near, far], room.Shown(asking));
    }

    [Fact]
    public void Time_is_a_gentle_preference_that_a_nearer_text_overcomes()
    {
        var asking = room.Add("Cattle corridor", Cattle);
        var near = room.Add("Two", "cattle market rents stalls prices closing", day: -1);
        var far = room.Add("Cattle corridor", "halal cattle corridor export sheep goats", day: -5_000);
        room.AddStrangers(20);
        Assert.Equal([far, near], room.Shown(asking));
    }

    [Fact]
    public void A_line_that_recurs_across_releases_weighs_nothing()
    {
        const string footer = "\nOffice of public relations telephone counter";
        var asking = room.Add("One", "harvest begins" + footer + " 073 203 872");
        for (var i = 0; i < 3; i++) room.Add(Newsroom.Word(i), Newsroom.Words(1_000 * (i + 1), 3) + footer + $" 073 203 87{i}");
        room.AddStrangers(20);
        Assert.Empty(room.Shown(asking));
        Assert.NotEmpty(With(room.Options with { RecurringLines = int.MaxValue }).Nearest(asking));
    }

    [Fact]
    public void A_line_that_stands_in_three_releases_still_counts()
    {
        const string line = "\nRobusta coffee harvest festival";
        var asking = room.Add("One", "opening" + line);
        var others = new[] { room.Add("Two", "closing" + line), room.Add("Three", "dancing" + line) };
        room.AddStrangers(20);
        Assert.Equal(others, room.Shown(asking).Order());
    }

    [Fact]
    public void Those_who_attended_weigh_less_than_what_it_was_about()
    {
        Assert.Equal(["matter", "people"], Shown(RelatedOptions.Default));
        Assert.Equal(["people", "matter"], Shown(RelatedOptions.Default with { PersonQuarters = 8 }));

        static IEnumerable<string> Shown(RelatedOptions options)
        {
            var room = new Newsroom(options);
            room.Add("One", "coffee harvest fair\nmr ahmad mr ismail mr yusuf");
            room.Add("Two", "tunnel digging works\nmr ahmad mr ismail mr yusuf", key: "people");
            room.Add("Three", "coffee harvest fair\nmr chai mr prem mr wit", key: "matter");
            room.AddStrangers(20);
            return room.Shown(0).Select(other => room.Documents[other].Key);
        }
    }

    private RelatedIndex With(RelatedOptions options) => RelatedIndex.Build(room.Documents, options, 1);
}
