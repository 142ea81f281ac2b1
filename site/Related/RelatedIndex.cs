using System.Collections.Immutable;

namespace Sbpac.Site.Related;

/// <summary>
/// The related releases of all releases of one language. A pure function of its documents and options: neither their order nor the
/// number of threads changes what a release shows.
/// </summary>
public sealed class RelatedIndex
{
    private readonly IReadOnlyList<RelatedDocument> documents;
    private readonly RelatedOptions options;
    private readonly int[] order;
    private readonly int[] places;
    private readonly TermVector[] vectors;
    private readonly Vocabulary vocabulary;
    private readonly Func<CandidateSearch> search;

    private RelatedIndex(IReadOnlyList<RelatedDocument> documents, RelatedOptions options, int threads)
    {
        (this.documents, this.options) = (documents, options);
        // The index's own order is that in which equals are shown: newest first, then by key.
        order = [.. Enumerable.Range(0, documents.Count)
            .OrderByDescending(i => documents[i].Day).ThenBy(i => documents[i].Key, StringComparer.Ordinal)];
        places = new int[order.Length];
        for (var place = 0; place < order.Length; place++) places[order[place]] = place;

        var texts = order.Select(i => documents[i]).Where(document => document.Eligible).Select(document => document.Terms).ToList();
        var ignored = RecurringLines.Find(texts, options.RecurringLines);
        vocabulary = new Vocabulary(TermCounts.Of(texts, ignored), texts.Count, options);
        vectors = new TermVector[order.Length];
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = threads };
        Parallel.For(0, order.Length, parallel, () => new TermVectorizer(vocabulary, ignored, options),
            (place, _, vectorizer) =>
            {
                vectors[place] = vectorizer.Vectorize(documents[order[place]].Terms);
                return vectorizer;
            }, _ => { });
        var postings = new Postings(vectors, [.. order.Select(i => documents[i].Eligible)], vocabulary.Count, options.PostingsKept);
        var days = order.Select(i => documents[i].Day.DayNumber).ToArray();
        search = () => new CandidateSearch(vectors, days, postings, vocabulary.Count, options);

        var lists = new ImmutableArray<RelatedMatch>[order.Length];
        Parallel.For(0, order.Length, parallel, search, (place, _, candidates) =>
        {
            lists[order[place]] = Rank(place, candidates, null);
            return candidates;
        }, _ => { });
        Lists = ImmutableArray.Create(lists);
    }

    /// <summary>What each document shows, in the order of the documents: at most <see cref="RelatedOptions.Count"/>, pinned ones first.</summary>
    public ImmutableArray<ImmutableArray<RelatedMatch>> Lists { get; }

    /// <summary>Builds the index and all lists.</summary>
    /// <param name="documents">The releases of one language. Their keys differ.</param>
    /// <param name="options">The weights.</param>
    /// <param name="threads">How many threads may work, at least 1.</param>
    public static RelatedIndex Build(IReadOnlyList<RelatedDocument> documents, RelatedOptions options, int threads) =>
        new(documents, options, threads);

    /// <summary>What a document shows.</summary>
    /// <param name="document">Its place in the list that the index was built from.</param>
    public ImmutableArray<RelatedMatch> Nearest(int document) => Lists[document];

    /// <summary>Why a document shows what it shows.</summary>
    /// <param name="document">Its place in the list that the index was built from.</param>
    /// <param name="terms">How many shared terms to give for each.</param>
    public RelatedExplanation Explain(int document, int terms = 10)
    {
        var candidates = search();
        var passedOver = ImmutableArray.CreateBuilder<PassedOver>();
        var place = places[document];
        var shown = Rank(place, candidates, passedOver).Select(match =>
        {
            var other = places[match.Document];
            var (similarity, factor) = (candidates.Similarity(place, other), candidates.Factor(place, other));
            return new ExplainedMatch(match, Share(similarity), (double)factor / TimeFactor.One, SharedTerms(place, other, terms));
        });
        return new RelatedExplanation([.. shown], passedOver.ToImmutable());
    }

    private ImmutableArray<RelatedMatch> Rank(int place, CandidateSearch search, ImmutableArray<PassedOver>.Builder? passedOver)
    {
        var shown = ImmutableArray.CreateBuilder<RelatedMatch>(options.Count);
        foreach (var pin in documents[order[place]].Pins)
        {
            var candidate = new Candidate(places[pin], search.Similarity(place, places[pin]), search.Factor(place, places[pin]));
            if (!documents[pin].Eligible) PassOver(candidate, PassedOverReason.NotEligible);
            else if (shown.Count < options.Count && places[pin] != place && !IsShown(pin)) Show(candidate, true);
        }
        foreach (var candidate in search.Find(place))
        {
            if (IsShown(order[candidate.Document])) continue;
            if (shown.Count == options.Count) PassOver(candidate, PassedOverReason.Enough);
            else if (candidate.Similarity < options.Floor * Candidate.One) PassOver(candidate, PassedOverReason.BelowFloor);
            else if (DuplicateOf(candidate) is >= 0 and var other) PassOver(candidate, PassedOverReason.NearDuplicate, other);
            else Show(candidate, false);
            if (shown.Count == options.Count && passedOver is null) break;
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
            if (IsDuplicate(place, candidate.Document, candidate.Similarity)) return order[place];
            foreach (var match in shown)
            {
                var other = places[match.Document];
                if (IsDuplicate(other, candidate.Document, search.Similarity(other, candidate.Document))) return match.Document;
            }
            return -1;
        }

        void Show(Candidate candidate, bool pinned) => shown.Add(new RelatedMatch(
            order[candidate.Document], Share(candidate.Score), pinned, pinned || candidate.Similarity >= options.Good * Candidate.One));

        void PassOver(Candidate candidate, PassedOverReason reason, int duplicateOf = -1) => passedOver?.Add(new PassedOver(
            order[candidate.Document], Share(candidate.Similarity), Share(candidate.Score), reason, duplicateOf));
    }

    private bool IsDuplicate(int place, int other, int similarity) =>
        similarity >= options.Duplicate * Candidate.One
        && documents[order[place]].Terms.TitleNumbers == documents[order[other]].Terms.TitleNumbers;

    private ImmutableArray<SharedTerm> SharedTerms(int place, int other, int most)
    {
        var weights = vectors[place].Terms.Zip(vectors[place].Weights).ToDictionary(pair => pair.First, pair => (int)pair.Second);
        var shared = vectors[other].Terms.Zip(vectors[other].Weights)
            .Where(pair => weights.ContainsKey(pair.First))
            .Select(pair => (Term: vocabulary.Hash(pair.First), Product: (long)weights[pair.First] * pair.Second))
            .OrderByDescending(term => term.Product).ThenBy(term => term.Term)
            .ToList();
        var total = shared.Sum(term => term.Product);
        return [.. shared.Take(most).Select(term => new SharedTerm(term.Term, (double)term.Product / total))];
    }

    private static double Share(int parts) => (double)parts / Candidate.One;
}
