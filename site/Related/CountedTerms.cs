namespace Sbpac.Site.Related;

/// <summary>Goes through the terms of a text without those of the lines that weigh nothing.</summary>
internal ref struct CountedTerms(DocumentTerms text, HashSet<uint> ignoredLines)
{
    private readonly ReadOnlySpan<uint> terms = text.Terms.AsSpan();
    private readonly ReadOnlySpan<TermRun> runs = text.Runs.AsSpan();
    private int run = -1;
    private int at = -1;
    private int end;

    public readonly uint Current => terms[at];

    /// <summary>What the current occurrence counts, in quarters of a word.</summary>
    public readonly int Quarters => runs[run].Quarters;

    public readonly CountedTerms GetEnumerator() => this;

    public bool MoveNext()
    {
        if (++at < end) return true;
        while (++run < runs.Length)
        {
            at = end;
            end = runs[run].End;
            if (at < end && (runs[run].Line == 0 || !ignoredLines.Contains(runs[run].Line))) return true;
        }
        return false;
    }
}
