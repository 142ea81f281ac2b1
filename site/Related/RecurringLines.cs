namespace Sbpac.Site.Related;

/// <summary>Finds the lines that stand in many releases: bylines, footers, standing headings.</summary>
internal static class RecurringLines
{
    /// <summary>The fingerprints of the lines that stand in at least <paramref name="least"/> of the texts.</summary>
    public static HashSet<uint> Find(IEnumerable<DocumentTerms> texts, int least)
    {
        var seen = new Dictionary<uint, (int Count, int Last)>();
        var recurring = new HashSet<uint>();
        var number = 0;
        foreach (var text in texts)
        {
            number++;
            var before = 0u;
            foreach (var run in text.Lines)
            {
                if (run.Line == before || run.Line == 0) continue;
                before = run.Line;
                var (count, last) = seen.GetValueOrDefault(run.Line);
                if (last == number) continue;
                seen[run.Line] = (count + 1, number);
                if (count + 1 == least) recurring.Add(run.Line);
            }
        }
        return recurring;
    }
}
