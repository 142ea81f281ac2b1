using System.Collections.Immutable;
using Sbpac.Site.Related;

namespace Sbpac.Site.Tests.Related;

/// <summary>The weights of docs/related.md, written down once more in the plainest way.</summary>
internal static class Textbook
{
    public static List<Dictionary<uint, double>> Vectors(ImmutableArray<RelatedDocument> archive)
    {
        var eligible = archive.Where(document => document.Eligible).ToList();
        var releases = Math.Max(16, eligible.Count);
        var counts = eligible.SelectMany(document => Occurrences(document.Terms).Keys).CountBy(term => term).ToDictionary();
        return [.. archive.Select(document => Vector(document.Terms, term => Rarity(releases, counts.GetValueOrDefault(term, 1)), term => counts.GetValueOrDefault(term) > 1))];
    }

    private static Dictionary<uint, double> Vector(DocumentTerms text, Func<uint, double> rarity, Func<uint, bool> shared)
    {
        var weights = Occurrences(text).ToDictionary(term => term.Key, term => 3 * term.Value / (term.Value + 2) * rarity(term.Key));
        foreach (var term in weights.Keys.Where(term => TermHash.IsChunk(term) && !shared(term)).ToList()) weights.Remove(term);
        var length = Math.Sqrt(weights.Values.Sum(weight => weight * weight));
        return length == 0 ? [] : weights.Where(term => shared(term.Key)).ToDictionary(term => term.Key, term => term.Value / length);
    }

    private static Dictionary<uint, double> Occurrences(DocumentTerms text)
    {
        var occurrences = new Dictionary<uint, double>();
        for (var part = text; part is not null; part = part.Body)
        {
            var at = 0;
            foreach (var run in part.Runs)
                for (; at < run.End; at++) occurrences[part.Terms[at]] = occurrences.GetValueOrDefault(part.Terms[at]) + run.Quarters / 4.0;
        }
        return occurrences;
    }

    private static double Rarity(int releases, int count) =>
        Math.Sqrt(Math.Max(0, (Math.Floor(2 * Math.Log2(releases)) - Math.Floor(2 * Math.Log2(count) + 1e-9) - 2) / 2));
}
