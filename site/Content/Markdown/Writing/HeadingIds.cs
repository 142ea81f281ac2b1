using System.Collections.Immutable;
using System.Globalization;

namespace Sbpac.Site.Content.Markdown.Writing;

/// <summary>Gives out the ids of a body: each once, and none that the page around the body has.</summary>
internal sealed class HeadingIds
{
    /// <summary>
    /// Beginnings of ids that a body's never have: every id of the page around it begins with <c>page.</c>, and footnotes have
    /// theirs. So a heading may be called "Related" or "Contact" and its id is just that.
    /// </summary>
    private static readonly string[] OfOthers = ["page.", "fn-", "fnref-"];

    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);
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
