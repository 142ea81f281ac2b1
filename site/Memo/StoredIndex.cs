using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Sbpac.Site.Related;

namespace Sbpac.Site.Memo;

/// <summary>
/// The related releases of one language as a build left them: the index, and the terms that it was built from. Only one that was built
/// from nothing is ever written; it is brought up to date by who reads it.
/// </summary>
internal sealed class StoredIndex
{
    // What is told of a document beside its terms, with a long path and all related releases.
    private const int LongHead = 320;

    private readonly Dictionary<string, (UInt128 Source, DocumentTerms Terms)> terms;

    private StoredIndex(UInt128 rules, RelatedIndex index, Dictionary<string, (UInt128 Source, DocumentTerms Terms)> terms) =>
        (Rules, Index, this.terms) = (rules, index, terms);

    /// <summary>The fingerprint of the rules by which its texts were read.</summary>
    public UInt128 Rules { get; }

    /// <summary>The index.</summary>
    public RelatedIndex Index { get; }

    /// <summary>The terms of a release; null where they were read from something else.</summary>
    /// <param name="key">The key of the release.</param>
    /// <param name="source">Stands for what they are read from.</param>
    public DocumentTerms? Find(string key, UInt128 source) => terms.TryGetValue(key, out var known) && known.Source == source ? known.Terms : null;

    /// <summary>Writes an index that was built from nothing.</summary>
    /// <param name="pack">Takes it.</param>
    /// <param name="index">The index.</param>
    /// <param name="rules">The fingerprint of the rules by which its texts were read.</param>
    /// <param name="sourceOf">What the terms of a release were read from, by its key.</param>
    public static void Write(PackWriter pack, RelatedIndex index, UInt128 rules, Func<string, UInt128> sourceOf)
    {
        var state = index.State;
        var head = new PackWriter((state.Documents.Count + 1) * LongHead);
        head.Fingerprint(rules);
        head.Number(state.Vocabulary.Documents);
        head.Number(state.Documents.Count);
        for (var i = 0; i < state.Documents.Count; i++)
        {
            var document = state.Documents[i];
            head.Text(document.Key);
            head.Fingerprint(sourceOf(document.Key));
            head.Number(document.Day.DayNumber);
            head.Flag(document.Eligible);
            head.List(document.Pins, head.Number);
            head.Number((int)document.Terms.TitleNumbers);
            Lengths(document.Terms);
            Lengths(document.Terms.Body ?? DocumentTerms.Empty);
            head.Number(state.Vectors[state.Places[i]].Terms.Length);
            head.List(index.Lists[i], match =>
            {
                head.Number(match.Document);
                head.Long(BitConverter.DoubleToInt64Bits(match.Score));
                head.Flag(match.Pinned);
                head.Flag(match.Good);
            });
        }
        pack.Numbers(head.Written);
        DocumentTerms[] texts = [.. state.Documents.SelectMany(document => new[] { document.Terms, document.Terms.Body ?? DocumentTerms.Empty })];
        Join(texts, text => text.Terms.AsSpan());
        Join(texts, text => text.Runs.AsSpan());
        pack.Numbers(state.Order);
        pack.Numbers(index.Thresholds);
        pack.Numbers<uint>(state.Ignored.ToArray());
        pack.Numbers(state.Vocabulary.Numbers.Cells);
        pack.Numbers(state.Vocabulary.Rarities);
        pack.Numbers(state.Vocabulary.Hashes);
        Join(state.Places, place => state.Vectors[place].Terms.AsSpan());
        Join(state.Places, place => state.Vectors[place].Weights.AsSpan());
        pack.Numbers(state.Postings.Starts);
        pack.Numbers(state.Postings.All);

        void Lengths(DocumentTerms text)
        {
            head.Number(text.Terms.Length);
            head.Number(text.Runs.Length);
        }

        void Join<TItem, T>(IReadOnlyList<TItem> items, Part<TItem, T> part)
            where T : unmanaged
        {
            pack.Number(items.Sum(item => part(item).Length));
            foreach (var item in items) pack.Bytes(MemoryMarshal.AsBytes(part(item)));
        }
    }

    /// <summary>Takes what was written, unseen.</summary>
    public static StoredArrays Take(ArrayReader arrays) => new(
        arrays.Next<byte>(), arrays.Next<uint>(), arrays.Next<TermRun>(), arrays.Next<int>(), arrays.Next<long>(), arrays.Next<uint>(), arrays.Next<ulong>(), arrays.Next<int>(),
        arrays.Next<uint>(), arrays.Next<int>(), arrays.Next<ushort>(), arrays.Next<int>(), arrays.Next<uint>());

    /// <summary>Opens what was taken.</summary>
    public static StoredIndex Open(StoredArrays stored)
    {
        var head = new PackReader(stored.Head);
        var (rules, weighed, count) = (head.Fingerprint(), head.Number(), head.Number());
        var (documents, vectors) = (new RelatedDocument[count], new TermVector[count]);
        var lists = new ImmutableArray<RelatedMatch>[count];
        var terms = new Dictionary<string, (UInt128 Source, DocumentTerms Terms)>(count, StringComparer.Ordinal);
        var places = new int[count];
        for (var place = 0; place < count; place++) places[stored.Order[place]] = place;
        var (term, run, weight) = (0, 0, 0);
        for (var i = 0; i < count; i++)
        {
            var (key, source) = (head.Text(), head.Fingerprint());
            var (day, eligible, pins, numbers) = (DateOnly.FromDayNumber(head.Number()), head.Flag(), head.List(head.Number), (uint)head.Number());
            var text = Next(numbers) with { Body = Next(0) };
            var ownWeights = head.Number();
            terms.Add(key, (source, text));
            documents[i] = new RelatedDocument(key, day, text, pins, eligible);
            vectors[places[i]] = new TermVector(new(stored.VectorTerms, weight, ownWeights), new(stored.VectorWeights, weight, ownWeights));
            lists[i] = head.List(() => new RelatedMatch(head.Number(), BitConverter.Int64BitsToDouble(head.Long()), head.Flag(), head.Flag()));
            weight += ownWeights;
        }
        var vocabulary = new Vocabulary(
            new TermTable(stored.Table), [.. stored.Rarities], [.. stored.Hashes], weighed, RelatedOptions.Default);
        var state = new IndexState(
            documents, RelatedOptions.Default, stored.Order, places, [.. stored.Ignored], vocabulary, vectors, new Postings(stored.PostingStarts, stored.Postings));
        return new StoredIndex(rules, new RelatedIndex(state, ImmutableCollectionsMarshal.AsImmutableArray(lists), stored.Thresholds), terms);

        DocumentTerms Next(uint numbers)
        {
            var (ownTerms, ownRuns) = (head.Number(), head.Number());
            (term, run) = (term + ownTerms, run + ownRuns);
            return new DocumentTerms(new(stored.Terms, term - ownTerms, ownTerms), new(stored.Runs, run - ownRuns, ownRuns), numbers);
        }
    }

    private delegate ReadOnlySpan<T> Part<in TItem, T>(TItem item);
}

/// <summary>The arrays of a stored index. Those of the terms, runs and vectors hold one document after the other.</summary>
internal sealed record StoredArrays(
    byte[] Head,
    uint[] Terms,
    TermRun[] Runs,
    int[] Order,
    long[] Thresholds,
    uint[] Ignored,
    ulong[] Table,
    int[] Rarities,
    uint[] Hashes,
    int[] VectorTerms,
    ushort[] VectorWeights,
    int[] PostingStarts,
    uint[] Postings);
