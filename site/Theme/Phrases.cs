using System.Collections.Frozen;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Languages;

namespace Sbpac.Site.Theme;

/// <summary>
/// The phrases of the interface in every language of the site, from <c>theme/phrases.yml</c>. Immutable: any number of threads
/// may ask at once.
/// </summary>
public sealed class Phrases
{
    /// <summary>Where the phrases stand, as diagnostics show it.</summary>
    public const string Path = "theme/phrases.yml";

    private readonly FrozenDictionary<string, PhraseBook> books;

    internal Phrases(IReadOnlyList<Language> languages, Func<Language, FrozenDictionary<string, Phrase>> texts, string source)
    {
        books = languages.ToFrozenDictionary(
            language => language.Code, language => new PhraseBook(language, texts(language)), StringComparer.Ordinal);
        Source = source;
    }

    /// <summary>The text of the file, for fingerprints.</summary>
    internal string Source { get; }

    /// <summary>The codes of the languages, in ordinal order.</summary>
    internal IEnumerable<string> Languages => books.Keys.Order(StringComparer.Ordinal);

    /// <summary>Reads the phrases. What is wrong is reported; what is right can be used.</summary>
    /// <param name="text">The text of <c>theme/phrases.yml</c>: key → language → text, or key → language → plural form → text.</param>
    /// <param name="languages">The languages of the site: each key must have a text in each.</param>
    /// <param name="problems">Takes SITE402 for a text that is missing, SITE405 for what cannot be read.</param>
    public static Phrases Read(string text, IReadOnlyList<Language> languages, Problems problems) =>
        PhrasesReader.Read(text, languages, problems);

    /// <summary>Reports the phrases that the program itself asks for and the theme does not have.</summary>
    /// <param name="keys">The keys it will ask for.</param>
    /// <param name="problems">Takes SITE402.</param>
    public void Require(IEnumerable<string> keys, Problems problems)
    {
        foreach (var key in keys)
        {
            if (!Has(key)) problems.Report(Codes.MissingPhrase, Place.Of(Path), key, string.Join(", ", Languages));
        }
    }

    /// <summary>Whether any language has the phrase.</summary>
    public bool Has(string key) => books.Values.Any(book => book.Find(key) is not null);

    /// <summary>A phrase with its gaps filled.</summary>
    /// <param name="language">BCP 47 code of a language of the site.</param>
    /// <param name="key">The key.</param>
    /// <param name="arguments">
    /// What fills <c>{0}</c>, <c>{1}</c> …: numbers are written by the language, and the first of them chooses the plural form.
    /// </param>
    /// <exception cref="KeyNotFoundException">There is no such phrase; see <see cref="Require"/>.</exception>
    /// <exception cref="FormatException">Fewer arguments than gaps.</exception>
    public string Text(string language, string key, params ReadOnlySpan<object?> arguments)
    {
        var phrase = Find(language, key) ?? throw new KeyNotFoundException($"No phrase '{key}' in language '{language}'.");
        return books[language].Fill(phrase, arguments);
    }

    /// <summary>A whole number as the language writes it.</summary>
    public string Number(string language, long number) => books[language].Number(number);

    /// <summary>A phrase, or null where the language has none of that key.</summary>
    internal Phrase? Find(string language, string key) => Book(language)?.Find(key);

    /// <summary>The phrases of a language, or null where the site does not have it.</summary>
    internal PhraseBook? Book(string language) => books.GetValueOrDefault(language);
}
