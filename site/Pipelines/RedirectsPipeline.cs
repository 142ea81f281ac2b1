using System.Globalization;
using System.Text;
using Sbpac.Site.Catalog;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Pages;

namespace Sbpac.Site.Pipelines;

/// <summary>
/// Former addresses: as rules in <c>_redirects</c> for hosts that take them, and for aliases that are paths as a page as well. A
/// Buddhist year in a URL is one rule, not thousands of pages. A removed release answers 410 where the host can.
/// </summary>
public sealed class RedirectsPipeline : IPipeline
{
    private const int BuddhistEra = 543;

    /// <inheritdoc/>
    public IEnumerable<SiteOutput> Execute(PipelineContext context)
    {
        yield return Document.Of("_redirects", Place.Of("input/news"), () => Rules(context), PlainText.Write);
        foreach (var alias in context.Catalog.Aliases.Where(alias => alias.TakesPage))
        {
            var (release, target) = (alias.Release, context.Urls.Of(alias.Release));
            yield return new Page(
                context.Urls.Root(alias.Path).Destination, alias.At, "redirect", release.Language,
                () => new RedirectModel(release.Language.Code, release.Title.Value, target.Href, target.Absolute));
        }
    }

    private static string Rules(PipelineContext context)
    {
        var (catalog, urls) = (context.Catalog, context.Urls);
        var rules = new StringBuilder();
        foreach (var alias in catalog.Aliases)
        {
            var from = urls.Root(alias.Path).Href;
            var query = alias.Query is null ? "" : "  " + string.Join("  ", alias.Query.Split('&'));
            // Forced: without the mark the host shows the page that stands at the path, which for /?p=1 is the home page.
            rules.Append(CultureInfo.InvariantCulture, $"{from}{query}  {urls.Of(alias.Release).Href}  301!\n");
        }
        foreach (var release in catalog.Editions.SelectMany(edition => edition.Pages).Where(release => release.Standing.Kind == StandingKind.Removed))
            rules.Append(CultureInfo.InvariantCulture, $"{urls.Of(release).Href}  {urls.Of(release).Href}index.html  410!\n");
        foreach (var edition in catalog.Editions)
        {
            // A year of withdrawn releases alone has no archive, but it has pages.
            foreach (var year in edition.Pages.Select(release => release.Bundle.Day.Year).Distinct().OrderDescending())
            {
                var buddhist = urls.Year(edition.Language, year + BuddhistEra).Href;
                rules.Append(CultureInfo.InvariantCulture, $"{buddhist}*  {urls.Year(edition.Language, year).Href}:splat  301\n");
            }
        }
        foreach (var edition in catalog.Editions.Skip(1))
        {
            var home = urls.Home(edition.Language).Href;
            rules.Append(CultureInfo.InvariantCulture, $"{home}*  {urls.NotFound(edition.Language).Href}  404\n");
        }
        return rules.ToString();
    }
}
