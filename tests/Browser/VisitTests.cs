using System.Collections.Concurrent;

namespace Sbpac.Site.Tests.Browser;

[Collection(nameof(Browser))]
public sealed class VisitTests(Browser browser)
{
    // A shift below a thousandth is one of a pixel, where a machine under load lays out twice; Lighthouse shows it as 0.
    private static string Watch(string least = "0.001") => $$"""
        window.faults = [];
        document.addEventListener('securitypolicyviolation', event => faults.push(`policy: ${event.violatedDirective} ${event.blockedURI}`));
        new PerformanceObserver(list => list.getEntries().filter(shift => shift.value >= {{least}}).forEach(shift => faults.push(`moves by ${shift.value}: ${shift.sources.map(source => source.node?.outerHTML?.slice(0, 80))}`))).observe({ type: 'layout-shift', buffered: true });
        """;

    private const string Scroll = """
        async () => {
            const drawn = () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
            const walk = async () => {
                for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
                    scrollTo(0, y);
                    await drawn();
                }
                await Promise.all([...document.images].filter(image => image.checkVisibility()).map(image => image.decode().catch(() => faults.push(`not a picture: ${image.src}`))));
                await drawn();
            };
            await walk();
            // What a reader opens moves what stands below it, as it should.
            const before = faults.splice(0);
            const folds = [...document.querySelectorAll('details')];
            folds.forEach(fold => { fold.open = true; });
            if (folds.length) await walk();
            return [...before, ...faults.filter(fault => !fault.startsWith('moves')), ...(localStorage.length + sessionStorage.length ? ['keeps something in the browser'] : [])];
        }
        """;

    [Fact]
    public async Task A_visit_moves_nothing_breaks_no_policy_asks_no_other_host_and_leaves_nothing_behind()
    {
        await using var window = await browser.WindowAsync(width: 390, height: 844);
        await window.AddInitScriptAsync(Watch());
        var elsewhere = new ConcurrentBag<string>();
        window.Request += (_, request) =>
        {
            if (!request.Url.StartsWith("http://127.0.0.1:", StringComparison.Ordinal)) elsewhere.Add(request.Url);
        };
        window.Response += (_, response) =>
        {
            // Not found, and gone, are what these two pages are for.
            if (response.Status >= 400 && !response.Url.EndsWith("/not/there/", StringComparison.Ordinal) && !response.Url.EndsWith("/removed/", StringComparison.Ordinal)) elsewhere.Add($"{response.Status} {response.Url}");
        };
        window.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning" && !message.Text.Contains("404", StringComparison.Ordinal) && !message.Text.Contains("410", StringComparison.Ordinal)) elsewhere.Add(message.Text);
        };
        window.WebError += (_, error) => elsewhere.Add(error.Error);
        Assert.Empty(await browser.LookAtAllAsync(window, async page => await page.EvaluateAsync<string[]>(Scroll)));
        Assert.Empty(elsewhere);
        Assert.Empty(await window.CookiesAsync());
    }

    /// <summary>On a desktop a tag that grows while it arrives may reach the end of its line and go to the next.</summary>
    [Theory]
    [InlineData(390, "0.001")]
    [InlineData(1280, "0.01")]
    public async Task A_page_that_comes_in_pieces_moves_nothing_that_is_shown(int width, string least)
    {
        await using var window = await browser.WindowAsync(width, height: 844);
        await window.AddInitScriptAsync(Watch(least));
        (string Site, string Path)[] kinds = [(PageKinds.Shipped, ""), (PageKinds.Shipped, "en/tags/development/"), (PageKinds.Shipped, PageKinds.PlainRelease), (PageKinds.States, PageKinds.FullRelease), (PageKinds.Photos, "news/")];
        Assert.Empty(await browser.LookAtAsync(window, kinds.Select(kind => (kind.Site, $"{kind.Path}?{ServedSite.InPieces}")), async page =>
        {
            await page.WaitForFunctionAsync("() => document.readyState === 'complete'");
            return await page.EvaluateAsync<string[]>("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(faults))))");
        }));
    }

    [Fact]
    public async Task The_policy_stops_a_script_that_stands_in_a_page()
    {
        await using var window = await browser.WindowAsync();
        await window.AddInitScriptAsync(Watch());
        var page = await browser.OpenAsync(window, PageKinds.Shipped, "");
        await page.EvaluateAsync("() => { const script = document.createElement('script'); try { script.text = 'window.ran = true'; } catch { } document.body.append(script); const picture = new Image(); picture.src = 'https://example.org/a.png'; document.body.append(picture); }");
        await page.WaitForFunctionAsync("() => window.faults.length > 0");
        Assert.False(await page.EvaluateAsync<bool>("() => window.ran === true"));
        Assert.Contains("img-src", string.Join('\n', await page.EvaluateAsync<string[]>("() => window.faults")), StringComparison.Ordinal);
    }
}
