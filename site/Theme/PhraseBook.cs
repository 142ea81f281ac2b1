using System.Collections.Frozen;
using Sbpac.Site.Languages;

namespace Sbpac.Site.Theme;

/// <summary>The phrases of one language. Immutable.</summary>
internal sealed class PhraseBook(Language language, FrozenDictionary<string, Phrase> texts)
{
    /// <summary>A phrase, or null where the language has none of that key.</summary>
    public Phrase? Find(string key) => texts.GetValueOrDefault(key);

    /// <inheritdoc cref="Phrase.Fill"/>
    public string Fill(Phrase phrase, ReadOnlySpan<object?> values) => phrase.Fill(language, values);

    /// <summary>A whole number as the language writes it.</summary>
    public string Number(long number) => language.FormatNumber(number);
}
