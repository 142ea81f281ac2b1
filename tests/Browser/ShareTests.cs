using Microsoft.Playwright;

namespace Sbpac.Site.Tests.Browser;

[Collection(nameof(Browser))]
public sealed class ShareTests(Browser browser)
{
    [Fact]
    public async Task The_address_of_a_release_is_copied_and_that_is_said()
    {
        await using var window = await browser.WindowAsync();
        await window.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        var page = await browser.OpenAsync(window, PageKinds.Shipped, PageKinds.PlainRelease);
        var copy = page.GetByRole(AriaRole.Button, new() { Name = "คัดลอกลิงก์" });
        await copy.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "คัดลอกลิงก์แล้ว" }).WaitForAsync();
        Assert.Equal("https://news.example.go.th/" + PageKinds.PlainRelease, await page.EvaluateAsync<string>("() => navigator.clipboard.readText()"));
        Assert.Equal("คัดลอกลิงก์แล้ว", await page.GetByRole(AriaRole.Status).TextContentAsync());
    }

    [Theory]
    [InlineData(true, 2)]
    [InlineData(false, 0)]
    public async Task A_button_is_shown_only_where_it_works(bool able, int shown)
    {
        await using var window = await browser.WindowAsync();
        var value = able ? "{ writeText() {} }" : "undefined";
        var share = able ? "data => { window.shared = data; return Promise.resolve(); }" : "undefined";
        await window.AddInitScriptAsync($"Object.defineProperty(navigator, 'clipboard', {{ value: {value} }}); Object.defineProperty(navigator, 'share', {{ value: {share} }});");
        var page = await browser.OpenAsync(window, PageKinds.Shipped, "en/" + PageKinds.PlainRelease);
        Assert.Equal(shown, await page.GetByRole(AriaRole.Button).CountAsync());
        if (!able) return;
        await page.GetByRole(AriaRole.Button, new() { Name = "Share with an app" }).ClickAsync();
        Assert.Equal("https://news.example.go.th/en/" + PageKinds.PlainRelease, await page.EvaluateAsync<string>("() => window.shared.url"));
    }
}
