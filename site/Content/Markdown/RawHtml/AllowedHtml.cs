using Ganss.Xss;

namespace Sbpac.Site.Content.Markdown.RawHtml;

/// <summary>What raw HTML may hold: text, structure, tables, pictures, links; nothing that runs, loads, asks or hides.</summary>
internal static class AllowedHtml
{
    private static readonly string[] Tags =
    [
        "a", "abbr", "b", "bdi", "bdo", "blockquote", "br", "caption", "cite", "code", "col", "colgroup", "dd", "del",
        "details", "dfn", "div", "dl", "dt", "em", "figcaption", "figure", "h2", "h3", "h4", "h5", "h6", "hr", "i", "img",
        "ins", "kbd", "li", "mark", "ol", "p", "pre", "q", "s", "samp", "section", "small", "span", "strong", "sub",
        "summary", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "time", "tr", "u", "ul", "var", "wbr",
    ];

    private static readonly string[] Attributes =
    [
        "alt", "cite", "class", "colspan", "datetime", "dir", "headers", "href", "id", "lang", "open", "reversed", "role",
        "rowspan", "scope", "span", "src", "start", "tabindex", "title", "type", "value", RawTags.OffsetAttribute,
    ];

    /// <summary>The classes that the writers of a body use, and editors may.</summary>
    private static readonly string[] Classes =
        ["table", "footnotes", "footnote-ref", "footnote-back", "native", "paren", "start", "center", "end", "note", "quote"];

    /// <summary>A sanitiser with these rules. Words inside a forbidden element stay.</summary>
    public static HtmlSanitizer Sanitizer() => new(new HtmlSanitizerOptions
    {
        AllowedTags = new HashSet<string>(Tags, StringComparer.OrdinalIgnoreCase),
        AllowedAttributes = new HashSet<string>(Attributes, StringComparer.OrdinalIgnoreCase),
        AllowedClasses = new HashSet<string>(Classes, StringComparer.Ordinal),
        AllowedSchemes = new HashSet<string>(["http", "https", "mailto", "tel"], StringComparer.OrdinalIgnoreCase),
        UriAttributes = new HashSet<string>(["href", "src", "cite"], StringComparer.OrdinalIgnoreCase),
    })
    {
        KeepChildNodes = true,
    };
}
