using System.Collections.Concurrent;
using System.Collections.Immutable;
using Sbpac.Site.Content;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Languages;

namespace Sbpac.Site.Catalog;

/// <summary>Leads from a tag as written (key, name in any language, synonym) to the tag. For any number of threads.</summary>
internal sealed class TagResolver
{
    private readonly ImmutableArray<Language> languages;
    private readonly Dictionary<string, TagEntry> byName = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> folded = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<TagEntry, Tag> tagOf = new(ReferenceEqualityComparer.Instance);

    /// <summary>Makes the resolver of a registry.</summary>
    public TagResolver(ImmutableSortedDictionary<string, TagEntry> tags, ImmutableArray<Language> languages, Problems problems)
    {
        this.languages = languages;
        // A key is a tag's identity: no other tag's name may take it away.
        foreach (var tag in tags.Values) byName[Fold(tag.Key)] = tag;
        foreach (var tag in tags.Values)
        {
            foreach (var name in tag.Name.Texts.Values.Concat(tag.Synonyms).Select(Fold))
            {
                if (!byName.TryAdd(name, tag) && byName[name] != tag)
                    problems.Report(Codes.TagClash, tag.At, name, byName[name].Key, tag.Key);
            }
        }
    }

    /// <summary>The tags of a release, each once, in the order written.</summary>
    /// <param name="written">The tags as written.</param>
    /// <param name="languageOf">The language of the file in which a tag is written, which need not be that of the release.</param>
    /// <param name="problems">Takes SITE116.</param>
    public ImmutableArray<Tag> Resolve(ImmutableArray<Located<string>> written, Func<Place, Language> languageOf, Problems problems)
    {
        if (written.IsEmpty) return [];
        var tags = ImmutableArray.CreateBuilder<Tag>(written.Length);
        foreach (var one in written)
        {
            if (Resolve(one, languageOf, problems) is { } tag && !tags.Contains(tag)) tags.Add(tag);
        }
        return tags.DrainToImmutable();
    }

    /// <summary>What a tag as written is compared by.</summary>
    public string Identity(string written) => byName.TryGetValue(Fold(written), out var entry) ? entry.Key : Fold(written);

    private Tag? Resolve(Located<string> written, Func<Place, Language> languageOf, Problems problems)
    {
        if (byName.TryGetValue(Fold(written.Value), out var entry)) return tagOf.GetOrAdd(entry, one => new Tag(one.Key, one.Name));
        // Without a registry every tag is free, and a warning for each would only hide the others.
        if (byName.Count > 0) problems.Report(Codes.UnknownTag, written.At, written.Value, FieldReader.DidYouMean(Fold(written.Value), byName.Keys));
        var language = languageOf(written.At);
        var slug = Slug.Of(written.Value, language);
        if (slug.Length == 0) return null;
        var names = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal).Add(language.Code, written.Value);
        return new Tag(slug, new LocalizedText(names));
    }

    // A site of ten thousand releases names a few hundred tags, tens of thousands of times.
    private string Fold(string name) =>
        folded.GetOrAdd(name, written => languages.Aggregate(written.Trim(), (text, language) => language.Fold(text)));
}
