using System.Collections.Concurrent;
using Markdig.Parsers;
using Sbpac.Site.Content.Markdown.Lints;
using Sbpac.Site.Content.Markdown.RawHtml;
using Sbpac.Site.Content.Markdown.Writing;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Languages;
using Sbpac.Site.Text;

namespace Sbpac.Site.Content.Markdown;

/// <summary>
/// Reads bodies: drops what a pasted text repeats, points at what its editor should look at, parses its Markdown once and writes
/// HTML, anchors and plain text in one pass. Safe for many threads.
/// </summary>
public sealed class BodyReader
{
    private readonly Pipelines pipelines = new();
    private readonly ConcurrentDictionary<Language, TelephoneWords> telephones = new();
    private readonly ConcurrentDictionary<Language, CitizenNumbers> citizens = new();
    private readonly ConcurrentBag<Slab<char>> slabs = [];

    /// <summary>Reads a body. Any text gives a body: what cannot be read as Markdown is shown as plain lines.</summary>
    /// <param name="request">The body and what its reading depends on.</param>
    /// <param name="problems">Where problems go.</param>
    public Body Read(BodyRequest request, Problems problems)
    {
        var end = request.Source.Text.Length;
        var start = OpeningLines.Skip(request, Math.Min(request.Start, end), end, problems);
        end = ClosingLines.Trim(request, start, end, problems);
        if (Blank.IsAll(request.Source.Text.AsSpan(start, end - start)))
        {
            problems.Report(Codes.EmptyBody, request.Source.At(Math.Min(request.Start, end)));
            return Body.Empty;
        }
        TabRows.Check(request, start, end, problems);
        citizens.GetOrAdd(request.Language, language => new CitizenNumbers(language)).Check(request, start, end, problems);
        OpeningDay.Check(request, start, end, problems);

        var text = PlainCharacters.Of(request.Source.Text[start..end]);
        if (ReadMarkdown(request, start, text, problems) is not { } body)
        {
            problems.Report(Codes.TooComplex, request.Source.At(start));
            return PlainBody.Of(text);
        }
        if (body.Holes.IsEmpty && Blank.IsAll(body.Pieces[0].Span)) problems.Report(Codes.EmptyBody, request.Source.At(start));
        return body;
    }

    /// <summary>The body of a text in Markdown; null where it is nested or tangled beyond reason.</summary>
    private Body? ReadMarkdown(BodyRequest request, int start, string text, Problems problems)
    {
        if (Complexity.IsTooGreat(text, request.LineBreaks)) return null;
        var found = new Problems();
        try
        {
            var body = Write(request, start, text, found);
            problems.Add(found.ToImmutable());
            return body;
        }
        catch (BodyTooComplexException)
        {
            return null;
        }
        catch (ArgumentException)
        {
            // Markdig's answer to deep nesting.
            return null;
        }
    }

    private Body Write(BodyRequest request, int start, string text, Problems problems)
    {
        var document = MarkdownParser.Parse(text, pipelines.For(request.Language, request.LineBreaks));
        using var output = new BodyOutput(request, start, text.Length, problems);
        var words = telephones.GetOrAdd(request.Language, language => new TelephoneWords(language));
        var literals = new LiteralWriter(output, words, Abbreviations.Of(document));
        new BlockWriter(output, literals).Write(document);
        if (output.HasRawHtml) return RawHtmlSanitizer.Sanitize(output, text);
        var slab = slabs.TryTake(out var free) ? free : new Slab<char>();
        var (pieces, holes) = output.Html.Split(slab);
        slabs.Add(slab);
        return new Body(pieces, holes, output.Ids.ToImmutable(), output.Text.ToImmutable());
    }
}
