namespace Sbpac.Site.Related;

/// <summary>All that the lists of an index are ranked by. Nothing in it changes once it is made.</summary>
/// <param name="Documents">The releases, as they were handed over.</param>
/// <param name="Options">The weights.</param>
/// <param name="Order">The index's own order, that in which equals are shown: newest first, then by key. From place to document.</param>
/// <param name="Places">From document to place.</param>
/// <param name="Ignored">The lines that weigh nothing.</param>
/// <param name="Vocabulary">The terms.</param>
/// <param name="Vectors">The vectors, by place.</param>
/// <param name="Postings">The inverted vectors.</param>
internal sealed record IndexState(
    IReadOnlyList<RelatedDocument> Documents,
    RelatedOptions Options,
    int[] Order,
    int[] Places,
    HashSet<uint> Ignored,
    Vocabulary Vocabulary,
    TermVector[] Vectors,
    Postings Postings)
{
    private readonly int[] days = [.. Order.Select(i => Documents[i].Day.DayNumber)];

    /// <summary>Builds it from nothing.</summary>
    public static IndexState Of(IReadOnlyList<RelatedDocument> documents, RelatedOptions options, int threads)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(documents.Count, Postings.MostDocuments);
        int[] order = [.. Enumerable.Range(0, documents.Count)
            .OrderByDescending(i => documents[i].Day).ThenBy(i => documents[i].Key, StringComparer.Ordinal)];
        var places = new int[order.Length];
        for (var place = 0; place < order.Length; place++) places[order[place]] = place;

        var texts = order.Select(i => documents[i]).Where(document => document.Eligible).Select(document => document.Terms).ToList();
        var ignored = RecurringLines.Find(texts, options.RecurringLines);
        var vocabulary = new Vocabulary(TermCounts.Of(texts, ignored, threads), texts.Count, options);
        var vectors = new TermVector[order.Length];
        IndexedWork.Run(order.Length, threads, () =>
        {
            var vectorizer = new TermVectorizer(vocabulary, ignored, options);
            return place => vectors[place] = vectorizer.Vectorize(documents[order[place]].Terms);
        });
        var postings = new Postings(vectors, [.. order.Select(i => documents[i].Eligible)], vocabulary.Count, options.PostingsKept);
        return new IndexState(documents, options, order, places, ignored, vocabulary, vectors, postings);
    }

    /// <summary>The release at a place.</summary>
    public RelatedDocument At(int place) => Documents[Order[place]];

    /// <summary>Of the terms by which a search begins at a place, the one that most releases have; -1 where there is none.</summary>
    public int SubjectOf(int place)
    {
        var (subject, most, read) = (-1, 0, 0);
        foreach (var term in Vectors[place].Terms)
        {
            if (read >= Options.PostingsRead) break;
            var count = Postings.Of(term).Length;
            if (count > most) (subject, most) = (term, count);
            read += count;
        }
        return subject;
    }

    /// <summary>The time factor of the releases at two places.</summary>
    public int Factor(int place, int other) => TimeFactor.Of(days[place] - days[other], Options);

    /// <summary>A search for one thread.</summary>
    public CandidateSearch Search() => new(Vectors, days, Postings, Vocabulary.Count, Options);
}
