using System.Collections.Frozen;
using Sbpac.Site.Catalog;
using Sbpac.Site.Content;
using Sbpac.Site.Languages;
using Sbpac.Site.Related;

namespace Sbpac.Site.Build;

/// <summary>Reads the terms of releases for the related posts, each language with its own reader.</summary>
public sealed class ReleaseTerms(ReadingRules rules, ReleaseTextReader reader, RelatedOptions options)
{
    private readonly FrozenDictionary<string, TermReader> readers = rules.Languages.ToFrozenDictionary(
        language => language.Code,
        language => new TermReader(language.Fold, reader.WordsOf(language), language.PersonTitles, options),
        StringComparer.Ordinal);

    /// <summary>The words of a language, with the names and terms of the site.</summary>
    public WordBreaker WordsOf(Language language) => reader.WordsOf(language);

    /// <summary>The terms of a release.</summary>
    public DocumentTerms Of(Release release) => readers[release.Language.Code].Read(
        release.Title.Value, release.Tags.Select(tag => tag.Slug), release.Body.Blocks.Select(block => block.Text));

    /// <summary>The same terms as they are written, by their hashes.</summary>
    public IReadOnlyDictionary<uint, string> Spell(Release release) => readers[release.Language.Code].Spell(
        release.Title.Value, release.Tags.Select(tag => tag.Slug), release.Body.Blocks.Select(block => block.Text));
}
