using Microsoft.Playwright;

namespace Sbpac.Site.Tests.Browser;

[Collection(nameof(Browser))]
public sealed class GalleryTests(Browser browser)
{
    private const string Status = ".viewer [role=status]";

    [Fact]
    public async Task A_photo_opens_in_a_dialog_that_keys_alone_can_use_and_Escape_closes()
    {
        await using var window = await browser.WindowAsync();
        var page = await browser.OpenAsync(window, PageKinds.States, EveryState.Limits);
        var second = page.Locator(".gallery a").Nth(1);
        await second.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("dialog[open]").WaitForAsync();

        Assert.Equal("ภาพที่ 2 จาก 39", await page.Locator(Status).TextContentAsync());
        Assert.Equal(await second.EvaluateAsync<string>("link => link.href"), await page.Locator(".viewer img").EvaluateAsync<string>("image => image.src"));
        Assert.Equal("ภาพที่ 3", await page.Locator(".viewer img").GetAttributeAsync("alt"));
        Assert.Equal("ประชาชนร่วมงานที่ริมน้ำ", await page.Locator(".viewer figcaption").TextContentAsync());
        Assert.Equal("close", await Focus(page, "value"));

        await page.Keyboard.PressAsync("ArrowRight");
        Assert.Equal("ภาพที่ 3 จาก 39", await page.Locator(Status).TextContentAsync());
        await page.Keyboard.PressAsync("ArrowLeft");
        await page.Keyboard.PressAsync("ArrowLeft");
        await page.Keyboard.PressAsync("ArrowLeft");
        Assert.Equal("ภาพที่ 39 จาก 39", await page.Locator(Status).TextContentAsync());

        foreach (var name in (string[])["previous", "next"])
        {
            await page.Keyboard.PressAsync("Tab");
            Assert.Equal(name, await Focus(page, "value"));
        }
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("ภาพที่ 1 จาก 39", await page.Locator(Status).TextContentAsync());

        await page.Keyboard.PressAsync("Escape");
        Assert.Equal(0, await page.Locator("dialog[open]").CountAsync());
        Assert.Equal(await second.GetAttributeAsync("href"), await Focus(page, "href"));
    }

    [Fact]
    public async Task A_click_on_close_or_beside_the_dialog_closes_it()
    {
        await using var window = await browser.WindowAsync();
        var page = await browser.OpenAsync(window, PageKinds.States, "en/" + PageKinds.FullRelease);
        await page.Locator(".gallery a").First.ClickAsync();
        await page.Locator(".viewer [value=close]").ClickAsync();
        Assert.Equal(0, await page.Locator("dialog[open]").CountAsync());
        await page.Locator(".gallery a").First.ClickAsync();
        await page.Mouse.ClickAsync(3, 3);
        Assert.Equal(0, await page.Locator("dialog[open]").CountAsync());
    }

    [Fact]
    public async Task The_dialog_fits_a_narrow_window_with_the_whole_photo_in_sight()
    {
        await using var window = await browser.WindowAsync(width: 320, height: 568);
        var page = await browser.OpenAsync(window, PageKinds.States, EveryState.Limits);
        await page.Locator(".gallery a").First.ClickAsync();
        var box = (await page.Locator(".viewer img").BoundingBoxAsync())!;
        Assert.True(box.X >= 0 && box.X + box.Width <= 320 && box.Y >= 0 && box.Y + box.Height <= 568, $"{box.X} {box.Y} {box.Width} {box.Height}");
        Assert.True(await page.EvaluateAsync<bool>("() => document.querySelector('.viewer').scrollWidth <= document.querySelector('.viewer').clientWidth"));
    }

    private static Task<string?> Focus(IPage page, string attribute) => page.EvaluateAsync<string?>("name => document.activeElement.getAttribute(name)", attribute);
}
