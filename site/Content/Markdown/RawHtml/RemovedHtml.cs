using System.Globalization;
using AngleSharp.Dom;
using Ganss.Xss;
using Sbpac.Site.Content.Markdown.Writing;
using Sbpac.Site.Diagnostics;

namespace Sbpac.Site.Content.Markdown.RawHtml;

/// <summary>Reports what sanitising took out of raw HTML: each kind once, where it first stands.</summary>
internal sealed class RemovedHtml(BodyOutput output)
{
    private const int LongestUrl = 40;

    private readonly SortedDictionary<string, int> firstOffsets = new(StringComparer.Ordinal);

    /// <summary>Listens to a sanitiser. Classes and comments that go are no loss to any reader and are not reported.</summary>
    public void Watch(HtmlSanitizer sanitizer)
    {
        sanitizer.RemovingTag += (_, e) => Note(e.Tag, $"<{e.Tag.LocalName}>");
        sanitizer.RemovingAttribute += (_, e) =>
        {
            if (e.Reason == RemoveReason.ClassAttributeEmpty) return;
            var value = e.Reason == RemoveReason.NotAllowedUrlValue ? $"\"{Shortened(e.Attribute.Value)}\"" : "";
            Note(e.Tag, $"{e.Attribute.Name}={value}");
        };
    }

    /// <summary>Reports all that was noted.</summary>
    public void Report()
    {
        foreach (var (what, offset) in firstOffsets) output.Problems.Report(Codes.RawHtmlRemoved, output.At(offset), what);
    }

    private static string Shortened(string url) => url.Length <= LongestUrl ? url : url[..LongestUrl] + "…";

    private void Note(IElement element, string what)
    {
        var offset = OffsetOf(element);
        if (!firstOffsets.TryGetValue(what, out var first) || offset < first) firstOffsets[what] = offset;
    }

    /// <summary>The offset that an element, or the nearest around it, was written at.</summary>
    public static int OffsetOf(IElement? element)
    {
        for (; element is not null; element = element.ParentElement)
        {
            var written = element.GetAttribute(RawTags.OffsetAttribute);
            if (int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var offset)) return offset;
        }
        return 0;
    }
}
