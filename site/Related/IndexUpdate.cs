namespace Sbpac.Site.Related;

/// <summary>
/// Brings an index up to date after edits of texts, titles and tags. It does what building anew would do, but only where that can
/// come out otherwise: a term whose number of texts has moved to another step of rarity changes the vectors that hold it, a vector
/// that changes changes the postings of its terms, and <see cref="StaleLists"/> tells which lists that can reach.
/// </summary>
internal static class IndexUpdate
{
    /// <summary>Beyond this many edits at once, a branch switch, building anew costs no more.</summary>
    private const int MostEdits = 64;

    /// <summary>The new state, and at which places lists may differ. Null where too much differs: then it is built anew.</summary>
    /// <param name="former">The state before.</param>
    /// <param name="thresholds">Of each of its places, <see cref="CandidateSearch.Threshold"/>.</param>
    /// <param name="documents">The releases now.</param>
    /// <param name="threads">How many threads may work, at least 1.</param>
    public static (IndexState State, bool[] Stale)? Of(IndexState former, long[] thresholds, IReadOnlyList<RelatedDocument> documents, int threads)
    {
        var stale = new bool[documents.Count];
        if (Edited(former, documents, stale) is not { } edited) return null;
        var state = former with { Documents = documents };
        if (edited.Count == 0) return (state, stale);

        if (MovesLines(former, documents, edited, threads)) return null;
        var moved = MovedTerms(former, state, edited, threads);
        var rewritten = edited.Union(moved.Places).ToArray();
        if (rewritten.Length > Math.Max(MostEdits, documents.Count / 8)) return null;
        state = state with { Vocabulary = former.Vocabulary.With(moved.Texts), Vectors = [.. former.Vectors] };
        if (state.Vocabulary.Moved > Math.Max(1024, state.Vocabulary.Count / 8)) return null;

        var vectorizer = new TermVectorizer(state.Vocabulary, former.Ignored, former.Options);
        foreach (var place in rewritten) state.Vectors[place] = vectorizer.Vectorize(state.At(place).Terms);
        var changed = rewritten.Where(place => edited.Contains(place) || !Pairs(former.Vectors[place]).SequenceEqual(Pairs(state.Vectors[place]))).ToArray();
        var terms = ChangedTerms(former, state, changed, threads);
        state = state with { Postings = former.Postings.With(terms, former.Options.PostingsKept) };
        if (state.Postings.Replaced > Math.Max(4096, state.Vocabulary.Count / 4)) return null;

        StaleLists.Mark(former, state, thresholds, changed, terms.Keys, stale, threads);
        return (state, stale);
    }

    /// <summary>The places whose terms differ; null where releases came, went or moved. Marks those whose pins differ.</summary>
    private static HashSet<int>? Edited(IndexState former, IReadOnlyList<RelatedDocument> documents, bool[] stale)
    {
        if (documents.Count != former.Documents.Count) return null;
        var edited = new HashSet<int>();
        for (var i = 0; i < documents.Count; i++)
        {
            var (before, now) = (former.Documents[i], documents[i]);
            if (before.Key != now.Key || before.Day != now.Day || before.Eligible != now.Eligible) return null;
            if (!before.Pins.AsSpan().SequenceEqual(now.Pins.AsSpan())) stale[former.Places[i]] = true;
            if (!ReferenceEquals(before.Terms, now.Terms) && before.Terms != now.Terms) edited.Add(former.Places[i]);
            if (edited.Count > MostEdits) return null;
        }
        return edited;
    }

    /// <summary>Whether a line begins or ceases to stand in so many releases that it weighs nothing.</summary>
    private static bool MovesLines(IndexState former, IReadOnlyList<RelatedDocument> documents, HashSet<int> edited, int threads)
    {
        var lines = new HashSet<uint>();
        foreach (var document in edited.Select(place => former.Order[place]))
        {
            lines.UnionWith(former.Documents[document].Terms.Lines.Select(run => run.Line));
            lines.UnionWith(documents[document].Terms.Lines.Select(run => run.Line));
        }
        lines.Remove(0);
        var counts = Scan(documents.Count, threads, (int document, List<uint> found) =>
        {
            if (!documents[document].Eligible) return;
            var before = found.Count;
            foreach (var run in documents[document].Terms.Lines)
                if (lines.Contains(run.Line) && !found.Skip(before).Contains(run.Line)) found.Add(run.Line);
        }).CountBy(line => line).ToDictionary();
        return lines.Any(line => counts.GetValueOrDefault(line) >= former.Options.RecurringLines != former.Ignored.Contains(line));
    }

    /// <summary>The terms whose weight differs, with the number of texts they stand in now, and where they stand.</summary>
    private static (Dictionary<uint, int> Texts, IEnumerable<int> Places) MovedTerms(IndexState former, IndexState state, HashSet<int> edited, int threads)
    {
        var touched = new HashSet<uint>();
        foreach (var place in edited.Where(place => state.At(place).Eligible))
        {
            var now = Distinct(state.At(place).Terms, former.Ignored);
            now.SymmetricExceptWith(Distinct(former.At(place).Terms, former.Ignored));
            touched.UnionWith(now);
        }
        var filter = new ulong[1 << 10];
        foreach (var term in touched) filter[term >> 6 & 1023] |= 1ul << (int)(term & 63);
        var found = Scan(former.Order.Length, threads, (int place, List<(uint Term, int Place)> hits) =>
        {
            foreach (var run in new CountedTerms(state.At(place).Terms, former.Ignored))
                foreach (var term in run)
                    if ((filter[term >> 6 & 1023] & 1ul << (int)(term & 63)) != 0 && touched.Contains(term)) hits.Add((term, place));
        }).Distinct().ToLookup(hit => hit.Term, hit => hit.Place);
        var moved = touched
            .Select(term => (Term: term, Count: found[term].Count(place => state.At(place).Eligible)))
            .Where(term => former.Vocabulary.RarityOf(term.Count) != former.Vocabulary.RarityNow(term.Term))
            .ToDictionary(term => term.Term, term => term.Count);
        return (moved, moved.Keys.SelectMany(term => found[term]).Distinct());
    }

    private static HashSet<uint> Distinct(DocumentTerms text, HashSet<uint> ignored)
    {
        var terms = new HashSet<uint>();
        foreach (var run in new CountedTerms(text, ignored))
            foreach (var term in run) terms.Add(term);
        return terms;
    }

    /// <summary>The terms that weigh otherwise in a changed vector, each with all releases that can be found by it.</summary>
    private static Dictionary<int, List<(int Document, ushort Weight)>> ChangedTerms(IndexState former, IndexState state, int[] places, int threads)
    {
        var terms = new bool[state.Vocabulary.Count];
        var changed = new Dictionary<int, List<(int Document, ushort Weight)>>();
        foreach (var place in places.Where(place => state.At(place).Eligible))
        {
            var weights = Pairs(former.Vectors[place]).ToHashSet();
            weights.SymmetricExceptWith(Pairs(state.Vectors[place]));
            foreach (var (term, _) in weights)
                if (!terms[term] && (terms[term] = true)) changed.Add(term, []);
        }
        var found = Scan(state.Vectors.Length, threads, (int place, List<(int Term, int Place, ushort Weight)> hits) =>
        {
            if (!state.At(place).Eligible) return;
            var own = state.Vectors[place].Terms.AsSpan();
            var weights = state.Vectors[place].Weights.AsSpan();
            for (var i = 0; i < own.Length; i++)
                if (terms[own[i]]) hits.Add((own[i], place, weights[i]));
        });
        foreach (var (term, place, weight) in found) changed[term].Add((place, weight));
        return changed;
    }

    private static IEnumerable<(int Term, ushort Weight)> Pairs(TermVector vector) => vector.Terms.Zip(vector.Weights);

    /// <summary>What is found at each place, in the order of places.</summary>
    private static IEnumerable<T> Scan<T>(int count, int threads, Action<int, List<T>> look)
    {
        // One worker alone has the places of a batch.
        var found = new List<T>?[count / IndexedWork.Batch + 1];
        IndexedWork.Run(count, threads, () => place => look(place, found[place / IndexedWork.Batch] ??= []));
        return found.OfType<List<T>>().SelectMany(hits => hits);
    }
}
