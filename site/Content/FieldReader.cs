using System.Collections.Immutable;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Languages;
using Sbpac.Site.Text;

namespace Sbpac.Site.Content;

/// <summary>
/// Takes typed values out of a YAML mapping. What is not there is null; what is wrong is reported and null. <see cref="Finish"/>
/// reports the keys that nobody asked for, so the known keys stand nowhere but in the code that reads them.
/// </summary>
/// <param name="mapping">The mapping.</param>
/// <param name="rules">What reading may know.</param>
/// <param name="problems">Takes what is wrong.</param>
/// <param name="language">The language of the texts, which cleans them; null where they are in none.</param>
internal sealed class FieldReader(YamlMapping mapping, ReadingRules rules, Problems problems, Language? language = null)
{
    // As many as a release may have: every text of a site asks for them all.
    private const int FieldCount = 24;

    private readonly HashSet<string> known = new(FieldCount, StringComparer.Ordinal);

    /// <summary>Where the mapping stands.</summary>
    public Place At => mapping.At;

    /// <summary>Takes problems.</summary>
    public Problems Problems => problems;

    /// <summary>A text; blank counts as not there.</summary>
    public Located<string>? Text(string key)
    {
        if (Find(key) is not { } node) return null;
        if (node is not YamlScalar scalar) return WrongType<string>(key, node, "@type.text", $"{key}: \"…\"");
        return new Located<string>(Clean(scalar.Value), node.At);
    }

    /// <summary>A date of any form.</summary>
    public Located<Moment>? Date(string key)
    {
        if (Text(key) is not { } text) return null;
        var reading = DateReader.Read(text.Value, rules.Languages);
        if (reading.Fault == DateFault.None)
            return text.With(Moment.At(reading.Day, reading.Time ?? default, reading.Offset, rules.Zone, reading.Time is not null));
        problems.Report(
            reading.Fault switch
            {
                DateFault.NoSuchDay => Codes.NoSuchDay,
                DateFault.TwoDigitYear => Codes.TwoDigitYear,
                _ => Codes.BadDate,
            },
            text.At, text.Value);
        return null;
    }

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public Located<bool>? Flag(string key)
    {
        if (Find(key) is not { } node) return null;
        return node switch
        {
            YamlScalar { Value: "true" or "True" or "TRUE" or "yes" } => new Located<bool>(true, node.At),
            YamlScalar { Value: "false" or "False" or "FALSE" or "no" } => new Located<bool>(false, node.At),
            _ => WrongType<bool>(key, node, "@type.flag", $"{key}: true"),
        };
    }

    /// <summary>A whole number that is at least one.</summary>
    public Located<int>? Number(string key)
    {
        if (Find(key) is not { } node) return null;
        if (node is YamlScalar scalar && int.TryParse(scalar.Value, System.Globalization.NumberStyles.None,
                System.Globalization.CultureInfo.InvariantCulture, out var number) && number > 0)
            return new Located<int>(number, node.At);
        return WrongType<int>(key, node, "@type.number", $"{key}: 20");
    }

    /// <summary>One of a few words.</summary>
    public Located<string>? Word(string key, IReadOnlyList<string> words)
    {
        if (Text(key) is not { } word) return null;
        if (words.Contains(word.Value)) return word;
        problems.Report(Codes.UnknownValue, word.At, word.Value, string.Join(", ", words), DidYouMean(word.Value, words));
        return null;
    }

    /// <summary>A list of texts; a single text is a list of one.</summary>
    public Located<ImmutableArray<Located<string>>>? Texts(string key)
    {
        if (Find(key) is not { } node) return null;
        if (node is YamlScalar single) return new([new Located<string>(Clean(single.Value), node.At)], node.At);
        if (node is not YamlSequence list) return WrongType<ImmutableArray<Located<string>>>(key, node, "@type.list", $"{key}: [a, b]");
        var texts = ImmutableArray.CreateBuilder<Located<string>>(list.Items.Length);
        foreach (var item in list.Items)
        {
            if (item is not YamlScalar scalar) WrongType<string>(key, item, "@type.list", $"{key}: [a, b]");
            else if (!IsBlank(scalar)) texts.Add(new Located<string>(Clean(scalar.Value), item.At));
        }
        return new(texts.ToImmutable(), node.At);
    }

    /// <summary>A mapping within the mapping.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="example">What it should look like.</param>
    /// <param name="read">Reads it; the fields it does not ask for are reported.</param>
    public T? Fields<T>(string key, string example, Func<FieldReader, T?> read)
        where T : class
    {
        if (Find(key) is not { } node) return null;
        if (node is YamlMapping inner) return Inner(inner, read);
        WrongType<string>(key, node, "@type.mapping", example);
        return null;
    }

    /// <summary>A list whose items are mappings, or texts that stand for one of their fields.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="shorthand">The field that a bare text gives; null where a bare text is wrong.</param>
    /// <param name="example">What an item should look like.</param>
    /// <param name="read">Reads an item.</param>
    public Located<ImmutableArray<T>>? Items<T>(string key, string? shorthand, string example, Func<FieldReader, T?> read)
        where T : class
    {
        if (Find(key) is not { } node) return null;
        var list = node is YamlSequence sequence ? sequence.Items : [node];
        var items = ImmutableArray.CreateBuilder<T>(list.Length);
        foreach (var item in list)
        {
            var fields = item switch
            {
                YamlMapping inner => inner,
                YamlScalar when shorthand is not null => new YamlMapping([new YamlEntry(shorthand, item.At, item)], item.At),
                _ => null,
            };
            if (fields is null) WrongType<string>(key, item, "@type.mapping", example);
            else if (Inner(fields, read) is { } value) items.Add(value);
        }
        return new(items.ToImmutable(), node.At);
    }

    /// <summary>All entries, whatever their keys: for files whose keys are names.</summary>
    public ImmutableArray<YamlEntry> Entries()
    {
        known.UnionWith(mapping.Entries.Select(entry => entry.Key));
        return mapping.Entries;
    }

    /// <summary>The node of a key, whatever it is; null where it is absent, null or blank.</summary>
    public YamlNode? Find(string key)
    {
        known.Add(key);
        foreach (var entry in mapping.Entries)
            if (entry.Key == key) return IsBlank(entry.Value) ? null : entry.Value;
        return null;
    }

    /// <summary>Reads a mapping with a reader of its own and reports what that did not ask for.</summary>
    public T? Inner<T>(YamlMapping inner, Func<FieldReader, T?> read)
        where T : class
    {
        var reader = new FieldReader(inner, rules, problems, language);
        var value = read(reader);
        reader.Finish();
        return value;
    }

    /// <summary>Reports the keys that nobody asked for.</summary>
    public void Finish()
    {
        foreach (var entry in mapping.Entries.Where(entry => !known.Contains(entry.Key)))
            problems.Report(Codes.UnknownKey, entry.KeyAt, entry.Key, DidYouMean(entry.Key, known));
    }

    /// <summary>An argument for a message's last gap: "Did you mean …?" or nothing.</summary>
    internal static string DidYouMean(string word, IEnumerable<string> candidates) => DidYouMean(Suggestion.For(word, candidates));

    /// <summary>The same for what was meant, or null.</summary>
    internal static string DidYouMean(string? meant) => meant is null ? "" : $"@did-you-mean:{meant}";

    // No cleaning drops a letter, so a text that begins with one need not be cleaned to know.
    private bool IsBlank(YamlNode node) => node is YamlScalar scalar
        && (scalar.IsNull || (!BeginsWithLetter(scalar.Value) && Clean(scalar.Value).Length == 0));

    private static bool BeginsWithLetter(string text) => text.Length > 0 && char.IsLetterOrDigit(text[0]);

    private string Clean(string text) => language is null ? text.Trim() : language.NormalizeLine(text).Trim();

    private Located<T>? WrongType<T>(string key, YamlNode node, string expected, string example)
    {
        problems.Report(Codes.WrongType, node.At, key, expected, example);
        return null;
    }
}
