using System.Collections.Immutable;

namespace Sbpac.Site.Bench.Corpus;

/// <summary>English words: the small ones that hold a text together, and compounds of two short nouns, such as <c>riverbank</c>.</summary>
internal static class EnglishWords
{
    private const string Frequent =
        "the of and to in a for is on that by with as at from this be are was will an or has have it its their which government ministry "
        + "public province people department national development project support meeting minister service policy area water health "
        + "education budget plan program local community officials work district village office director committee members border south "
        + "young families farmers market income training school hospital road safety report visit opened began held said also during "
        + "after before between through every many more most other new first next last";

    private const string Stems =
        "air apple arm autumn back bag ball bamboo bank barn basket bay bead bean bear bed bee bell belt bench berry bird blade block board "
        + "boat bone book boot bottle bow bowl box branch bread brick bridge brook broom brush bucket bulb cable cake camp candle cane canoe "
        + "card cart castle cave chain chalk chest circle clay cliff clock cloth cloud clove coal coast coat coin comb copper coral cord corn "
        + "cotton cow crab craft crane creek crop cross crown cup dam dawn deck deer desk dock door dove drum duck dust eagle earth egg elm "
        + "farm feather fence fern ferry field fig fire fish flag flame flint flock floor flour flower fog foot forest fork fox frame frost "
        + "fruit garden gate ginger glass goat gold goose grain grape grass gravel grove hall hammer hand harbor harvest hat hay hazel herb "
        + "hill hive honey hook horn horse house ice ink iron island ivy jar jetty key kiln kite lake lamp land lane leaf ledge lemon light "
        + "lily lime linen log loom maple marsh mat meadow mill mint mirror mist moon moss moth mountain mud nest net night north oak oat "
        + "ocean oil olive onion orchard otter oven owl paddle palm paper path peach pear pearl pebble pepper pine pipe plain plank plum pond "
        + "post pot quarry quill rail rain raft reed reef ribbon rice ridge ring river robin rock roof root rope rose sail salt sand seed "
        + "shade shell shelf ship shore silk silver sky slate smoke snow soil song spade spring star steam steel stem stone storm straw "
        + "stream sugar summer sun swan table tea thorn thread tide timber tin tower trail tree valley vine wagon wall wave well wheat wheel "
        + "whistle willow wind window wing winter wood wool yard";

    /// <summary>Words of all texts, the most frequent first.</summary>
    public static ImmutableArray<string> Common { get; } = [.. Frequent.Split(' ')];

    /// <summary>Words that topics are made of.</summary>
    public static ImmutableArray<string> Listed()
    {
        var stems = Stems.Split(' ');
        return [.. stems.SelectMany(first => stems.Where(second => second != first).Select(second => first + second)).Distinct(StringComparer.Ordinal)];
    }
}
