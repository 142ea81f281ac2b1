using System.Collections.Immutable;
using Sbpac.Site.Languages;

namespace Sbpac.Site.Content;

/// <summary>A text in some of the site's languages.</summary>
/// <param name="Texts">Language code to text.</param>
public sealed record LocalizedText(ImmutableSortedDictionary<string, string> Texts)
{
    /// <summary>The text in a language, or null.</summary>
    public string? In(Language language) => Texts.GetValueOrDefault(language.Code);

    /// <summary>
    /// The text in a language, else in the first of the site's languages that has it, with the code of the language it is in.
    /// </summary>
    /// <param name="language">The language wanted.</param>
    /// <param name="languages">The site's languages, the default first.</param>
    public (string Text, string Language) Nearest(Language language, ImmutableArray<Language> languages)
    {
        if (In(language) is { } own) return (own, language.Code);
        foreach (var other in languages)
        {
            if (In(other) is { } text) return (text, other.Code);
        }
        return ("", language.Code);
    }
}
