using System.Text.Json;
using Microsoft.Playwright;

namespace Sbpac.Site.Tests.Browser;

[Collection(nameof(Browser))]
public sealed class PixelTests(Browser browser)
{
    /// <summary>Marks over marks, marks below, and letters that reach far up and down.</summary>
    private const string Stacked = "ปี่ น้ำ ที่ ผู้ กี้ ปั๊ม ฎีกา ญี่ปุ่น ฐานี้ เป๋าตุ้ง ซื้อสู้";

    /// <summary>How dark a picture is in all, how light it is on average, from 0 to 1, and how light its corner is.</summary>
    private const string Measure = """
        async png => {
            const picture = await createImageBitmap(await (await fetch('data:image/png;base64,' + png)).blob());
            const canvas = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
            canvas.drawImage(picture, 0, 0);
            const { data } = canvas.getImageData(0, 0, picture.width, picture.height);
            let light = 0;
            for (let i = 0; i < data.length; i += 4) light += (0.2126 * data[i] + 0.7152 * data[i + 1] + 0.0722 * data[i + 2]) / 255;
            const pixels = data.length / 4;
            return { ink: pixels - light, light: light / pixels, corner: (data[0] + data[1] + data[2]) / 765 };
        }
        """;

    [Theory]
    [InlineData("h1")]
    [InlineData(".standfirst")]
    [InlineData(".prose p")]
    [InlineData(".breadcrumbs .here span")]
    [InlineData(".adjacent a")]
    [InlineData(".tags a")]
    [InlineData(".card h3")]
    [InlineData(".masthead .brand strong")]
    [InlineData(".menu a")]
    public async Task Marks_over_marks_are_drawn_whole(string selector)
    {
        await using var window = await browser.WindowAsync(scale: 2);
        var page = await browser.OpenAsync(window, PageKinds.Shipped, PageKinds.PlainRelease);
        await page.Locator(selector).First.EvaluateAsync("(element, words) => { element.textContent = words; element.style.textDecoration = 'none'; for (let box = element; box; box = box.parentElement) { box.style.background = '#fff'; box.style.color = '#000'; box.style.borderColor = 'transparent'; } }", Stacked);
        var drawn = await MeasureAsync(window, await RoundAsync(page, selector));
        // The same with nothing that could cut, and room for any mark.
        await page.Locator(selector).First.EvaluateAsync("element => { element.style.lineHeight = '4'; element.style.padding = '1em 0'; for (let box = element; box; box = box.parentElement) { box.style.overflow = 'visible'; } element.style.setProperty('-webkit-line-clamp', 'none'); }");
        var whole = await MeasureAsync(window, await RoundAsync(page, selector));
        Assert.True(whole.Ink > 100, "There is nothing to see.");
        Assert.InRange(drawn.Ink / whole.Ink, 0.985, 1.015);
    }

    [Fact]
    public async Task A_line_height_that_is_too_small_for_the_marks_would_be_seen()
    {
        await using var window = await browser.WindowAsync(scale: 2);
        var page = await browser.OpenAsync(window, PageKinds.Shipped, PageKinds.PlainRelease);
        await page.Locator("h1").EvaluateAsync("(element, words) => { element.textContent = words; }", Stacked);
        var whole = await MeasureAsync(window, await RoundAsync(page, "h1"));
        await page.Locator("h1").EvaluateAsync("element => { element.style.lineHeight = '0.9'; element.style.overflow = 'hidden'; }");
        var cut = await MeasureAsync(window, await RoundAsync(page, "h1"));
        Assert.True(cut.Ink < whole.Ink * 0.97, $"{cut.Ink} of {whole.Ink}");
    }

    [Fact]
    public async Task Dark_is_dark_light_is_light_and_the_masthead_is_the_same_in_both()
    {
        await using var window = await browser.WindowAsync();
        var page = await browser.OpenAsync(window, PageKinds.Shipped, PageKinds.PlainRelease);
        var (light, brand) = (await MeasureAsync(window, await page.Locator("main").ScreenshotAsync()), await MeasureAsync(window, await page.Locator(".masthead").ScreenshotAsync()));
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
        var (dark, darkBrand) = (await MeasureAsync(window, await page.Locator("main").ScreenshotAsync()), await MeasureAsync(window, await page.Locator(".masthead").ScreenshotAsync()));
        Assert.True(light is { Light: > 0.85, Corner: > 0.95 }, light.ToString());
        Assert.True(dark is { Light: < 0.25, Corner: < 0.15 }, dark.ToString());
        Assert.InRange(darkBrand.Light - brand.Light, -0.01, 0.01);
    }

    [Fact]
    public async Task Mourning_takes_the_colours_away()
    {
        await using var window = await browser.WindowAsync();
        var page = await browser.OpenAsync(window, PageKinds.Shipped, "");
        const string Coloured = "() => getComputedStyle(document.documentElement).filter";
        Assert.Equal("none", await page.EvaluateAsync<string>(Coloured));
        await page.EvaluateAsync("() => document.documentElement.classList.add('mourning')");
        Assert.Equal("grayscale(1)", await page.EvaluateAsync<string>(Coloured));
    }

    /// <summary>A picture of an element with the room above and below it that its marks may reach into.</summary>
    private static async Task<byte[]> RoundAsync(IPage page, string selector)
    {
        var element = page.Locator(selector).First;
        await element.ScrollIntoViewIfNeededAsync();
        var box = (await element.BoundingBoxAsync())!;
        // Nothing but this element is to be seen.
        await element.EvaluateAsync("element => { document.querySelectorAll('body *').forEach(other => { if (!other.contains(element) && !element.contains(other)) other.style.visibility = 'hidden'; }); }");
        return await page.ScreenshotAsync(new PageScreenshotOptions
        {
            FullPage = true,
            Clip = new Clip
            {
                X = box.X,
                Y = (float)Math.Max(0, box.Y + await page.EvaluateAsync<float>("() => scrollY") - 12),
                Width = box.Width,
                Height = box.Height + 24,
            },
        });
    }

    private static async Task<Measured> MeasureAsync(IBrowserContext window, byte[] png)
    {
        var page = await window.NewPageAsync();
        var result = await page.EvaluateAsync<JsonElement>(Measure, Convert.ToBase64String(png));
        await page.CloseAsync();
        return new Measured(result.GetProperty("ink").GetDouble(), result.GetProperty("light").GetDouble(), result.GetProperty("corner").GetDouble());
    }

    private sealed record Measured(double Ink, double Light, double Corner);
}
