using System.Collections.Immutable;
using Sbpac.Site.Languages;

namespace Sbpac.Site.Bench.Related;

/// <summary>The textbook's method: words of title and body, term frequency times ln(N/df), cosine, all pairs.</summary>
internal static class PlainTfIdf
{
    public static ImmutableArray<ImmutableArray<int>> Nearest(ImmutableArray<Release> releases, Language language, int count)
    {
        var breaker = language.CreateWordBreaker([]);
        var texts = releases.Select(release => Words(release, language, breaker)).ToArray();
        var documents = texts.SelectMany(text => text.Keys).GroupBy(word => word).ToDictionary(group => group.Key, group => group.Count());
        var vectors = texts.Select(text =>
        {
            var vector = text.ToDictionary(word => word.Key, word => word.Value * Math.Log((double)releases.Length / documents[word.Key]));
            var length = Math.Max(double.Epsilon, Math.Sqrt(vector.Values.Sum(weight => weight * weight)));
            return vector.ToDictionary(word => word.Key, word => word.Value / length);
        }).ToArray();
        return
        [
            .. vectors.AsParallel().AsOrdered().Select((vector, i) => Enumerable.Range(0, vectors.Length).Where(other => other != i)
                .Select(other => (other, score: vectors[other].Sum(word => word.Value * vector.GetValueOrDefault(word.Key))))
                .OrderByDescending(pair => pair.score).ThenBy(pair => pair.other).Take(count).Select(pair => pair.other).ToImmutableArray()),
        ];
    }

    private static Dictionary<string, int> Words(Release release, Language language, WordBreaker breaker)
    {
        var counts = new Dictionary<string, int>();
        foreach (var line in release.Lines.Prepend(release.Title).Select(language.Fold))
        {
            var words = new List<Word>();
            breaker.Break(line, words);
            foreach (var word in words)
            {
                var text = line.Substring(word.Start, word.Length);
                counts[text] = counts.GetValueOrDefault(text) + 1;
            }
        }
        return counts;
    }
}
