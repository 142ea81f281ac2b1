using System.Collections.Immutable;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Languages;
using Sbpac.Site.Text;

namespace Sbpac.Site.Content;

/// <summary>Reads <c>tags.yml</c>, <c>offices.yml</c>, <c>provinces.yml</c> and <c>terms.yml</c>; each may be absent.</summary>
internal sealed class RegistriesReader(ReadingRules rules, Problems problems)
{
    /// <summary>Reads the lists.</summary>
    /// <param name="files">File name to text.</param>
    public Registries Read(IReadOnlyDictionary<string, string> files) => new(
        ReadNamed(files, "tags.yml", ReadTag),
        ReadNamed(files, "offices.yml", ReadOffice),
        ReadNamed(files, "provinces.yml", (_, fields) => Names(fields)),
        ReadTerms(files));

    /// <summary>The terms of a text alone: reading the releases needs them before anything else.</summary>
    public static ImmutableArray<string> TermsOf(ImmutableArray<TermEntry> terms) =>
        [.. terms.SelectMany(term => term.Texts.Texts.Values).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private ImmutableSortedDictionary<string, T> ReadNamed<T>(
        IReadOnlyDictionary<string, string> files, string name, Func<YamlEntry, FieldReader, T?> read)
        where T : class
    {
        var found = ImmutableSortedDictionary.CreateBuilder<string, T>(StringComparer.Ordinal);
        foreach (var entry in Open(files, name)?.Entries() ?? [])
        {
            if (Slug.Of(entry.Key, rules.Languages[0]) is var good && good != entry.Key)
                problems.Report(Codes.BadSlug, entry.KeyAt, entry.Key, good);
            else if (entry.Value is not YamlMapping mapping)
                problems.Report(Codes.WrongType, entry.Value.At, entry.Key, "@type.mapping", $"{entry.Key}: {{th: …, en: …}}");
            else if (new FieldReader(mapping, rules, problems).Inner(mapping, fields => read(entry, fields)) is { } value)
                found[entry.Key] = value;
        }
        return found.ToImmutable();
    }

    private TagEntry ReadTag(YamlEntry entry, FieldReader fields) =>
        new(entry.Key, Names(fields), [.. fields.Texts("synonyms")?.Value.Select(text => text.Value) ?? []], entry.KeyAt);

    private OfficeEntry ReadOffice(YamlEntry entry, FieldReader fields) =>
        new(entry.Key, Names(fields), [.. Contacts(fields)]);

    private ImmutableArray<OfficeContact> Contacts(FieldReader fields)
    {
        ImmutableArray<OfficeContact> contacts = [];
        fields.Fields("contacts", "contacts: {phone: …, email: …}", inner =>
        {
            contacts =
            [
                .. OfficeContact.Kinds
                    .Select(kind => (kind, text: Localized(inner, kind)))
                    .Where(contact => contact.text is not null)
                    .Select(contact => new OfficeContact(contact.kind, contact.text!)),
            ];
            return "";
        });
        return contacts;
    }

    private ImmutableArray<TermEntry> ReadTerms(IReadOnlyDictionary<string, string> files)
    {
        if (Open(files, "terms.yml") is not { } fields) return [];
        var terms = fields.Items("terms", null, "- {th: …, en: …, source: …}", item =>
        {
            var source = item.Text("source")?.Value;
            item.Text("kind");
            item.Text("note");
            return new TermEntry(Names(item), source);
        });
        fields.Finish();
        return terms?.Value ?? [];
    }

    private FieldReader? Open(IReadOnlyDictionary<string, string> files, string name) =>
        files.TryGetValue(name, out var text) && YamlReader.ReadFile("input/" + name, text, problems) is { } mapping
            ? new FieldReader(mapping, rules, problems)
            : null;

    private LocalizedText Names(FieldReader fields) => Names(fields, rules.Languages);

    /// <summary>The fields named by a language's code; it is reported where there is none.</summary>
    internal static LocalizedText Names(FieldReader fields, ImmutableArray<Language> languages)
    {
        var names = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var language in languages)
        {
            if (fields.Text(language.Code) is { } text) names[language.Code] = language.NormalizeLine(text.Value);
        }
        if (names.Count == 0) fields.Problems.Report(Codes.MissingSetting, fields.At, languages[0].Code, $"{languages[0]}: …");
        return new LocalizedText(names.ToImmutable());
    }

    /// <summary>A text that is the same in all languages, or one for each.</summary>
    private LocalizedText? Localized(FieldReader fields, string key) => Localized(fields, key, rules.Languages);

    /// <summary>A text that is the same in all languages, or one for each.</summary>
    internal static LocalizedText? Localized(FieldReader fields, string key, ImmutableArray<Language> languages)
    {
        if (fields.Find(key) is YamlMapping mapping) return fields.Inner(mapping, inner => Names(inner, languages));
        return fields.Text(key) is { } text
            ? new LocalizedText(languages.ToImmutableSortedDictionary(
                language => language.Code, language => language.NormalizeLine(text.Value), StringComparer.Ordinal))
            : null;
    }
}
