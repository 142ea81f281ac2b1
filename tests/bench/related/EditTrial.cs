using System.Collections.Immutable;
using Sbpac.Site.Languages;
using Sbpac.Site.Related;

namespace Sbpac.Site.Bench.Related;

/// <summary>Counts how many lists of the other releases change with one release.</summary>
internal static class EditTrial
{
    private const int Trials = 40;

    public static void Run(string folder, Language language, int threads)
    {
        var releases = Release.ReadFolder(folder, language.Code);
        foreach (var steps in new[] { 1, 2, 4 })
        {
            var options = RelatedOptions.Default with { StepsPerDoubling = steps };
            var reader = Release.Reader(language, options);
            ImmutableArray<RelatedDocument> documents = [.. releases.Select(release => release.Read(reader))];
            var before = Lists(documents, options, threads);
            Report(steps, "a sentence added", i =>
                documents.SetItem(i, (releases[i] with { Lines = releases[i].Lines.Add(releases[(i + 1) % releases.Length].Lines[0]) }).Read(reader)));
            Report(steps, "the text replaced", i =>
                documents.SetItem(i, documents[i] with { Terms = documents[(i + releases.Length / 2) % releases.Length].Terms }));
            Report(steps, "withdrawn", i => documents.SetItem(i, documents[i] with { Eligible = false }));

            void Report(int perDoubling, string edit, Func<int, ImmutableArray<RelatedDocument>> apply)
            {
                var changed = new List<int>();
                var moved = new List<int>();
                for (var trial = 0; trial < Trials; trial++)
                {
                    var at = (int)((trial + 0.5) * releases.Length / Trials);
                    var after = Lists(apply(at), options, threads);
                    var others = Enumerable.Range(0, releases.Length).Where(i => i != at && !before[i].SequenceEqual(after[i])).ToList();
                    changed.Add(others.Count);
                    moved.Add(others.Count(i => !before[i].Contains(at) && !after[i].Contains(at)));
                }
                changed.Sort();
                moved.Sort();
                Console.WriteLine($"{perDoubling} steps a doubling, {edit}: of {releases.Length} lists, changed {changed[Trials / 2]} (median), {changed[^1]} (most); " +
                    $"without the edited release in them {moved[Trials / 2]} and {moved[^1]}");
            }
        }
    }

    private static ImmutableArray<ImmutableArray<int>> Lists(IReadOnlyList<RelatedDocument> documents, RelatedOptions options, int threads) =>
        [.. RelatedIndex.Build(documents, options, threads).Lists.Select(list => list.Select(match => match.Document).ToImmutableArray())];
}
