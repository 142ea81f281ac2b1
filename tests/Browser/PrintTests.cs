using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Sbpac.Site.Tests.Browser;

[Collection(nameof(Browser))]
public sealed class PrintTests(Browser browser)
{
    [Fact]
    public async Task A_printed_release_has_agency_title_dates_text_photos_address_and_URL_in_this_order_and_no_navigation()
    {
        var text = await PrintAsync("en/" + PageKinds.FullRelease);
        var at = -1;
        foreach (var words in (string[])
        [
            "EC", "Example Centre", // the masthead
            "News story", "Road 410 repaired ahead of time",
            "Published", "1 March 2022", "Updated", "5 March 2022",
            "Unofficial translation", "/news/2022/03/road-repair/", // the link to the original, spelled out
            "The road after the repair", // the caption of the lead photo
            "The Centre has repaired Road 410.", "Outcome",
            "Photos",
            "Attachments", "Full report (PDF", "/news/2022/03/road-repair/report.pdf",
            "Contact", "press@example.go.th", "Muang District",
            "Publication history", "The road is 41 km long, not 14", "First published",
            "https://news.example.go.th/en/news/2022/03/road-repair/",
        ])
        {
            var next = text.IndexOf(words, at + 1, StringComparison.Ordinal);
            Assert.True(next > at, $"\"{words}\" does not stand after character {at} of:\n{text}");
            at = next;
        }
        foreach (var words in (string[])["Skip to content", "All news", "Topics", "Share this release", "Related news", "Flash flood", "Copy link", "See updates", "Previous release"])
            Assert.DoesNotContain(words, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_printed_release_in_Thai_has_its_date_and_its_links_spelled_out()
    {
        var text = await PrintAsync(PageKinds.FullRelease);
        Assert.Contains("2565", text, StringComparison.Ordinal);
        Assert.Contains("https://www.example.go.th/road410", text, StringComparison.Ordinal);
        Assert.Contains("https://news.example.go.th/news/2022/03/road-repair/", text, StringComparison.Ordinal);
        Assert.Contains("(/news/2021/11/flood/)", text, StringComparison.Ordinal); // the link to another release
        Assert.DoesNotContain("↩", text, StringComparison.Ordinal);
        Assert.Contains("A4", await PdfAsync("pdfinfo", PageKinds.FullRelease), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_printed_from_the_dark_scheme_is_black_on_white()
    {
        await using var window = await browser.WindowAsync(scheme: ColorScheme.Dark);
        var page = await browser.OpenAsync(window, PageKinds.Shipped, PageKinds.PlainRelease);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        Assert.Equal(["rgb(255, 255, 255)", "rgb(0, 0, 0)", "rgb(0, 0, 0)"], await page.EvaluateAsync<string[]>(
            "() => [getComputedStyle(document.documentElement).backgroundColor, getComputedStyle(document.querySelector('.prose p')).color, getComputedStyle(document.querySelector('.masthead')).color]"));
    }

    [Fact]
    public async Task Of_many_photos_some_are_printed_and_how_many_more_there_are_is_said() =>
        Assert.Contains("ดูภาพอีก 33 ภาพ", await PrintAsync(EveryState.Limits), StringComparison.Ordinal);

    private async Task<string> PrintAsync(string path) => Regex.Replace(await PdfAsync("pdftotext", path), @"\s+", " ");

    /// <summary>What a program of poppler says of a page as Chromium prints it.</summary>
    private async Task<string> PdfAsync(string program, string path)
    {
        await using var window = await browser.WindowAsync();
        var page = await browser.OpenAsync(window, PageKinds.States, path);
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(file, await page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true }), TestContext.Current.CancellationToken);
            using var reader = Process.Start(new ProcessStartInfo(BrowserSetup.Poppler(program), program == "pdftotext" ? ["-enc", "UTF-8", file, "-"] : [file]) { RedirectStandardOutput = true, StandardOutputEncoding = System.Text.Encoding.UTF8 })!;
            var text = await reader.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            await reader.WaitForExitAsync(TestContext.Current.CancellationToken);
            return text;
        }
        finally
        {
            File.Delete(file);
        }
    }
}
