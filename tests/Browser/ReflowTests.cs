namespace Sbpac.Site.Tests.Browser;

[Collection(nameof(Browser))]
public sealed class ReflowTests(Browser browser)
{
    /// <summary>What sticks out of the window, but for what scrolls in a box of its own or is hidden from sight on purpose.</summary>
    private const string Overflow = """
        () => {
            const root = document.documentElement;
            const faults = root.scrollWidth > root.clientWidth ? [`scrolls to ${root.scrollWidth}`] : [];
            for (const element of document.body.querySelectorAll('*')) {
                if (element.closest('.table, pre, .hidden, .skip, dialog, [hidden]') && !element.matches('.table, pre')) continue;
                const box = element.getBoundingClientRect();
                if (box.width && (box.right > root.clientWidth + 0.5 || box.left < -0.5)) faults.push(`${element.tagName}.${element.className} ends at ${box.right}`);
            }
            return faults.slice(0, 3);
        }
        """;

    private const string Words = "() => [...document.querySelectorAll('summary')].forEach(summary => summary.click()) ?? document.body.innerText.replace(/\\s+/g, ' ')";

    [Fact]
    public async Task Nothing_scrolls_sideways_and_no_word_is_lost_in_a_window_of_320_pixels()
    {
        await using var wide = await browser.WindowAsync();
        await using var narrow = await browser.WindowAsync(width: 320, height: 568);
        Assert.Empty(await browser.LookAtAllAsync(narrow, async page =>
        {
            var faults = await page.EvaluateAsync<string[]>(Overflow);
            var full = await wide.NewPageAsync();
            await full.GotoAsync(page.Url);
            var same = await full.EvaluateAsync<string>(Words) == await page.EvaluateAsync<string>(Words);
            await full.CloseAsync();
            return same ? faults : [.. faults, "has lost words"];
        }));
    }

    [Fact]
    public async Task Nothing_scrolls_sideways_at_twice_the_size()
    {
        // The zoom of a browser: half as many pixels of twice the size.
        await using var window = await browser.WindowAsync(width: 640, height: 450, scale: 2);
        Assert.Empty(await browser.LookAtAllAsync(window, async page => await page.EvaluateAsync<string[]>(Overflow)));
    }

    [Fact]
    public async Task Nothing_scrolls_sideways_where_a_reader_spaces_letters_words_and_lines_out()
    {
        // The distances of WCAG 2.2, 1.4.12.
        await using var window = await browser.WindowAsync(width: 320, height: 568);
        Assert.Empty(await browser.LookAtAllAsync(window, async page =>
        {
            await page.EvaluateAsync("() => document.querySelectorAll('body, body *').forEach(({ style }) => { style.lineHeight = '1.5'; style.letterSpacing = '0.12em'; style.wordSpacing = '0.16em'; })");
            return await page.EvaluateAsync<string[]>(Overflow);
        }));
    }

    [Fact]
    public async Task Nothing_scrolls_sideways_on_a_phone_with_letters_of_twice_the_size()
    {
        await using var window = await browser.WindowAsync(width: 390, height: 844);
        Assert.Empty(await browser.LookAtAllAsync(window, async page =>
        {
            await page.EvaluateAsync("() => { document.documentElement.style.fontSize = '200%'; }");
            return await page.EvaluateAsync<string[]>(Overflow);
        }));
    }
}
