using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Sbpac.Site.Related;

/// <summary>
/// The related releases of all releases of one language. A pure function of its documents and options: neither their order nor the
/// number of threads changes what a release shows, nor whether a former index was at hand.
/// </summary>
public sealed class RelatedIndex
{
    private readonly IndexState state;
    private readonly long[] thresholds;

    /// <summary>Makes an index of what one was made of.</summary>
    internal RelatedIndex(IndexState state, ImmutableArray<ImmutableArray<RelatedMatch>> lists, long[] thresholds) =>
        (this.state, Lists, this.thresholds) = (state, lists, thresholds);

    private RelatedIndex(IndexState state, RelatedIndex? former, bool[]? stale, int threads)
    {
        this.state = state;
        var lists = former is null ? new ImmutableArray<RelatedMatch>[state.Documents.Count] : [.. former.Lists];
        thresholds = former is null ? new long[state.Documents.Count] : [.. former.thresholds];
        // Releases of one subject after one another: they read the same postings and the same vectors, which the processor still has.
        int[] waiting = [.. Enumerable.Range(0, state.Documents.Count).Where(place => stale is null || stale[place]).OrderBy(state.SubjectOf)];
        IndexedWork.Run(waiting.Length, threads, () =>
        {
            var candidates = state.Search();
            return i =>
            {
                lists[state.Order[waiting[i]]] = Rank(waiting[i], candidates, null);
                thresholds[waiting[i]] = candidates.Threshold;
            };
        });
        Lists = ImmutableCollectionsMarshal.AsImmutableArray(lists);
    }

    /// <summary>What each document shows, in the order of the documents: at most <see cref="RelatedOptions.Count"/>, pinned ones first.</summary>
    public ImmutableArray<ImmutableArray<RelatedMatch>> Lists { get; }

    /// <summary>What the lists are ranked by.</summary>
    internal IndexState State => state;

    /// <summary>Of each place <see cref="CandidateSearch.Threshold"/>.</summary>
    internal ReadOnlySpan<long> Thresholds => thresholds;

    /// <summary>Whether it was built from nothing, and not brought up to date.</summary>
    internal bool IsWhole { get; private init; }

    /// <summary>Builds the index and all lists.</summary>
    /// <param name="documents">The releases of one language. Their keys differ.</param>
    /// <param name="options">The weights.</param>
    /// <param name="threads">How many threads may work, at least 1.</param>
    /// <param name="former">An index that was built before, with the same options, or null: where little differs, little is done anew.</param>
    public static RelatedIndex Build(IReadOnlyList<RelatedDocument> documents, RelatedOptions options, int threads, RelatedIndex? former = null)
    {
        if (former is not null && IndexUpdate.Of(former.state, former.thresholds, documents, threads) is var (state, stale)) return new(state, former, stale, threads);
        return new(IndexState.Of(documents, options, threads), null, null, threads) { IsWhole = true };
    }

    /// <summary>What a document shows.</summary>
    /// <param name="document">Its place in the list that the index was built from.</param>
    public ImmutableArray<RelatedMatch> Nearest(int document) => Lists[document];

    /// <summary>Why a document shows what it shows.</summary>
    /// <param name="document">Its place in the list that the index was built from.</param>
    /// <param name="terms">How many shared terms to give for each.</param>
    public RelatedExplanation Explain(int document, int terms = 10)
    {
        var candidates = state.Search();
        var passedOver = ImmutableArray.CreateBuilder<PassedOver>();
        var place = state.Places[document];
        var shown = Rank(place, candidates, passedOver).Select(match =>
        {
            var other = state.Places[match.Document];
            var (similarity, factor) = (candidates.Similarity(place, other), candidates.Factor(place, other));
            return new ExplainedMatch(match, Share(similarity), (double)factor / TimeFactor.One, SharedTerms(place, other, terms));
        });
        return new RelatedExplanation([.. shown], passedOver.ToImmutable());
    }

    private ImmutableArray<RelatedMatch> Rank(int place, CandidateSearch search, ImmutableArray<PassedOver>.Builder? passedOver)
    {
        var shown = ImmutableArray.CreateBuilder<RelatedMatch>(state.Options.Count);
        foreach (var pin in state.Documents[state.Order[place]].Pins)
        {
            var candidate = new Candidate(state.Places[pin], search.Similarity(place, state.Places[pin]), search.Factor(place, state.Places[pin]));
            if (!state.Documents[pin].Eligible) PassOver(candidate, PassedOverReason.NotEligible);
            else if (shown.Count < state.Options.Count && state.Places[pin] != place && !IsShown(pin)) Show(candidate, true);
        }
        foreach (var candidate in search.Find(place))
        {
            if (IsShown(state.Order[candidate.Document])) continue;
            if (shown.Count == state.Options.Count) PassOver(candidate, PassedOverReason.Enough);
            else if (candidate.Similarity < state.Options.Floor * Candidate.One) PassOver(candidate, PassedOverReason.BelowFloor);
            else if (DuplicateOf(candidate) is >= 0 and var other) PassOver(candidate, PassedOverReason.NearDuplicate, other);
            else Show(candidate, false);
            if (shown.Count == state.Options.Count && passedOver is null) break;
        }
        return shown.DrainToImmutable();

        bool IsShown(int document)
        {
            foreach (var match in shown)
                if (match.Document == document) return true;
            return false;
        }

        int DuplicateOf(Candidate candidate)
        {
            if (IsDuplicate(place, candidate.Document, candidate.Similarity)) return state.Order[place];
            foreach (var match in shown)
            {
                var other = state.Places[match.Document];
                if (IsDuplicate(other, candidate.Document, search.Similarity(other, candidate.Document))) return match.Document;
            }
            return -1;
        }

        void Show(Candidate candidate, bool pinned) => shown.Add(new RelatedMatch(
            state.Order[candidate.Document], Share(candidate.Score), pinned, pinned || candidate.Similarity >= state.Options.Good * Candidate.One));

        void PassOver(Candidate candidate, PassedOverReason reason, int duplicateOf = -1) => passedOver?.Add(new PassedOver(
            state.Order[candidate.Document], Share(candidate.Similarity), Share(candidate.Score), reason, duplicateOf));
    }

    private bool IsDuplicate(int place, int other, int similarity) =>
        similarity >= state.Options.Duplicate * Candidate.One
        && state.Documents[state.Order[place]].Terms.TitleNumbers == state.Documents[state.Order[other]].Terms.TitleNumbers;

    private ImmutableArray<SharedTerm> SharedTerms(int place, int other, int most)
    {
        var weights = state.Vectors[place].Terms.Zip(state.Vectors[place].Weights).ToDictionary(pair => pair.First, pair => (int)pair.Second);
        var shared = state.Vectors[other].Terms.Zip(state.Vectors[other].Weights)
            .Where(pair => weights.ContainsKey(pair.First))
            .Select(pair => (Term: state.Vocabulary.Hash(pair.First), Product: (long)weights[pair.First] * pair.Second))
            .OrderByDescending(term => term.Product).ThenBy(term => term.Term)
            .ToList();
        var total = shared.Sum(term => term.Product);
        return [.. shared.Take(most).Select(term => new SharedTerm(term.Term, (double)term.Product / total))];
    }

    private static double Share(int parts) => (double)parts / Candidate.One;
}
