using System.Collections.Immutable;
using System.Globalization;

namespace Sbpac.Site.Bench.Corpus;

/// <summary>A tag.</summary>
/// <param name="Slug">Its key.</param>
/// <param name="Thai">Its name in Thai.</param>
/// <param name="English">Its name in English.</param>
internal sealed record GeneratedTag(string Slug, string Thai, string English);

/// <summary>Four hundred tags, ten of each topic, used as Zipf's law has it.</summary>
internal sealed class TagSet
{
    private const int Count = 400;
    private const int OfTopic = Count / Vocabulary.Topics;
    private const double OwnShare = 0.6;

    private readonly Zipf law = new(Count, 1);
    private readonly Zipf ownLaw = new(OfTopic, 1);

    /// <summary>Names the tags after words of their topics.</summary>
    public TagSet(Vocabulary thai, Vocabulary english) => All =
    [
        .. Enumerable.Range(0, Count).Select(number =>
        {
            var (topic, place) = (TopicOf(number), number / Vocabulary.Topics);
            string[] words = [english.OfTopic(topic, place), english.OfTopic(topic, place + OfTopic)];
            return new GeneratedTag(
                string.Create(CultureInfo.InvariantCulture, $"{words[0]}-{words[1]}"),
                thai.OfTopic(topic, place) + thai.OfTopic(topic, place + OfTopic),
                english.Join(words));
        }),
    ];

    /// <summary>The tags, the most used first.</summary>
    public ImmutableArray<GeneratedTag> All { get; }

    /// <summary>The topic of a tag.</summary>
    public static int TopicOf(int tag) => tag % Vocabulary.Topics;

    /// <summary>Two to six different tags; the first gives the release its topic, of the others more than half share it.</summary>
    public ImmutableArray<int> Draw(Dice dice)
    {
        var tags = new List<int> { law.Draw(dice) };
        for (var count = dice.Between(2, 6); tags.Count < count;)
        {
            var tag = dice.Chance(OwnShare) ? TopicOf(tags[0]) + Vocabulary.Topics * ownLaw.Draw(dice) : law.Draw(dice);
            if (!tags.Contains(tag)) tags.Add(tag);
        }
        return [.. tags];
    }
}
