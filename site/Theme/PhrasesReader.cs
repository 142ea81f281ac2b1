using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Languages;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Sbpac.Site.Theme;

/// <summary>Reads <c>theme/phrases.yml</c>.</summary>
internal static class PhrasesReader
{
    private static readonly FrozenSet<string> Forms =
        FrozenSet.Create(StringComparer.Ordinal, "zero", "one", "two", "few", "many", Phrase.Other);

    /// <inheritdoc cref="Phrases.Read"/>
    public static Phrases Read(string text, IReadOnlyList<Language> languages, Problems problems)
    {
        var books = languages.ToDictionary(
            language => language, _ => new Dictionary<string, Phrase>(StringComparer.Ordinal));
        foreach (var (key, value) in Entries(text, problems))
        {
            if (key is not YamlScalarNode { Value: { Length: > 0 } name } || value is not YamlMappingNode columns)
            {
                problems.Report(Codes.BadPhrases, At(key.Start), "key: {th: …, en: …}");
                continue;
            }
            foreach (var language in languages)
            {
                if (!columns.Children.TryGetValue(new YamlScalarNode(language.Code), out var column))
                    problems.Report(Codes.MissingPhrase, At(key.Start), name, language.Code);
                else if (ReadPhrase(column, problems) is { } phrase)
                    books[language].Add(name, phrase);
            }
        }
        return new Phrases(languages, language => books[language].ToFrozenDictionary(StringComparer.Ordinal), text);
    }

    private static IEnumerable<KeyValuePair<YamlNode, YamlNode>> Entries(string text, Problems problems)
    {
        try
        {
            var yaml = new YamlStream();
            yaml.Load(new StringReader(text));
            if (yaml.Documents is []) return [];
            if (yaml.Documents is [{ RootNode: YamlMappingNode entries }]) return entries.Children;
            problems.Report(Codes.BadPhrases, Place.Start(Phrases.Path), "key: {th: …, en: …}");
        }
        catch (YamlException fault)
        {
            problems.Report(Codes.BadPhrases, At(fault.Start), (fault.InnerException ?? fault).Message);
        }
        catch (InvalidOperationException fault)
        {
            // YamlDotNet's scanner gives up this way, without a place, on a quote that is never closed inside braces.
            problems.Report(Codes.BadPhrases, Place.Of(Phrases.Path), fault.Message);
        }
        return [];
    }

    private static Phrase? ReadPhrase(YamlNode column, Problems problems)
    {
        var forms = ImmutableSortedDictionary.CreateBuilder<string, CompositeFormat>(StringComparer.Ordinal);
        IEnumerable<KeyValuePair<YamlNode, YamlNode>> texts = column is YamlMappingNode plural
            ? plural.Children
            : [new(new YamlScalarNode(Phrase.Other), column)];
        foreach (var (form, text) in texts)
        {
            if (form is not YamlScalarNode { Value: { } name } || !Forms.Contains(name) || text is not YamlScalarNode { Value: { } words })
            {
                problems.Report(Codes.BadPhrases, At(form.Start), "{one: …, other: …}");
                return null;
            }
            try
            {
                forms.Add(name, CompositeFormat.Parse(words));
            }
            catch (FormatException)
            {
                problems.Report(Codes.BadPhrases, At(text.Start), "{0}, {1} …");
                return null;
            }
        }
        if (forms.ContainsKey(Phrase.Other)) return new Phrase(forms.ToImmutable());
        problems.Report(Codes.BadPhrases, At(column.Start), "{one: …, other: …}");
        return null;
    }

    private static Place At(in Mark mark) => new(Phrases.Path, (int)mark.Line, (int)mark.Column);
}
