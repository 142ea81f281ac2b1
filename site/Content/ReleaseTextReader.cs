using System.Collections.Frozen;
using System.Collections.Immutable;
using Sbpac.Site.Content.Markdown;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Languages;

namespace Sbpac.Site.Content;

/// <summary>What Process made of one file.</summary>
/// <param name="Path">Path below the input folder.</param>
/// <param name="Text">The text; null where the file is rejected, which the problems explain.</param>
/// <param name="Problems">What is wrong with it.</param>
public sealed record Reading(string Path, ReleaseText? Text, ImmutableArray<Diagnostic> Problems);

/// <summary>
/// Process: turns one file into a <see cref="ReleaseText"/>, knowing nothing of any other file. Safe for many threads at once, and
/// a pure function of (path, bytes, rules): that is what lets its results be memoised.
/// </summary>
public sealed class ReleaseTextReader
{
    private const int OpeningLength = 200;

    /// <summary>Paragraphs shorter than this are rarely the news itself: a place line, a greeting.</summary>
    private const int RealParagraph = 40;

    private readonly ReadingRules rules;
    private readonly BodyReader bodies = new();
    private readonly FrozenDictionary<string, (Language Language, WordBreaker Words)> languages;

    /// <summary>Makes a reader.</summary>
    public ReleaseTextReader(ReadingRules rules)
    {
        this.rules = rules;
        languages = rules.Languages.ToFrozenDictionary(
            language => language.Code, language => (language, language.CreateWordBreaker(rules.Terms)), StringComparer.Ordinal);
    }

    /// <summary>The word breaker of a language.</summary>
    public WordBreaker WordsOf(Language language) => languages[language.Code].Words;

    /// <summary>Reads a file.</summary>
    public Reading Read(SourceFile file)
    {
        var problems = new Problems();
        var text = Read(file, problems);
        return new Reading(file.Path, text, problems.ToImmutable());
    }

    /// <summary>Reads the text of the body of a file that was read before, and not rejected.</summary>
    public BodyText ReadText(SourceFile file)
    {
        var body = Read(file).Text!.Body;
        return new BodyText(body.Pieces, body.Blocks);
    }

    private ReleaseText? Read(SourceFile file, Problems problems)
    {
        if (BundlePath.Of(file.Path) is not { } path)
        {
            problems.Report(Codes.StrayFile, Place.Of(file.LogicalPath), "@cure.place");
            return null;
        }
        if (path.LanguageCode is null || !languages.TryGetValue(path.LanguageCode, out var known))
        {
            var stem = path.IsPage ? path.Name : "index";
            problems.Report(Codes.NoLanguageInName, Place.Of(file.LogicalPath), string.Join(", ", rules.Languages.Select(language => $"{stem}.{language}.md")));
            return null;
        }
        var (language, words) = known;
        var source = SourceDecoder.Read(file, language, problems);
        if (FrontMatterSplitter.Split(source, problems) is not { } parts) return null;
        var front = path.IsPage
            ? FrontMatterReader.ReadPage(source, parts, language, rules, problems)
            : FrontMatterReader.Read(source, parts, language, rules, problems);
        if (front is null) return null;
        // An empty translation is one thing to say, and the catalog says it; a removed text should not be there at all.
        if ((front.Title is null || front.Removed is not null) && source.Text.AsSpan(parts.BodyStart).IsWhiteSpace())
            return new ReleaseText(path, file.Path, language, front, Body.Empty, "") { Source = file.Fingerprint };
        var request = new BodyRequest(
            source, parts.BodyStart, language, front.LineBreaks?.Value ?? rules.LineBreaks, front.Title?.Value, front.Date?.Value.Day);
        var body = bodies.Read(request, problems);
        return new ReleaseText(path, file.Path, language, front, body, Opening(front, body, words)) { Source = file.Fingerprint };
    }

    private static string Opening(FrontMatter front, Body body, WordBreaker words)
    {
        if (front.Summary is not null) return "";
        var paragraphs = body.Blocks.Where(block => block.Kind is BlockKind.Paragraph or BlockKind.Quote && block.Text != front.Title?.Value).ToArray();
        var first = Array.Find(paragraphs, block => block.Text.Length >= RealParagraph) ?? paragraphs.FirstOrDefault();
        if (first is null) return "";
        var cut = words.Cut(first.Text, OpeningLength);
        return cut.Length < first.Text.Length ? cut + "…" : cut;
    }
}
