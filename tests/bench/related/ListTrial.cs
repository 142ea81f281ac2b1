using Sbpac.Site.Languages;
using Sbpac.Site.Related;

namespace Sbpac.Site.Bench.Related;

/// <summary>Prints lists, to be read and judged.</summary>
internal static class ListTrial
{
    public static void Run(string folder, Language language, int count, int threads)
    {
        var releases = Release.ReadFolder(folder, language.Code);
        var options = RelatedOptions.Default;
        var reader = Release.Reader(language, options);
        var index = RelatedIndex.Build([.. releases.Select(release => release.Read(reader))], options, threads);
        foreach (var share in index.Lists.CountBy(list => list.Length).OrderBy(pair => pair.Key))
            Console.WriteLine($"{share.Value} releases show {share.Key}");
        Console.WriteLine($"{index.Lists.Count(list => list.Count(match => match.Good) < 3)} have fewer than three good ones");
        var duplicates = Enumerable.Range(0, releases.Length)
            .Where(i => index.Explain(i, 0).PassedOver.Any(other => other.Reason == PassedOverReason.NearDuplicate)).ToList();
        Console.WriteLine($"{duplicates.Count} pass over a near-duplicate: {string.Join(' ', duplicates.Take(20).Select(i => releases[i].Key))}");
        for (var i = 0; i < releases.Length; i += Math.Max(1, releases.Length / count))
        {
            var release = releases[i];
            var spelling = reader.Spell(release.Title, release.Tags, release.Lines);
            var explanation = index.Explain(i, 6);
            Console.WriteLine($"\n== {release.Day:yyyy-MM-dd} {release.Title}  [{string.Join(' ', release.Tags)}]  {release.Key}");
            foreach (var shown in explanation.Shown)
            {
                var other = releases[shown.Match.Document];
                Console.WriteLine(FormattableString.Invariant(
                    $"   {shown.Match.Score:f3} = {shown.Similarity:f3} × {shown.TimeFactor:f2}{(shown.Match.Good ? " good" : "")}  {other.Day:yyyy-MM-dd} {other.Title} [{string.Join(' ', other.Tags)}]"));
                Console.WriteLine("         " + string.Join(" · ", shown.Terms.Select(term => FormattableString.Invariant($"{spelling[term.Term]} {100 * term.Share:f0}%"))));
            }
            foreach (var other in explanation.PassedOver.Where(other => other.Reason != PassedOverReason.Enough).Take(3))
                Console.WriteLine(FormattableString.Invariant($"   ({other.Reason} {other.Similarity:f3} {releases[other.Document].Title})"));
        }
    }
}
