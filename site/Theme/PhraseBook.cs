using System.Collections.Frozen;
using Sbpac.Site.Languages;

namespace Sbpac.Site.Theme;

/// <summary>The phrases of one language. Immutable.</summary>
internal sealed class PhraseBook(Language language, FrozenDictionary<string, Phrase> texts)
{
    private const int LongestKey = 128;

    private readonly FrozenDictionary<string, Phrase>.AlternateLookup<ReadOnlySpan<char>> byParts = texts.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>A phrase, or null where the language has none of that key.</summary>
    public Phrase? Find(string key) => texts.GetValueOrDefault(key);

    /// <summary>The same of a key in two parts: it is asked for on every card, and never made.</summary>
    public Phrase? Find(string first, string last)
    {
        var length = first.Length + last.Length;
        if (length > LongestKey) return Find(first + last);
        Span<char> key = stackalloc char[LongestKey];
        first.CopyTo(key);
        last.CopyTo(key[first.Length..]);
        return byParts.TryGetValue(key[..length], out var phrase) ? phrase : null;
    }

    /// <inheritdoc cref="Phrase.Fill"/>
    public string Fill(Phrase phrase, ReadOnlySpan<object?> values) => phrase.Fill(language, values);

    /// <summary>A whole number as the language writes it.</summary>
    public string Number(long number) => language.FormatNumber(number);
}
