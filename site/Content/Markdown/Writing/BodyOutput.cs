using Markdig.Syntax;
using Sbpac.Site.Content.Markdown.RawHtml;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Languages;

namespace Sbpac.Site.Content.Markdown.Writing;

/// <summary>What the writers of one body share: where its HTML, its text, its ids and its problems go.</summary>
internal sealed class BodyOutput : IDisposable
{
    /// <summary>Deeper nesting is no text that anybody typed.</summary>
    private const int DeepestNesting = 60;

    /// <summary>A body that grows more than this under its own references is an attack or an accident.</summary>
    private const int MostGrowth = 20;

    private readonly BodyRequest request;
    private readonly int start;
    private readonly int mostHtml;
    private int depth;

    /// <summary>Begins the output of a body.</summary>
    /// <param name="request">The body.</param>
    /// <param name="start">Where the parsed text begins in the source.</param>
    /// <param name="length">How long it is.</param>
    /// <param name="problems">Where problems go.</param>
    public BodyOutput(BodyRequest request, int start, int length, Problems problems)
    {
        (this.request, this.start, Problems) = (request, start, problems);
        mostHtml = (MostGrowth * length) + 100_000;
        Html = new HtmlPieces(length + (length / 4) + 256);
    }

    /// <summary>The HTML.</summary>
    public HtmlPieces Html { get; }

    /// <summary>The plain text.</summary>
    public PlainText Text { get; } = new();

    /// <summary>The ids.</summary>
    public HeadingIds Ids { get; } = new();

    /// <summary>The problems.</summary>
    public Problems Problems { get; }

    /// <summary>The language.</summary>
    public Language Language => request.Language;

    /// <summary>How lines are read.</summary>
    public LineBreaks LineBreaks => request.LineBreaks;

    /// <summary>Whether what is written now stands inside a link, where no other link may stand.</summary>
    public bool InLink { get; set; }

    /// <summary>Whether the body has raw HTML, which must be sanitised.</summary>
    public bool HasRawHtml { get; set; }

    /// <summary>How deeply that is nested.</summary>
    public RawNesting RawNesting { get; } = new();

    /// <summary>The place of an offset of the parsed text.</summary>
    public Place At(int offset) => request.Source.At(start + offset);

    /// <summary>The place where a node begins.</summary>
    public Place At(MarkdownObject node) => At(node.Span.Start);

    /// <summary>Goes one level deeper.</summary>
    /// <exception cref="BodyTooComplexException">The body is nested or has grown beyond all reason.</exception>
    public void Enter()
    {
        if (++depth > DeepestNesting) throw new BodyTooComplexException();
        CheckGrowth();
    }

    /// <summary>Looks whether the body has not grown beyond all reason.</summary>
    /// <exception cref="BodyTooComplexException">It has.</exception>
    public void CheckGrowth()
    {
        if (Html.Length > mostHtml) throw new BodyTooComplexException();
    }

    /// <summary>Comes back up.</summary>
    public void Leave() => depth--;

    /// <inheritdoc/>
    public void Dispose()
    {
        Html.Dispose();
        Text.Dispose();
    }
}

/// <summary>
/// Thrown when a body is nested too deeply, or grows too much, to be rendered; it is then shown as plain lines.
/// </summary>
internal sealed class BodyTooComplexException : Exception;
