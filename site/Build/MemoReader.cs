using System.Collections.Concurrent;
using System.Collections.Immutable;
using Sbpac.Site.Catalog;
using Sbpac.Site.Content;
using Sbpac.Site.Memo;
using Sbpac.Site.Output;
using Sbpac.Site.Related;

namespace Sbpac.Site.Build;

/// <summary>
/// Reads files, and the terms of releases, for one plan; what the plan before it read, or a former build, is not read again. For any
/// number of threads.
/// </summary>
public sealed class MemoReader
{
    private readonly ReleaseTextReader reader;
    private readonly StoredReadings? stored;
    private readonly ConcurrentDictionary<string, Kept> former;
    private readonly ConcurrentDictionary<string, Kept> kept = new(StringComparer.Ordinal);

    /// <summary>Makes a reader that remembers nothing.</summary>
    public MemoReader(ReadingRules rules)
        : this(rules, null)
    {
    }

    internal MemoReader(ReadingRules rules, StoredReadings? stored)
    {
        (Rules, reader, this.stored, former) = (rules, new ReleaseTextReader(rules), stored, new(StringComparer.Ordinal));
        Terms = new ReleaseTerms(rules, reader, RelatedOptions.Default);
    }

    private MemoReader(MemoReader last) => (Rules, reader, Terms, former) = (last.Rules, last.reader, last.Terms, last.kept);

    /// <summary>The rules by which it reads.</summary>
    public ReadingRules Rules { get; }

    /// <summary>Reads terms without remembering them.</summary>
    public ReleaseTerms Terms { get; }

    /// <summary>The reader of the next plan, which remembers what this one was asked for.</summary>
    internal MemoReader Next() => new(this);

    /// <summary>Reads a file.</summary>
    public Reading Read(SourceFile file)
    {
        var content = new ContentHash(file.Fingerprint, file.Bytes.Length);
        var found = former.TryGetValue(file.Path, out var known) && known.Content == content ? known
            : stored?.Find(file.Path, content, () => TextOf(file)) is { } left ? new Kept(content, left.Reading, left.Terms, left.Packed)
            : Whole(file, content);
        kept[file.Path] = found;
        return found.Reading;
    }

    /// <summary>The terms of a release. They depend on its own text and, beside that, on the title and tags that its siblings lend it.</summary>
    public DocumentTerms TermsOf(Release release)
    {
        if (!kept.TryGetValue(release.File, out var text)) return Terms.Of(release);
        var (title, tags) = (release.Title.Value, release.Tags.Select(tag => tag.Slug).ToImmutableArray());
        if (text.Terms is { } known && known.Title == title && known.Tags.AsSpan().SequenceEqual(tags.AsSpan())) return known.Terms;
        var terms = Terms.Of(release, text.Body);
        text.Terms = new StoredTerms(title, tags, terms);
        return terms;
    }

    /// <summary>Reads a file, and the terms of its body while its plain text is at hand: that is not kept.</summary>
    private Kept Whole(SourceFile file, ContentHash content)
    {
        var reading = reader.Read(file);
        if (reading.Text is not { Path.IsPage: false } text) return new Kept(content, reading);
        var terms = Terms.OfBody(text);
        return new Kept(content, reading with { Text = text with { Body = text.Body.WithoutBlocks(() => TextOf(file)) } }) { Body = terms };
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
            var packed = entry.Pack(scratch);
            pack.Number(packed.Length);
            pack.Bytes(packed);
        }
    }

    private BodyText TextOf(SourceFile file)
    {
        var body = reader.Read(file).Text!.Body;
        return new BodyText(body.Pieces, body.Blocks);
    }

    /// <summary>What is known of a file.</summary>
    private sealed class Kept(ContentHash content, Reading reading, StoredTerms? terms = null, ReadOnlyMemory<byte> packed = default)
    {
        public ContentHash Content => content;

        public Reading Reading => reading;

        /// <summary>The terms of its body, until they are those of a release.</summary>
        public DocumentTerms? Body { get; set; }

        public StoredTerms? Terms
        {
            get => terms;
            set => (terms, Body, packed) = (value, null, default);
        }

        public ReadOnlySpan<byte> Pack(PackWriter scratch)
        {
            if (!packed.IsEmpty) return packed.Span;
            StoredReadings.Pack(scratch, reading, terms);
            return scratch.Written;
        }
    }
}
