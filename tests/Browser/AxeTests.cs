using System.Collections.Concurrent;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Sbpac.Site.Tests.Browser;

[Collection(nameof(Browser))]
public sealed class AxeTests(Browser browser)
{
    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>The rules that look at colours. The dark scheme changes nothing but these, so it is asked for them alone.</summary>
    private const string Colours = "cat.color";

    [Fact]
    public async Task Axe_finds_nothing_on_any_kind_of_page_light_or_dark_with_everything_open_that_opens()
    {
        await using var window = await browser.WindowAsync();
        var faults = new ConcurrentBag<string>();
        await Parallel.ForEachAsync(PageKinds.All, new ParallelOptions { MaxDegreeOfParallelism = 2 }, async (kind, _) =>
        {
            var page = await window.NewPageAsync();
            await page.GotoAsync(browser.Address(kind));
            foreach (var summary in await page.Locator("summary").AllAsync()) await summary.ClickAsync();
            foreach (var fault in await FaultsAsync(page)) faults.Add($"{kind}: {fault}");
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
            foreach (var fault in await FaultsAsync(page, Colours)) faults.Add($"{kind}, dark: {fault}");
            await page.CloseAsync();
        });
        Assert.Empty(faults.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Axe_sees_what_is_wrong_with_a_page_of_this_site()
    {
        await using var window = await browser.WindowAsync();
        var page = await window.NewPageAsync();
        await page.GotoAsync(browser.Address((PageKinds.Shipped, "")));
        await page.EvaluateAsync("() => { document.documentElement.removeAttribute('lang'); document.querySelector('h1').style.color = document.querySelector('main p').style.color = '#eee'; }");
        var rules = (await page.RunAxe()).Violations.Select(violation => violation.Id).Order(StringComparer.Ordinal).ToArray();
        Assert.Equal(["color-contrast", "html-has-lang"], rules);
        Assert.Equal(rules, (await FaultsAsync(page)).Select(fault => fault.Split(':')[0]).Distinct().Order(StringComparer.Ordinal));
    }

    /// <summary>What axe finds, one line each.</summary>
    internal static async Task<IEnumerable<string>> FaultsAsync(IPage page, string? only = null)
    {
        // The package's own RunAxe opens a second page each time, for sites with frames. Here the same script runs in the page itself.
        await page.EvaluateAsync("script => { if (!window.axe) (0, eval)(script); }", Script);
        return await page.EvaluateAsync<string[]>(
            "async only => (await axe.run(document, { ...(only ? { runOnly: [only] } : {}), resultTypes: ['violations'] })).violations.flatMap(found => found.nodes.map(node => `${found.id}: ${node.html}`))", only);
    }
}
