using System.Collections.Immutable;
using Sbpac.Site.Content;
using Sbpac.Site.Languages;
using Sbpac.Site.Output;
using Sbpac.Site.Related;

namespace Sbpac.Site.Memo;

/// <summary>The readings that a build left to the next, by path; each is unpacked when it is asked for. For any number of threads.</summary>
internal sealed class StoredReadings
{
    private readonly Dictionary<string, (ContentHash Content, ReadOnlyMemory<byte> Packed)> entries = new(StringComparer.Ordinal);
    private readonly ReadingPack readings;

    private StoredReadings(UInt128 rules, ImmutableArray<Language> languages) => (Rules, readings) = (rules, new ReadingPack(languages));

    /// <summary>The fingerprint of the rules by which they were read.</summary>
    public UInt128 Rules { get; }

    /// <summary>Finds what was made of a file; null where the file was another one.</summary>
    public StoredReading? Find(string path, ContentHash content, Func<BodyText> body) =>
        entries.TryGetValue(path, out var entry) && entry.Content == content ? Unpack(path, entry.Packed, body) : null;

    /// <summary>Opens a section of a memo.</summary>
    /// <param name="pack">The section.</param>
    /// <param name="rules">The fingerprint of the rules of today; what was read by others is of no use.</param>
    /// <param name="languages">The languages of the site.</param>
    public static StoredReadings? Open(PackReader pack, UInt128 rules, ImmutableArray<Language> languages)
    {
        var stored = new StoredReadings(pack.Fingerprint(), languages);
        if (stored.Rules != rules) return null;
        var count = pack.Count(32);
        stored.entries.EnsureCapacity(count);
        for (var i = 0; i < count; i++) stored.entries.Add(pack.Text(), (pack.Content(), pack.Slice(pack.Number())));
        return stored;
    }

    /// <summary>Packs what was made of a file.</summary>
    public static void Pack(PackWriter scratch, Reading reading, StoredTerms? terms)
    {
        scratch.Clear();
        ReadingPack.Write(scratch, reading);
        scratch.Optional(terms, one =>
        {
            scratch.Text(one.Title);
            scratch.List(one.Tags, scratch.Text);
            scratch.Number((int)one.Terms.TitleNumbers);
            scratch.Numbers(one.Terms.Terms.AsSpan());
            scratch.Numbers(one.Terms.Runs.AsSpan());
        });
    }

    private StoredReading Unpack(string path, ReadOnlyMemory<byte> packed, Func<BodyText> body)
    {
        var pack = new PackReader(packed);
        var reading = readings.Read(pack, path, body);
        var terms = pack.Optional(() =>
        {
            var (title, tags, numbers) = (pack.Text(), pack.List(pack.Text), (uint)pack.Number());
            return new StoredTerms(title, tags, new DocumentTerms(pack.Numbers<uint>(), pack.Numbers<TermRun>(), numbers));
        });
        return new StoredReading(reading, terms, packed);
    }
}

/// <summary>What was made of a file.</summary>
/// <param name="Reading">The reading.</param>
/// <param name="Terms">Its terms, where they were asked for.</param>
/// <param name="Packed">Both, as they are stored.</param>
internal sealed record StoredReading(Reading Reading, StoredTerms? Terms, ReadOnlyMemory<byte> Packed);

/// <summary>Terms, and all but the text itself that they were read from.</summary>
/// <param name="Title">The title, which may be another's.</param>
/// <param name="Tags">The slugs of the tags.</param>
/// <param name="Terms">The terms.</param>
public sealed record StoredTerms(string Title, ImmutableArray<string> Tags, DocumentTerms Terms);
