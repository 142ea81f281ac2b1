namespace Sbpac.Site.Bench.Trials;

/// <summary>
/// Builds corpora clean, again, and after one edit, each in a process of its own; in the last round the sites are compared too, which
/// no figure contains.
/// </summary>
internal static class SiteTrial
{
    /// <summary>Runs the trial and prints its table.</summary>
    public static int Run(Bench bench)
    {
        var program = bench.Publish();
        var (sheet, findings) = (new Sheet(bench, "site"), new Findings());
        foreach (var corpus in bench.Corpora())
        {
            foreach (var folder in bench.Places)
            {
                using var place = new Workplace(folder);
                for (var run = 1; run <= bench.Runs; run++)
                {
                    place.Clear();
                    corpus.Warm();
                    Round(program, corpus, place, sheet, run == bench.Runs ? findings : null);
                }
            }
        }
        sheet.Print();
        return findings.ExitCode;
    }

    private static void Round(string program, BenchCorpus corpus, Workplace place, Sheet sheet, Findings? findings)
    {
        sheet.Add(corpus, place, "clean", place.Build(program, corpus));
        sheet.Add(corpus, place, "`cp -r` of the output", place.Copy());
        var clean = findings is null ? null : Contents.Of(place.Output);
        var again = place.Build(program, corpus);
        sheet.Add(corpus, place, "again, nothing changed", again);
        Measure edited;
        using (new Edit(corpus))
        {
            edited = place.Build(program, corpus);
            sheet.Add(corpus, place, "one release edited", edited);
            if (clean is null) return;
            var warm = Contents.Of(place.Output);
            // Beside them stands the list of all files and their hashes, which is no part of the site.
            findings!.Say(
                FormattableString.Invariant($"{corpus.Name}: after an edit {edited.Build!.Written} files were written, and the bytes of as many differ"),
                edited.Build.Written > 0 && edited.Build.Written + edited.Build.Removed + 1 == warm.DifferencesFrom(clean));
            place.Clear();
            place.Build(program, corpus);
            findings.Say($"{corpus.Name}: a cold build of the edited corpus gives the same site", Contents.Of(place.Output).DifferencesFrom(warm) == 0);
        }
        place.Build(program, corpus);
        var undone = Contents.Of(place.Output);
        findings.Say($"{corpus.Name}: nothing changed, 0 files were written", again.Build!.Written + again.Build.Removed == 0);
        findings.Say($"{corpus.Name}: with the edit undone the site is the former one", undone.DifferencesFrom(clean) == 0);
        foreach (var build in (string[])["clean", "`cp -r` of the output", "again, nothing changed", "one release edited"])
            sheet.Size(corpus, place, build, clean.Count, clean.Bytes);
    }
}
