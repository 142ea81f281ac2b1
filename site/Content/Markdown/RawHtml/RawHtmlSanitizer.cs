using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Sbpac.Site.Content.Markdown.Writing;
using Sbpac.Site.Diagnostics;

namespace Sbpac.Site.Content.Markdown.RawHtml;

/// <summary>
/// Sanitises a body that has raw HTML, as a whole, because a tag may open in one node of the Markdown and close in another. Holes
/// travel through it as tokens; links and pictures that the editor wrote as HTML become holes like all others.
/// </summary>
internal sealed class RawHtmlSanitizer
{
    private const int MostRounds = 4;

    private readonly BodyOutput output;
    private readonly string token;
    private readonly List<Hole> holes = [];
    private readonly ImmutableArray<string>.Builder anchors = ImmutableArray.CreateBuilder<string>();
    private readonly HashSet<string> ids = new(StringComparer.OrdinalIgnoreCase);

    private RawHtmlSanitizer(BodyOutput output, string source)
    {
        this.output = output;
        // A hash of the text cannot be written into that text, so no editor can forge a token; and it is the same on every run.
        token = "hole-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(source)), 0, 16) + "-";
    }

    /// <summary>The sanitised body.</summary>
    /// <param name="output">What was written.</param>
    /// <param name="source">The Markdown it was written from.</param>
    public static Body Sanitize(BodyOutput output, string source) => new RawHtmlSanitizer(output, source).Run();

    private Body Run()
    {
        var sanitizer = AllowedHtml.Sanitizer();
        var removed = new RemovedHtml(output);
        removed.Watch(sanitizer);
        using var document = sanitizer.SanitizeDom(output.Html.Join(Token));
        removed.Report();

        foreach (var element in document.Body!.QuerySelectorAll("*").ToList()) Finish(document, element);
        var blocks = SanitizedText.Blocks(document.Body!);
        var html = Settle(document.Body!.ChildNodes.ToHtml());
        var (pieces, filled) = Split(html);
        return new Body(pieces, filled, anchors.ToImmutable(), blocks);
    }

    /// <summary>
    /// The place of a hole: for a link the token alone, which stands in an attribute; for a picture an element.
    /// </summary>
    private string Token(int number, Hole hole)
    {
        holes.Add(hole);
        return hole is PictureHole ? Picture(number) : Name(number);
    }

    private string Name(int number) => token + number.ToString(CultureInfo.InvariantCulture) + ".";

    private string Picture(int number) => $"<img src=\"{Name(number)}\">";

    private void Finish(IHtmlDocument document, IElement element)
    {
        var at = output.At(RemovedHtml.OffsetOf(element));
        var isRaw = element.HasAttribute(RawTags.OffsetAttribute);
        if (element is IHtmlAnchorElement) FinishLink(element, at);
        if (element is IHtmlImageElement) FinishPicture(document, element, at);
        if (element.Id is { Length: > 0 } id) FinishId(element, id, isRaw);
        if (isRaw) element.RemoveAttribute("tabindex");
        if (isRaw) element.RemoveAttribute("role");
    }

    private void FinishLink(IElement link, Place at)
    {
        if (link.GetAttribute("href") is not { } href || href.StartsWith(token, StringComparison.Ordinal)) return;
        if (LinkTarget.Read(href) is not LinkTarget.Inside inside) return;
        link.SetAttribute("href", Name(holes.Count));
        holes.Add(new LinkHole(inside.Path, inside.Fragment, at));
    }

    private void FinishPicture(IHtmlDocument document, IElement picture, Place at)
    {
        var source = picture.GetAttribute("src") ?? "";
        if (source.StartsWith(token, StringComparison.Ordinal)) return;
        var alt = picture.GetAttribute("alt") ?? "";
        if (LinkTarget.Read(source) is LinkTarget.Inside { Path.Length: > 0 } inside)
        {
            foreach (var attribute in picture.Attributes.ToList()) picture.RemoveAttribute(attribute.Name);
            picture.SetAttribute("src", Name(holes.Count));
            holes.Add(new PictureHole(inside.Path, alt, null, at));
            return;
        }
        output.Problems.Report(Codes.RemotePicture, at, source);
        picture.Replace(document.CreateTextNode(alt));
    }

    private void FinishId(IElement element, string id, bool isRaw)
    {
        if (isRaw) id = id.Any(Blank.Is) ? "" : output.Ids.Give(id);
        if (id.Length == 0 || !ids.Add(id)) element.RemoveAttribute("id");
        else anchors.Add(element.Id = id);
    }

    /// <summary>
    /// Sanitises until nothing changes any more: the tree that is left after removals may not read back as the same tree.
    /// </summary>
    private static string Settle(string html)
    {
        var sanitizer = AllowedHtml.Sanitizer();
        sanitizer.AllowedAttributes.Remove(RawTags.OffsetAttribute);
        for (var round = 0; round < MostRounds; round++)
        {
            var again = sanitizer.Sanitize(html);
            if (again == html) return html;
            html = again;
        }
        throw new BodyTooComplexException();
    }

    private (ImmutableArray<ReadOnlyMemory<char>> Pieces, ImmutableArray<Hole> Holes) Split(string html)
    {
        var pieces = ImmutableArray.CreateBuilder<ReadOnlyMemory<char>>();
        var filled = ImmutableArray.CreateBuilder<Hole>();
        var from = 0;
        while (html.IndexOf(token, from, StringComparison.Ordinal) is >= 0 and var at)
        {
            var end = html.IndexOf('.', at);
            var number = html.AsSpan(at + token.Length, end - at - token.Length);
            var hole = holes[int.Parse(number, NumberStyles.None, CultureInfo.InvariantCulture)];
            var around = hole is PictureHole ? ("<img src=\"".Length, "\">".Length) : (0, 0);
            pieces.Add(html.AsMemory()[from..(at - around.Item1)]);
            filled.Add(hole);
            from = end + 1 + around.Item2;
        }
        pieces.Add(html.AsMemory()[from..]);
        return (pieces.ToImmutable(), filled.ToImmutable());
    }
}
