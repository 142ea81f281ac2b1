using System.Text.RegularExpressions;

namespace Sbpac.Site.Bench.Trials;

/// <summary>Tells what a file of a site is by its path, in the layout of this generator and in that of the Hugo site beside.</summary>
internal static partial class OutputKinds
{
    private static readonly (Regex Path, string Kind)[] Known =
    [
        (Stub(), "redirects to first pages"),
        (Release(), "release pages"),
        (Archive(), "archives of years and months"),
        (TagFeed(), "feeds of tags"),
        (TagPage(), "pages of tags"),
        (NewsList(), "lists of all news"),
        (Feed(), "feeds of the site"),
        (Sitemap(), "sitemap"),
        (NotFound(), "404 pages"),
        (Host(), "redirects, headers and rules for the host"),
        (Asset(), "assets"),
        (Home(), "home pages"),
        (Province(), "pages of provinces"),
        (Subscribe(), "how to follow the news"),
        (Picture(), "pictures"),
    ];

    /// <summary>The kind of a file.</summary>
    public static string Of(string path) => Known.FirstOrDefault(known => known.Path.IsMatch(path)).Kind ?? path;

    [GeneratedRegex(@"(^|/)page/1/index\.html$")]
    private static partial Regex Stub();

    [GeneratedRegex(@"^(\w\w/)?news/\d{4}/(\d\d/)?[^/]{3,}/index\.html$")]
    private static partial Regex Release();

    [GeneratedRegex(@"^(\w\w/)?(news/\d{4}/(\d\d/)?index\.html$|years/|months/)")]
    private static partial Regex Archive();

    [GeneratedRegex(@"^(\w\w/)?tags/.+\.xml$")]
    private static partial Regex TagFeed();

    [GeneratedRegex(@"^(\w\w/)?tags/.*index\.html$")]
    private static partial Regex TagPage();

    [GeneratedRegex(@"^(\w\w/)?(news/index|(news/)?page/\d+/index)\.html$")]
    private static partial Regex NewsList();

    [GeneratedRegex(@"^(\w\w/)?(feed|rss|index)\.(xml|json)$")]
    private static partial Regex Feed();

    [GeneratedRegex(@"^(\w\w/)?sitemap")]
    private static partial Regex Sitemap();

    [GeneratedRegex(@"^(\w\w/)?404\.html$")]
    private static partial Regex NotFound();

    [GeneratedRegex(@"^(_redirects|_headers|robots\.txt|\.sbpac-site)$")]
    private static partial Regex Host();

    [GeneratedRegex(@"^(assets|css)/")]
    private static partial Regex Asset();

    [GeneratedRegex(@"^(\w\w/)?index\.html$")]
    private static partial Regex Home();

    [GeneratedRegex(@"^(\w\w/)?provinces/.*index\.html$")]
    private static partial Regex Province();

    [GeneratedRegex(@"^(\w\w/)?subscribe/index\.html$")]
    private static partial Regex Subscribe();

    [GeneratedRegex(@"\.(jpg|jpeg|png|webp|avif|svg)$")]
    private static partial Regex Picture();
}
