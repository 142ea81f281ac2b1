using System.Collections.Concurrent;
using System.Collections.Immutable;
using Sbpac.Site.Catalog;
using Sbpac.Site.Content;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Memo;
using Sbpac.Site.Output;
using Sbpac.Site.Related;
using Sbpac.Site.Text;

namespace Sbpac.Site.Build;

/// <summary>
/// Reads files, and the terms of releases, for one plan; what the plan before it read, or a former build, is not read again. For any
/// number of threads.
/// </summary>
public sealed class MemoReader
{
    /// <summary>So many files may be read again by each build before what is stored is written anew: it is large, and an edit small.</summary>
    private const int MostUnstored = 32;

    private readonly ReleaseTextReader reader;

    // Bodies hold it, and outlive this reader: it must not know it, or each would keep all before it in memory.
    private readonly Func<SourceFile, BodyText> textOf;
    private readonly StoredReadings? stored;
    private readonly bool isFirst;
    private readonly StoredIndexes? indexes;
    private readonly ConcurrentDictionary<string, Kept> former;
    private readonly ConcurrentDictionary<string, Kept> kept;

    /// <summary>Makes a reader.</summary>
    /// <param name="rules">The rules by which it reads.</param>
    /// <param name="memo">What a former build left, or null.</param>
    public MemoReader(ReadingRules rules, SiteMemo? memo = null)
    {
        (Rules, reader, former) = (rules, new ReleaseTextReader(rules), new(StringComparer.Ordinal));
        textOf = reader.ReadText;
        Terms = new ReleaseTerms(rules, reader, RelatedOptions.Default);
        var fingerprint = rules.Fingerprint();
        (indexes, stored) = (memo?.Indexes(fingerprint, rules.Languages), memo?.Readings(fingerprint, rules.Languages));
        (kept, isFirst) = (Room(stored?.Count ?? 0), stored is null);
    }

    private MemoReader(MemoReader last) =>
        (Rules, reader, textOf, Terms, former, kept) = (last.Rules, last.reader, last.textOf, last.Terms, last.kept, Room(last.kept.Count));

    /// <summary>The rules by which it reads.</summary>
    public ReadingRules Rules { get; }

    /// <summary>Reads terms without remembering them.</summary>
    public ReleaseTerms Terms { get; }

    /// <summary>The related releases that a former build left, by language.</summary>
    internal IReadOnlyDictionary<string, RelatedIndex> Indexes => indexes is null
        ? ImmutableDictionary<string, RelatedIndex>.Empty
        : Rules.Languages.Select(language => (language.Code, indexes.Of(language.Code)?.Index))
            .Where(pair => pair.Index is not null)
            .ToDictionary(pair => pair.Code, pair => pair.Index!, StringComparer.Ordinal);

    /// <summary>The reader of the next plan, which remembers what this one was asked for.</summary>
    internal MemoReader Next() => new(this);

    /// <summary>Reads a file.</summary>
    public Reading Read(SourceFile file)
    {
        try
        {
            var found = isFirst ? Whole(file) : Known(file, new ContentHash(file.Fingerprint, file.Length)) ?? Whole(file);
            kept[file.Path] = found;
            return found.Reading;
        }
        catch (Exception failure) when (!file.IsRead && failure is IOException or UnauthorizedAccessException)
        {
            return new Reading(file.Path, null, [new Diagnostic(Codes.Unreadable, Place.Of(file.LogicalPath), [failure.Message.TrimEnd('.')])]);
        }
    }

    /// <summary>The terms of a release. They depend on its own text and, beside that, on the title and tags that its siblings lend it.</summary>
    public DocumentTerms TermsOf(Release release)
    {
        if (!kept.TryGetValue(release.File, out var text)) return Terms.Of(release);
        var source = SourceOf(text.Content, release);
        if (text.Terms is var (known, terms) && known == source) return terms;
        var made = indexes?.Of(release.Language.Code)?.Find(release.File, source) ?? Terms.Of(release, text.Body);
        (text.Terms, text.Body) = ((source, made), null);
        return made;
    }

    /// <summary>Leaves what it was asked for to the next build, where much of it is not stored.</summary>
    /// <param name="memo">Takes it.</param>
    /// <param name="related">The related releases, by language.</param>
    internal void SaveTo(SiteMemo memo, IReadOnlyDictionary<string, RelatedIndex> related)
    {
        var unstored = kept.Values.Count(entry => !entry.IsStored);
        var gone = stored is null ? 0 : stored.Count - (kept.Count - unstored);
        if (stored is null || unstored > MostUnstored || gone > kept.Count / 8 + MostUnstored) memo.SaveReadings(Write);
        foreach (var language in Rules.Languages)
        {
            if (related.TryGetValue(language.Code, out var index) && index.IsWhole)
                memo.SaveIndex(language, pack => StoredIndex.Write(pack, index, Rules.Fingerprint(), file => kept[file].Terms!.Value.Source));
        }
    }

    /// <summary>Packs what it was asked for.</summary>
    internal void Write(PackWriter pack)
    {
        pack.Fingerprint(Rules.Fingerprint());
        pack.Number(kept.Count);
        var scratch = new PackWriter();
        foreach (var (path, entry) in kept)
        {
            pack.Text(path);
            pack.Content(entry.Content);
            scratch.Clear();
            if (entry.IsStored && stored is not null) scratch.Bytes(stored.Packed(path));
            else ReadingPack.Write(scratch, entry.Reading);
            pack.Number(scratch.Written.Length);
            pack.Bytes(scratch.Written);
        }
    }

    private static ConcurrentDictionary<string, Kept> Room(int files) => new(-1, files + 31, StringComparer.Ordinal);

    /// <summary>Stands for all that the terms of a release are read from.</summary>
    private static UInt128 SourceOf(ContentHash content, Release release)
    {
        var known = Fingerprints.Join(content.Hash, (UInt128)content.Length, Fingerprints.Of(release.Title.Value));
        foreach (var tag in release.Tags) known = Fingerprints.Join(known, Fingerprints.Of(tag.Slug));
        return known;
    }

    /// <summary>What the plan before, or a former build, made of a file; null where it was another one.</summary>
    private Kept? Known(SourceFile file, ContentHash content) =>
        former.TryGetValue(file.Path, out var known) && known.Content == content ? known
        : stored?.Find(file, content, textOf) is { } left ? new Kept(content, left) { IsStored = true }
        : null;

    /// <summary>Reads a file, and the terms of its body while its plain text is at hand: that is not kept.</summary>
    private Kept Whole(SourceFile file)
    {
        var reading = reader.Read(file);
        var content = new ContentHash(file.Fingerprint, file.Length);
        if (reading.Text is not { Path.IsPage: false } text) return new Kept(content, reading);
        var terms = Terms.OfBody(text);
        return new Kept(content, reading with { Text = text with { Body = text.Body.WithoutBlocks(file, textOf) } }) { Body = terms };
    }

    /// <summary>What is known of a file.</summary>
    private sealed class Kept(ContentHash content, Reading reading)
    {
        public ContentHash Content => content;

        public Reading Reading => reading;

        /// <summary>Whether a former build left it.</summary>
        public bool IsStored { get; init; }

        /// <summary>The terms of its body, until they are those of a release.</summary>
        public DocumentTerms? Body { get; set; }

        /// <summary>The terms of its release, and what they were read from.</summary>
        public (UInt128 Source, DocumentTerms Terms)? Terms { get; set; }
    }
}
