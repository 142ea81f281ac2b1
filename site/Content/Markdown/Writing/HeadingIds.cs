using System.Collections.Immutable;
using System.Globalization;

namespace Sbpac.Site.Content.Markdown.Writing;

/// <summary>Gives out the ids of a body: each once, and none that the page around the body has.</summary>
internal sealed class HeadingIds
{
    /// <summary>Beginnings of ids that headings never have: the theme's own further ids, and those of footnotes.</summary>
    private static readonly string[] OfOthers = ["page-", "fn-", "fnref-"];

    /// <summary>Ids of the page itself. A body's id never equals one of these; it gets a number instead.</summary>
    private static readonly string[] OfThePage =
    [
        "main", "content", "top", "skip", "menu", "nav", "navigation", "search", "header", "footer", "title", "body", "article",
        "photo", "photos", "gallery", "attachments", "changes", "history", "updates", "share", "related", "languages", "language",
        "breadcrumbs", "contact", "contacts", "notice", "results", "query", "filters", "summary", "tags", "toc",
    ];

    private readonly HashSet<string> taken = new(OfThePage, StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> last = new(StringComparer.OrdinalIgnoreCase);
    private readonly ImmutableArray<string>.Builder given = ImmutableArray.CreateBuilder<string>();

    /// <summary>An id as near to the wish as can be: the wish itself, else with <c>-2</c>, <c>-3</c> … behind it.</summary>
    public string Give(string wish)
    {
        if (wish.Length == 0) wish = "section";
        foreach (var prefix in OfOthers)
            if (wish.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)) return Give("s-" + wish);
        var id = wish;
        var number = last.GetValueOrDefault(wish, 1);
        while (!taken.Add(id)) id = string.Create(CultureInfo.InvariantCulture, $"{wish}-{++number}");
        last[wish] = number;
        given.Add(id);
        return id;
    }

    /// <summary>Notes an id of a footnote.</summary>
    public void Own(string id) => given.Add(id);

    /// <summary>All ids given, in order.</summary>
    public ImmutableArray<string> ToImmutable() => given.ToImmutable();
}
