using Microsoft.Playwright;

namespace Sbpac.Site.Tests.Browser;

/// <summary>What a reader's own settings change: the system's colours, and less motion.</summary>
[Collection(nameof(Browser))]
public sealed class ModesTests(Browser browser)
{
    /// <summary>The sides of an element on which a line is drawn.</summary>
    private const string Sides = "element => ['Top', 'Right', 'Bottom', 'Left'].filter(side => { const style = getComputedStyle(element); return parseFloat(style[`border${side}Width`]) > 0 && style[`border${side}Style`] !== 'none' && style[`border${side}Color`] !== getComputedStyle(document.documentElement).backgroundColor; }).length";

    [Fact]
    public async Task Forced_colours_keep_what_colour_alone_would_tell()
    {
        await using var window = await browser.WindowAsync();
        var page = await browser.OpenAsync(window, PageKinds.Shipped, "");
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ForcedColors = ForcedColors.Active });
        Assert.True(await page.EvaluateAsync<bool>("() => matchMedia('(forced-colors: active)').matches"));
        Assert.Equal(4, await page.Locator(".menu a[aria-current]").EvaluateAsync<int>(Sides));
        Assert.Equal(0, await page.Locator(".menu a:not([aria-current])").First.EvaluateAsync<int>(Sides));
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("3px solid", await page.EvaluateAsync<string>("() => { const style = getComputedStyle(document.activeElement); return `${style.outlineWidth} ${style.outlineStyle}`; }"));
        await page.GotoAsync(browser.Address((PageKinds.Shipped, "news/2022/08/")));
        Assert.Equal(4, await page.Locator(".calendar a").First.EvaluateAsync<int>(Sides));
        await page.GotoAsync(browser.Address((PageKinds.States, "news/2022/04/withdrawn/")));
        Assert.Equal(4, await page.Locator(".notice.withdrawn").EvaluateAsync<int>(Sides));
    }

    [Theory]
    [InlineData(ReducedMotion.NoPreference, "smooth")]
    [InlineData(ReducedMotion.Reduce, "auto")]
    public async Task Only_who_has_nothing_against_motion_sees_the_page_glide(ReducedMotion motion, string behaviour)
    {
        await using var window = await browser.WindowAsync();
        var page = await browser.OpenAsync(window, PageKinds.Shipped, "");
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ReducedMotion = motion });
        Assert.Equal(behaviour, await page.EvaluateAsync<string>("() => getComputedStyle(document.documentElement).scrollBehavior"));
        Assert.Equal(0, await page.EvaluateAsync<int>("() => [...document.querySelectorAll('*')].filter(element => { const style = getComputedStyle(element); return style.animationName !== 'none' || parseFloat(style.transitionDuration) > 0; }).length"));
    }

    [Fact]
    public async Task A_site_in_mourning_is_grey_on_every_page()
    {
        await using var window = await browser.WindowAsync();
        foreach (var path in (string[])["", "en/tags/", "not/there/"])
        {
            var page = await browser.OpenAsync(window, PageKinds.Empty, path);
            Assert.Equal("grayscale(1)", await page.EvaluateAsync<string>("() => getComputedStyle(document.documentElement).filter"));
        }
    }
}
