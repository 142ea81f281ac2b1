using System.Collections.Immutable;
using Sbpac.Site.Content;
using Sbpac.Site.Languages;
using Sbpac.Site.Output;

namespace Sbpac.Site.Memo;

/// <summary>The readings that a build left to the next, by path; each is unpacked when it is asked for. For any number of threads.</summary>
internal sealed class StoredReadings
{
    private readonly Dictionary<string, (ContentHash Content, ReadOnlyMemory<byte> Packed)> entries = new(StringComparer.Ordinal);
    private readonly ReadingPack readings;

    private StoredReadings(UInt128 rules, ImmutableArray<Language> languages) => (Rules, readings) = (rules, new ReadingPack(languages));

    /// <summary>The fingerprint of the rules by which they were read.</summary>
    public UInt128 Rules { get; }

    /// <summary>How many files they are of.</summary>
    public int Count => entries.Count;

    /// <summary>Finds what was made of a file; null where the file was another one.</summary>
    /// <param name="file">The file.</param>
    /// <param name="content">What it holds.</param>
    /// <param name="textOf">Reads the text of its body.</param>
    public Reading? Find(SourceFile file, ContentHash content, Func<SourceFile, BodyText> textOf) =>
        entries.TryGetValue(file.Path, out var entry) && entry.Content == content ? readings.Read(new PackReader(entry.Packed), file, textOf) : null;

    /// <summary>What was made of a file that is among them, as it is stored.</summary>
    public ReadOnlySpan<byte> Packed(string path) => entries[path].Packed.Span;

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
}
