using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Sbpac.Site.Tests.Browser;

[Collection(nameof(Browser))]
public sealed class AxeTests(Browser browser)
{
    /// <summary>The rules that look at colours. The dark scheme changes nothing but these, so it is asked for them alone.</summary>
    private const string Colours = "cat.color";

    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    [Fact]
    public async Task Axe_finds_nothing_on_any_kind_of_page_light_or_dark_with_the_history_open()
    {
        await using var window = await browser.WindowAsync();
        Assert.Empty(await browser.LookAtAllAsync(window, async page =>
        {
            foreach (var summary in await page.Locator("summary").AllAsync()) await summary.ClickAsync();
            return await LightAndDarkAsync(page);
        }));
    }

    [Theory]
    [InlineData("")]
    [InlineData("en/")]
    public async Task Axe_finds_nothing_in_the_dialog_of_a_photo(string language)
    {
        await using var window = await browser.WindowAsync();
        var page = await browser.OpenAsync(window, PageKinds.States, language + PageKinds.FullRelease);
        await page.Locator(".gallery a").First.ClickAsync();
        await page.Locator("dialog[open]").WaitForAsync();
        Assert.Empty(await LightAndDarkAsync(page));
    }

    [Fact]
    public async Task Axe_sees_what_is_wrong_with_a_page_of_this_site()
    {
        await using var window = await browser.WindowAsync();
        var page = await browser.OpenAsync(window, PageKinds.Shipped, "");
        await page.EvaluateAsync("() => { document.documentElement.removeAttribute('lang'); document.querySelector('h1').style.color = document.querySelector('main p').style.color = '#eee'; }");
        var rules = (await page.RunAxe()).Violations.Select(violation => violation.Id).Order(StringComparer.Ordinal).ToArray();
        Assert.Equal(["color-contrast", "html-has-lang"], rules);
        Assert.Equal(rules, (await FaultsAsync(page)).Select(fault => fault.Split(':')[0]).Distinct().Order(StringComparer.Ordinal));
    }

    private static async Task<IEnumerable<string>> LightAndDarkAsync(IPage page)
    {
        var light = await FaultsAsync(page);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
        return light.Concat((await FaultsAsync(page, Colours)).Select(fault => "dark: " + fault));
    }

    /// <summary>What axe finds, one line each.</summary>
    private static async Task<IEnumerable<string>> FaultsAsync(IPage page, string? only = null)
    {
        // The package's own RunAxe opens a second page each time, for sites with frames. Here the same script runs in the page itself.
        await page.EvaluateAsync("script => { if (!window.axe) (0, eval)(script); }", Script);
        return await page.EvaluateAsync<string[]>(
            "async only => (await axe.run(document, { ...(only ? { runOnly: [only] } : {}), resultTypes: ['violations'] })).violations.flatMap(found => found.nodes.map(node => `${found.id}: ${node.html}`))", only);
    }
}
