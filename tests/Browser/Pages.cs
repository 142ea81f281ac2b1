using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.Playwright;

namespace Sbpac.Site.Tests.Browser;

/// <summary>Looks at many pages, two at a time.</summary>
internal static class Pages
{
    /// <summary>Opens every kind of page in a window, and gathers what is wrong: one line each, with the page before it.</summary>
    public static Task<ImmutableArray<string>> LookAtAllAsync(this Browser browser, IBrowserContext window, Func<IPage, Task<IEnumerable<string>>> look) =>
        browser.LookAtAsync(window, PageKinds.All, look);

    /// <summary>Opens some pages.</summary>
    public static async Task<ImmutableArray<string>> LookAtAsync(
        this Browser browser, IBrowserContext window, IEnumerable<(string Site, string Path)> kinds, Func<IPage, Task<IEnumerable<string>>> look)
    {
        var faults = new ConcurrentBag<string>();
        await Parallel.ForEachAsync(kinds, new ParallelOptions { MaxDegreeOfParallelism = 2 }, async (kind, _) =>
        {
            var page = await window.NewPageAsync();
            await page.GotoAsync(browser.Address(kind));
            foreach (var fault in await look(page)) faults.Add($"{kind.Site} /{kind.Path}: {fault}");
            await page.CloseAsync();
        });
        return [.. faults.Order(StringComparer.Ordinal)];
    }

    /// <summary>Opens a page.</summary>
    public static async Task<IPage> OpenAsync(this Browser browser, IBrowserContext window, string site, string path)
    {
        var page = await window.NewPageAsync();
        await page.GotoAsync(browser.Address((site, path)));
        return page;
    }
}
