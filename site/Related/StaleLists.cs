namespace Sbpac.Site.Related;

/// <summary>
/// Finds which lists may differ between two states of an index. A list is ranked from its candidates, those with the highest sums of
/// weights along the postings that its search reads. So it stays as it is where its own vector does and no release that differs was among its
/// candidates or gets among them; and of those few releases the sums, before and now, can be added up again for all searches at once.
/// </summary>
internal sealed class StaleLists
{
    private readonly IndexState former;
    private readonly IndexState state;
    private readonly long[] thresholds;

    // The releases that differ, and for each term what they have in its postings.
    private readonly int[] watched;
    private readonly List<(int Watched, int Before, int Now)>?[] postings;

    private StaleLists(IndexState former, IndexState state, long[] thresholds, int[] watched)
    {
        (this.former, this.state, this.thresholds, this.watched) = (former, state, thresholds, watched);
        postings = new List<(int, int, int)>?[state.Vocabulary.Count];
        for (var i = 0; i < watched.Length; i++)
        {
            var place = watched[i];
            foreach (var term in former.Vectors[place].Terms.Union(state.Vectors[place].Terms))
            {
                var (before, now) = (WeightIn(former.Postings.Of(term), place), WeightIn(state.Postings.Of(term), place));
                if (before > 0 || now > 0) (postings[term] ??= []).Add((i, before, now));
            }
        }
    }

    /// <summary>Marks the places whose list may differ.</summary>
    /// <param name="former">The state before.</param>
    /// <param name="state">The state now.</param>
    /// <param name="thresholds">Of each place, before, <see cref="CandidateSearch.Threshold"/>.</param>
    /// <param name="changed">The places whose release or vector differs.</param>
    /// <param name="terms">The terms whose postings were made anew.</param>
    /// <param name="stale">Takes the marks.</param>
    /// <param name="threads">How many threads may work, at least 1.</param>
    public static void Mark(
        IndexState former, IndexState state, long[] thresholds, IReadOnlyCollection<int> changed, IEnumerable<int> terms, bool[] stale, int threads)
    {
        foreach (var place in changed) stale[place] = true;
        // A release that gets among the heaviest of a term may drive another out.
        var watched = changed.Union(terms.SelectMany(term => Moved(former.Postings.Of(term), state.Postings.Of(term)))).ToArray();
        var lists = new StaleLists(former, state, thresholds, watched);
        var pinned = changed.Select(place => state.Order[place]).ToHashSet();
        IndexedWork.Run(stale.Length, threads, () =>
        {
            var (before, now) = (new int[watched.Length], new int[watched.Length]);
            return place => stale[place] = stale[place] || state.At(place).Pins.Any(pinned.Contains) || lists.Differs(place, before, now);
        });
    }

    private bool Differs(int place, int[] before, int[] now)
    {
        Array.Clear(before);
        Array.Clear(now);
        var limit = state.Options.PostingsRead;
        var own = state.Vectors[place].Terms.AsSpan();
        var weights = state.Vectors[place].Weights.AsSpan();
        var (readBefore, readNow) = (0, 0);
        for (var i = 0; i < own.Length && (readBefore < limit || readNow < limit); i++)
        {
            if (readBefore >= limit || readNow >= limit) return true;
            var read = former.Postings.Of(own[i]).Length;
            var found = postings[own[i]];
            readBefore += read;
            readNow += found is null ? read : state.Postings.Of(own[i]).Length;
            if (found is null) continue;
            foreach (var (other, weightBefore, weightNow) in found)
            {
                before[other] += weights[i] * weightBefore;
                now[other] += weights[i] * weightNow;
            }
        }
        for (var i = 0; i < watched.Length; i++)
            if (IsCandidate(place, watched[i], before[i]) || IsCandidate(place, watched[i], now[i])) return true;
        return false;
    }

    private bool IsCandidate(int place, int other, int sum) =>
        sum > 0 && other != place && CandidateSearch.KeyOf((long)sum * state.Factor(place, other), other) >= thresholds[place];

    private static IEnumerable<int> Moved(ReadOnlySpan<uint> before, ReadOnlySpan<uint> now)
    {
        var moved = new HashSet<uint>(before.Length);
        foreach (var posting in before) moved.Add(posting);
        foreach (var posting in now)
            if (!moved.Remove(posting)) moved.Add(posting);
        return moved.Select(Postings.Document);
    }

    /// <summary>The weight of a release in the postings of a term, which stand in the order of releases; 0 where it is not among them.</summary>
    private static int WeightIn(ReadOnlySpan<uint> postings, int place)
    {
        var at = postings.BinarySearch((uint)place << Postings.WeightBits);
        // No weight is 0, so what is sought never stands there itself.
        return ~at < postings.Length && Postings.Document(postings[~at]) == place ? Postings.Weight(postings[~at]) : 0;
    }
}
