namespace Sbpac.Site.Related;

/// <summary>Goes through the terms of a text, run by run, without the lines that weigh nothing.</summary>
internal ref struct CountedTerms(DocumentTerms text, HashSet<uint> ignoredLines)
{
    private DocumentTerms? rest = text.Body;
    private ReadOnlySpan<uint> terms = text.Terms.AsSpan();
    private ReadOnlySpan<TermRun> runs = text.Runs.AsSpan();
    private int run = -1;
    private int start;
    private uint line;
    private bool ignored;

    public readonly ReadOnlySpan<uint> Current => terms[start..runs[run].End];

    /// <summary>What each occurrence of the current run counts, in quarters of a word.</summary>
    public readonly int Quarters => runs[run].Quarters;

    public readonly CountedTerms GetEnumerator() => this;

    public bool MoveNext()
    {
        if (run >= 0) start = runs[run].End;
        do
        {
            while (++run < runs.Length)
            {
                if (runs[run].Line != line) (line, ignored) = (runs[run].Line, runs[run].Line != 0 && ignoredLines.Contains(runs[run].Line));
                if (!ignored) return true;
                start = runs[run].End;
            }
        }
        while (GoOn());
        return false;
    }

    private bool GoOn()
    {
        if (rest is null) return false;
        terms = rest.Terms.AsSpan();
        runs = rest.Runs.AsSpan();
        (rest, run, start) = (rest.Body, -1, 0);
        return true;
    }
}
