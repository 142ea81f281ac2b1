namespace Sbpac.Site.Tests.Browser;

[Collection(nameof(Browser))]
public sealed class NoScriptTests(Browser browser)
{
    private const string Words = "() => document.body.innerText.replace(/\\s+/g, ' ')";

    [Fact]
    public async Task Without_scripts_every_word_is_there_and_no_button_that_does_nothing()
    {
        await using var plain = await browser.WindowAsync(script: false);
        await using var scripted = await browser.WindowAsync();
        Assert.Empty(await browser.LookAtAllAsync(plain, async page =>
        {
            var buttons = await page.Locator("button:visible").CountAsync();
            var other = await scripted.NewPageAsync();
            await other.GotoAsync(page.Url);
            await other.EvaluateAsync("() => document.querySelectorAll('.scripted').forEach(item => item.remove())");
            var same = await page.EvaluateAsync<string>(Words) == await other.EvaluateAsync<string>(Words);
            await other.CloseAsync();
            return [.. buttons > 0 ? (string[])["shows a button"] : [], .. same ? (string[])[] : ["has other words"]];
        }));
    }

    [Fact]
    public async Task Without_scripts_a_photo_leads_to_its_full_size_and_the_history_opens()
    {
        await using var window = await browser.WindowAsync(script: false);
        var page = await browser.OpenAsync(window, PageKinds.States, PageKinds.FullRelease);
        await page.Locator("summary").ClickAsync();
        Assert.True(await page.Locator("details li").First.IsVisibleAsync());
        await page.Locator(".gallery a").First.ClickAsync();
        await page.WaitForURLAsync(url => url.EndsWith(".jpg", StringComparison.Ordinal) || url.EndsWith(".png", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_scripts_a_reader_comes_from_the_home_page_to_a_topic_in_the_other_language()
    {
        await using var window = await browser.WindowAsync(script: false);
        var page = await browser.OpenAsync(window, PageKinds.Shipped, "");
        await page.Locator(".menu a").Nth(2).ClickAsync();
        await page.Locator("main .index a").First.ClickAsync();
        await page.Locator(".switch a").ClickAsync();
        Assert.Equal("en", await page.Locator("html").GetAttributeAsync("lang"));
        Assert.Contains("/en/tags/", page.Url, StringComparison.Ordinal);
    }
}
