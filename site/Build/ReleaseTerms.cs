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

    /// <summary>The terms of a text's body, which depend on nothing else.</summary>
    public DocumentTerms OfBody(ReleaseText text) => readers[text.Language.Code].ReadBody(text.Body.Blocks.Select(block => block.Text));

    /// <summary>The terms of a release.</summary>
    /// <param name="release">The release.</param>
    /// <param name="body">The terms of its body, where they have been read.</param>
    public DocumentTerms Of(Release release, DocumentTerms? body = null)
    {
        var reader = readers[release.Language.Code];
        return reader.Join(
            release.Title.Value, release.Tags.Select(tag => tag.Slug), body ?? reader.ReadBody(release.Body.Blocks.Select(block => block.Text)));
    }

    /// <summary>The same terms as they are written, by their hashes.</summary>
    public IReadOnlyDictionary<uint, string> Spell(Release release) => readers[release.Language.Code].Spell(
        release.Title.Value, release.Tags.Select(tag => tag.Slug), release.Body.Blocks.Select(block => block.Text));
}
