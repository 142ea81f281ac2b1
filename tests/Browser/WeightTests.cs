using System.Collections.Concurrent;
using System.IO.Compression;
using Microsoft.Playwright;

namespace Sbpac.Site.Tests.Browser;

/// <summary>What a telephone loads on its first visit, before anyone scrolls.</summary>
[Collection(nameof(Browser))]
public sealed class WeightTests(Browser browser)
{
    private const int Kilobyte = 1024;

    [Theory]
    [InlineData(412, 1.75f)]
    [InlineData(430, 3)]
    public async Task Pages_with_photos_weigh_at_most_250_KB_before_anyone_scrolls(int width, float scale)
    {
        foreach (var path in (string[])[PhotoSite.Six, "en/" + PhotoSite.Six, PhotoSite.Forty, "", "news/"])
        {
            await using var window = await browser.WindowAsync(width: width, height: 823, scale: scale);
            var loaded = await LoadAsync(window, path);
            Assert.Contains(loaded, file => file.EndsWith(".webp", StringComparison.Ordinal));
            var weight = loaded.Sum(file => Compressed(file, browser.Photos[file]));
            Assert.True(weight <= 250 * Kilobyte, $"/{path} weighs {weight / Kilobyte} KB: {string.Join(", ", loaded.Select(file => $"{file} {browser.Photos[file].Length / Kilobyte}"))}");
        }
    }

    [Fact]
    public async Task All_forty_photos_are_there_once_the_fold_is_opened()
    {
        await using var window = await browser.WindowAsync(width: 390, height: 844, script: false);
        var page = await browser.OpenAsync(window, PageKinds.Photos, PhotoSite.Forty);
        Assert.Equal(39, await page.Locator(".gallery a").CountAsync());
        Assert.Equal(6, await page.Locator(".gallery a:visible").CountAsync());
        await page.GetByText("ดูภาพอีก 33 ภาพ").ClickAsync();
        Assert.Equal(39, await page.Locator(".gallery a:visible").CountAsync());
    }

    /// <summary>The files of the site that a page asks for, each once.</summary>
    private async Task<string[]> LoadAsync(IBrowserContext window, string path)
    {
        var loaded = new ConcurrentDictionary<string, bool>(StringComparer.Ordinal);
        var page = await window.NewPageAsync();
        page.Request += (_, request) => loaded[new Uri(request.Url).AbsolutePath[1..]] = true;
        await page.GotoAsync(browser.Address((PageKinds.Photos, path)), new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
        await page.CloseAsync();
        return [.. loaded.Keys.Select(file => file == "" || file.EndsWith('/') ? file + "index.html" : file).Order(StringComparer.Ordinal)];
    }

    /// <summary>What crosses the network: a host compresses text, and pictures are compressed already.</summary>
    private static long Compressed(string file, byte[] bytes)
    {
        if (!(file.EndsWith(".html", StringComparison.Ordinal) || file.EndsWith(".css", StringComparison.Ordinal) || file.EndsWith(".js", StringComparison.Ordinal) || file.EndsWith(".svg", StringComparison.Ordinal))) return bytes.Length;
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(bytes);
        return packed.Length;
    }
}
