using System.Collections.Immutable;
using System.Globalization;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Sbpac.Site.Content;
using Sbpac.Site.Content.Markdown;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Languages;
using Sbpac.Site.Languages.English;
using Sbpac.Site.Languages.Thai;
using Sbpac.Site.Text;

namespace Sbpac.Site.Tests.Content.Markdown;

/// <summary>A body as a test reads it: its HTML with something visible in each hole, and what was reported.</summary>
internal sealed record Reading(Body Body, ImmutableArray<Diagnostic> Problems)
{
    private static readonly BodyReader Reader = new();

    public string Html => Body.Fill(hole => hole switch
    {
        LinkHole link => HtmlEscape.Escape("→" + link.Target + (link.Fragment is null ? "" : "#" + link.Fragment)),
        PictureHole picture => $"<img src=\"{HtmlEscape.Escape(picture.Source)}\" alt=\"{HtmlEscape.Escape(picture.Alt)}\">",
        _ => "",
    }).Make().Markup;

    /// <summary>The HTML without its line breaks, which mean nothing.</summary>
    public string OneLine => Html.Replace("\n", "", StringComparison.Ordinal);

    public IEnumerable<string> Codes => Problems.Select(problem => problem.Code.Id);

    public static Reading Thai(string markdown, string? title = null, string? date = null, LineBreaks lineBreaks = LineBreaks.Paragraph) =>
        Of(ThaiLanguage.Instance, markdown, title, date, lineBreaks);

    public static Reading English(string markdown, string? title = null, string? date = null, LineBreaks lineBreaks = LineBreaks.Paragraph) =>
        Of(EnglishLanguage.Instance, markdown, title, date, lineBreaks);

    public static Reading Soft(string markdown) => Thai(markdown, lineBreaks: LineBreaks.Soft);

    /// <summary>Reads a text that is taken as it is, not normalised first.</summary>
    public static Reading Raw(string text, Language language, LineBreaks lineBreaks)
    {
        var problems = new Problems();
        var source = new SourceText("input/a.md", text, text, OffsetMap.Identity);
        return new(Reader.Read(new BodyRequest(source, 0, language, lineBreaks, "Title", new DateOnly(2022, 8, 3)), problems), problems.ToImmutable());
    }

    /// <summary>The HTML as a browser that forgives nothing reads it.</summary>
    public IHtmlDocument Strict() =>
        new HtmlParser(new HtmlParserOptions { IsStrictMode = true })
            .ParseDocument($"<!doctype html><html lang=\"th\"><head><title>t</title></head><body>{Html}</body></html>");

    private static Reading Of(Language language, string markdown, string? title, string? date, LineBreaks lineBreaks)
    {
        var problems = new Problems();
        var normalized = language.Normalize(markdown);
        var source = new SourceText("input/a.md", markdown, normalized.Text, normalized.Map);
        DateOnly? day = date is null ? null : DateOnly.Parse(date, CultureInfo.InvariantCulture);
        return new(Reader.Read(new BodyRequest(source, 0, language, lineBreaks, title, day), problems), problems.ToImmutable());
    }
}
