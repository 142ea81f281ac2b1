using System.Collections.Immutable;
using System.Globalization;

namespace Sbpac.Site.Bench.Corpus;

/// <summary>The words of one language: common ones, and those of each topic; and how often each comes.</summary>
internal sealed class Vocabulary
{
    /// <summary>How many topics there are.</summary>
    public const int Topics = 40;

    private const int WordsOfTopic = 150;
    private const double TopicShare = 0.45;

    private readonly ImmutableArray<string> common;
    private readonly ImmutableArray<string> listed;
    private readonly Zipf commonLaw;
    private readonly Zipf topicLaw = new(WordsOfTopic, 3);

    private Vocabulary(string language, bool isSpaced, ImmutableArray<string> common, ImmutableArray<string> listed, Dice dice)
    {
        (Language, IsSpaced, this.common) = (language, isSpaced, common);
        commonLaw = new Zipf(common.Length, 2);
        var words = listed.ToArray();
        dice.Shuffle(words);
        this.listed = [.. words.AsSpan(0, Topics * WordsOfTopic)];
    }

    /// <summary>BCP 47 code.</summary>
    public string Language { get; }

    /// <summary>Whether spaces stand between words.</summary>
    public bool IsSpaced { get; }

    /// <summary>The Thai words of a corpus.</summary>
    public static Vocabulary Thai(int seed) => new("th", false, ThaiWords.Common, ThaiWords.Listed(), new Dice(seed, -2));

    /// <summary>The English words of a corpus.</summary>
    public static Vocabulary English(int seed) => new("en", true, EnglishWords.Common, EnglishWords.Listed(), new Dice(seed, -3));

    /// <summary>A word of a topic, by its place: the first are the most frequent.</summary>
    public string OfTopic(int topic, int place) => listed[topic * WordsOfTopic + place];

    /// <summary>Words as a text of a topic has them, in random order.</summary>
    public string[] Draw(Dice dice, int topic, int count)
    {
        var words = new string[count];
        for (var i = 0; i < count; i++)
            words[i] = i < count * TopicShare ? OfTopic(topic, topicLaw.Draw(dice)) : common[commonLaw.Draw(dice)];
        dice.Shuffle<string>(words);
        return words;
    }

    /// <summary>Words written one after the other, as the language does.</summary>
    public string Join(ReadOnlySpan<string?> words)
    {
        if (!IsSpaced) return string.Concat(words);
        var text = string.Join(' ', words);
        return text[..1].ToUpper(CultureInfo.InvariantCulture) + text[1..];
    }
}
