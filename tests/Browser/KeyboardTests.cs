namespace Sbpac.Site.Tests.Browser;

[Collection(nameof(Browser))]
public sealed class KeyboardTests(Browser browser)
{
    /// <summary>What can be used, in the order of the page; parts of it that are not shown are left out.</summary>
    private const string Usable = """
        () => [...document.querySelectorAll('a[href], button, summary, [tabindex="0"]')]
            .filter(element => element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }))
            .map((element, number) => (element.dataset.number = number, element.outerHTML.slice(0, 120)))
        """;

    /// <summary>What has the focus: its number, and what is wrong with how it is shown.</summary>
    private const string Focused = """
        () => {
            const element = document.activeElement;
            if (element === document.body || element === document.documentElement) return [-1, ''];
            const box = element.getBoundingClientRect();
            const style = getComputedStyle(element);
            const faults = [];
            if (!(parseFloat(style.outlineWidth) >= 2 && style.outlineStyle !== 'none')) faults.push('has no outline');
            if (box.width < 1 || box.height < 1) faults.push('has no size');
            if (box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth) faults.push('is outside the window');
            else {
                // A link over two lines is not in the middle of its box: one of its boxes must lie open.
                const open = [...element.getClientRects()].some(part => {
                    const top = document.elementFromPoint(Math.min(Math.max((part.left + part.right) / 2, 0), innerWidth - 1), Math.min(Math.max((part.top + part.bottom) / 2, 0), innerHeight - 1));
                    return top && (element.contains(top) || top.contains(element));
                });
                if (!open) faults.push('is covered');
            }
            return [Number(element.dataset.number ?? -2), faults.join(', ')];
        }
        """;

    [Theory]
    [InlineData(PageKinds.Shipped, "")]
    [InlineData(PageKinds.Shipped, "news/2022/08/")]
    [InlineData(PageKinds.Shipped, "tags/")]
    [InlineData(PageKinds.Shipped, "not/there/")]
    [InlineData(PageKinds.Shipped, "en/subscribe/")]
    [InlineData(PageKinds.States, "en/news/page/2/")]
    [InlineData(PageKinds.States, "provinces/")]
    [InlineData(PageKinds.States, EveryState.Limits)]
    [InlineData(PageKinds.States, "")]
    [InlineData(PageKinds.States, PageKinds.FullRelease)]
    [InlineData(PageKinds.States, "en/" + PageKinds.FullRelease)]
    public async Task The_tab_key_reaches_everything_in_the_order_of_the_page_and_the_focus_is_always_seen(string site, string path)
    {
        await using var window = await browser.WindowAsync(width: 390, height: 844);
        var page = await browser.OpenAsync(window, site, path);
        var usable = await page.EvaluateAsync<string[]>(Usable);
        Assert.NotEmpty(usable);
        var reached = new List<int>();
        while (reached.Count <= usable.Length)
        {
            await page.Keyboard.PressAsync("Tab");
            var focused = await page.EvaluateAsync<System.Text.Json.JsonElement>(Focused);
            var number = focused[0].GetInt32();
            if (number == -1) break;
            Assert.True(focused[1].GetString() == "", $"{usable.ElementAtOrDefault(number)} {focused[1]}");
            reached.Add(number);
        }
        Assert.Equal(Enumerable.Range(0, usable.Length), reached);
    }

    [Fact]
    public async Task The_first_link_skips_to_the_content()
    {
        await using var window = await browser.WindowAsync();
        var page = await browser.OpenAsync(window, PageKinds.Shipped, "");
        await page.Keyboard.PressAsync("Tab");
        Assert.True(await page.Locator(".skip").IsVisibleAsync());
        Assert.True((await page.Locator(".skip").BoundingBoxAsync())!.Y >= 0);
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        Assert.True(await page.EvaluateAsync<bool>("() => document.querySelector('main').contains(document.activeElement)"));
    }

    [Fact]
    public async Task The_history_opens_and_closes_by_a_key()
    {
        await using var window = await browser.WindowAsync();
        var page = await browser.OpenAsync(window, PageKinds.States, PageKinds.FullRelease);
        await page.Locator("summary").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        Assert.True(await page.Locator("details li").First.IsVisibleAsync());
        await page.Keyboard.PressAsync("Space");
        Assert.False(await page.Locator("details li").First.IsVisibleAsync());
    }

    [Fact]
    public async Task The_link_to_the_updates_opens_the_history()
    {
        await using var window = await browser.WindowAsync();
        var page = await browser.OpenAsync(window, PageKinds.States, PageKinds.FullRelease);
        await page.Locator("a[href='#page.updates']").ClickAsync();
        await page.Locator("details[open] li").First.WaitForAsync();
        Assert.True(await page.Locator("details li").First.IsVisibleAsync());
    }
}
