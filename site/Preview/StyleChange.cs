using System.Text;
using Sbpac.Site.Output;

namespace Sbpac.Site.Preview;

/// <summary>A page that differs from what it was in the address of its style sheet alone: it need not be loaded again.</summary>
/// <param name="From">The former address.</param>
/// <param name="To">The new one.</param>
internal sealed record StyleChange(string From, string To)
{
    /// <summary>The change of an open page between two versions; null where it is any other.</summary>
    public static StyleChange? Between(PreviewSite? former, PreviewSite? now, OpenPage page)
    {
        if (former == now || Shown.Of(former, page) is not { } before || Shown.Of(now, page) is not { } after) return null;
        if (Shown.VersionOf(before) != page.Version || before.Status != after.Status) return null;
        var sheets = now!.StyleSheets();
        var changes = former!.StyleSheets().Where(sheet => sheets.TryGetValue(sheet.Key, out var to) && to != sheet.Value).ToArray();
        if (changes is not [var (name, from)]) return null;
        var swapped = Encoding.UTF8.GetString(before.File.Bytes.Span).Replace(from, sheets[name], StringComparison.Ordinal);
        return ContentHash.Of(Encoding.UTF8.GetBytes(swapped)) == after.File.Content ? new StyleChange(from, sheets[name]) : null;
    }
}
