namespace Sbpac.Site.Text;

/// <summary>Finds what an editor probably meant.</summary>
public static class Suggestion
{
    /// <summary>
    /// The candidate nearest to a word by Levenshtein distance with transpositions (Damerau 1964, optimal string alignment),
    /// where it is near enough to be meant: at most a third of the longer word's length.
    /// </summary>
    /// <returns>The candidate, ordinally first among equals; null where none is near.</returns>
    public static string? For(string word, IEnumerable<string> candidates) =>
        candidates
            .Select(candidate => (candidate, distance: Distance(word, candidate)))
            .Where(pair => pair.distance * 3 <= Math.Max(word.Length, pair.candidate.Length))
            .OrderBy(pair => pair.distance)
            .ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .Select(pair => pair.candidate)
            .FirstOrDefault();

    private static int Distance(string a, string b)
    {
        // Far apart in length is far apart; a long wrong key must not cost a square of its length.
        if (Math.Abs(a.Length - b.Length) * 3 > Math.Max(a.Length, b.Length)) return int.MaxValue / 4;
        var before = new int[b.Length + 1];
        var last = new int[b.Length + 1];
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var same = char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]);
                row[j] = Math.Min(Math.Min(last[j] + 1, row[j - 1] + 1), last[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = Math.Min(row[j], before[j - 2] + 1);
            }
            (before, last, row) = (last, row, before);
        }
        return last[b.Length];
    }
}
