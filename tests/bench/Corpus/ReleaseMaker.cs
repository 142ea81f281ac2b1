using System.Collections.Immutable;
using System.Globalization;

namespace Sbpac.Site.Bench.Corpus;

/// <summary>A release in one language.</summary>
internal sealed record GeneratedText(string Language, string Title, string Summary, string Body);

/// <summary>A release.</summary>
/// <param name="Day">Its day.</param>
/// <param name="Minute">The minute of that day at which it was published.</param>
/// <param name="Slug">Its slug, which no other release has.</param>
/// <param name="Tags">Keys of its tags.</param>
/// <param name="Texts">Thai, and for six of ten releases English.</param>
internal sealed record GeneratedRelease(DateOnly Day, int Minute, string Slug, ImmutableArray<string> Tags, ImmutableArray<GeneratedText> Texts);

/// <summary>
/// Makes the releases of a corpus. Each depends on the seed and its number alone, so that a corpus of a thousand is the beginning
/// of one of ten thousand, and any number of threads may work.
/// </summary>
internal sealed class ReleaseMaker
{
    /// <summary>The first day of the twenty years.</summary>
    public static readonly DateOnly FirstDay = new(2007, 1, 1);

    /// <summary>The last.</summary>
    public static readonly DateOnly LastDay = new(2026, 6, 30);

    private const double EnglishShare = 0.6;

    private readonly int seed;
    private readonly Vocabulary thai;
    private readonly Vocabulary english;
    private readonly BodyMaker thaiBodies;
    private readonly BodyMaker englishBodies;

    /// <summary>Makes the maker of a corpus.</summary>
    public ReleaseMaker(int seed)
    {
        this.seed = seed;
        (thai, english) = (Vocabulary.Thai(seed), Vocabulary.English(seed));
        (thaiBodies, englishBodies) = (new BodyMaker(thai), new BodyMaker(english));
        Tags = new TagSet(thai, english);
    }

    /// <summary>The tags of the corpus.</summary>
    public TagSet Tags { get; }

    /// <summary>A release, by its number from 0.</summary>
    public GeneratedRelease Make(int number)
    {
        var dice = new Dice(seed, number);
        var tags = Tags.Draw(dice);
        var topic = TagSet.TopicOf(tags[0]);
        var day = FirstDay.AddDays(dice.Below(LastDay.DayNumber - FirstDay.DayNumber + 1));
        var minute = dice.Between(7 * 60, 20 * 60 - 1);
        var slug = string.Create(CultureInfo.InvariantCulture, $"n{number:000000}-{string.Join('-', english.Draw(dice, topic, 3))}");
        var texts = ImmutableArray.Create(Text(thai, thaiBodies, dice, topic));
        if (dice.Chance(EnglishShare)) texts = texts.Add(Text(english, englishBodies, dice, topic));
        return new GeneratedRelease(day, minute, slug, [.. tags.Select(tag => Tags.All[tag].Slug)], texts);
    }

    private static GeneratedText Text(Vocabulary words, BodyMaker bodies, Dice dice, int topic) =>
        new(words.Language, bodies.Phrase(dice, topic, 6, 14), bodies.Phrase(dice, topic, 18, 35), bodies.Make(dice, topic));
}
