using System.Collections.Immutable;
using System.Xml.Linq;
using AngleSharp.Html.Dom;
using Sbpac.Site.Tests.Support;

namespace Sbpac.Site.Tests.WholeSite;

/// <summary>The release that this project began with, on the site that the repository publishes.</summary>
public sealed class SeedTests
{
    private const string Thai = "news/2022/08/executive-meeting/index.html";
    private const string English = "en/" + Thai;

    private static BuiltSite Site => Sites.Get(Sites.Shipped);

    private static IHtmlDocument Page(string path) => Site.All[path];

    [Fact]
    public void Its_date_is_Buddhist_in_Thai_and_Gregorian_in_English_and_for_machines()
    {
        foreach (var (path, date) in (ReadOnlySpan<(string, string)>)[(Thai, "3 สิงหาคม 2565"), (English, "3 August 2022")])
        {
            var time = Page(path).QuerySelector("main time")!;
            Assert.Equal(date, time.TextContent);
            Assert.Equal("2022-08-03", time.GetAttribute("datetime"));
            Assert.Equal("2022-08-03", Page(path).QuerySelector("meta[property='article:published_time']")!.GetAttribute("content")![..10]);
        }
    }

    [Fact]
    public void Its_Thai_is_spelt_with_sara_am_and_not_with_its_parts()
    {
        var text = Page(Thai).Body!.TextContent;
        Assert.Contains("น้อมน\u0E33", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\u0E4D\u0E32", Site.Text(Thai), StringComparison.Ordinal);
    }

    [Fact]
    public void Its_title_stands_once_in_its_article()
    {
        var page = Page(Thai);
        var title = page.QuerySelector("h1")!.TextContent;
        Assert.Equal("ศอ.บต. ประชุมผู้บริหารและหน่วยงานที่ขึ้นตรง ติดตามผลการดำเนินงานพร้อมรับมอบนโยบายและแนวทางการขับเคลื่อนงานในอนาคต", title);
        Assert.DoesNotContain(title, page.QuerySelector(".prose")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(page.QuerySelectorAll(".prose p"), line => string.IsNullOrWhiteSpace(line.TextContent));
    }

    [Theory]
    [InlineData(Thai)]
    [InlineData(English)]
    public void Related_posts_are_computed_and_not_a_leftover_heading(string path)
    {
        var page = Page(path);
        Assert.DoesNotContain("Related posts", page.QuerySelector(".prose")!.TextContent, StringComparison.OrdinalIgnoreCase);
        var related = page.QuerySelectorAll(".related .card a").OfType<IHtmlAnchorElement>().Select(link => link.GetAttribute("href")).ToImmutableArray();
        Assert.InRange(related.Length, 3, 5);
        Assert.Distinct(related);
        Assert.DoesNotContain(related, link => link!.EndsWith("/executive-meeting/", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Thai)]
    [InlineData(English)]
    public void Its_two_languages_name_each_other(string path)
    {
        var root = Site.Root.AbsoluteUri;
        var alternates = Page(path).QuerySelectorAll("link[hreflang]").Select(link => (link.GetAttribute("hreflang"), link.GetAttribute("href")));
        Assert.Equal(
            [("th", root + "news/2022/08/executive-meeting/"), ("en", root + "en/news/2022/08/executive-meeting/"), ("x-default", root + "news/2022/08/executive-meeting/")],
            alternates);
    }

    [Fact]
    public void Its_English_says_that_it_is_an_unofficial_translation_of_the_Thai()
    {
        var notice = Page(English).QuerySelector(".translation")!;
        Assert.Contains("Unofficial translation", notice.TextContent, StringComparison.Ordinal);
        Assert.Equal("/news/2022/08/executive-meeting/", notice.QuerySelector("a")!.GetAttribute("href"));
        Assert.Null(Page(Thai).QuerySelector(".translation"));
    }

    [Fact]
    public void Every_Thai_word_on_an_English_page_says_that_it_is_Thai()
    {
        foreach (var (path, page) in Site.Pages.Where(page => page.Key.StartsWith("en/", StringComparison.Ordinal)))
        {
            var thai = page.Body!.QuerySelectorAll("*")
                .Where(element => element.ChildNodes.OfType<AngleSharp.Dom.IText>().Any(text => text.Data.Any(letter => letter is >= '\u0E00' and <= '\u0E7F')))
                .Where(element => element.Closest("[lang]")!.GetAttribute("lang") != "th");
            Assert.True(!thai.Any(), $"{path}: {thai.FirstOrDefault()?.OuterHtml}");
        }
    }

    [Fact]
    public void Every_release_of_the_repository_has_a_page_in_each_language_it_is_written_in()
    {
        var texts = Directory.EnumerateFiles(Repository.At("input", "news"), "index.*.md", SearchOption.AllDirectories).Select(file => Path.GetFileName(file).Split('.')[1]);
        var pages = Site.Pages.Where(page => page.Value.QuerySelector("meta[property='og:type'][content=article]") is not null).Select(page => page.Value.DocumentElement.GetAttribute("lang")!);
        Assert.Equal(texts.Order(StringComparer.Ordinal), pages.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Feeds_hold_every_release_of_their_language()
    {
        foreach (var (prefix, language) in (ReadOnlySpan<(string, string)>)[("", "th"), ("en/", "en")])
        {
            var texts = Directory.EnumerateFiles(Repository.At("input", "news"), $"index.{language}.md", SearchOption.AllDirectories).Count();
            Assert.Equal(texts, FeedTests.Load(Site, prefix + "feed.xml").Items.Count());
        }
    }

    [Fact]
    public void A_demonstration_says_so_leads_to_its_source_and_is_not_listed()
    {
        var samples = Site.Pages.Where(page => page.Value.QuerySelector(".sample") is not null).ToImmutableArray();
        Assert.NotEmpty(samples);
        Assert.All(samples, page =>
        {
            Assert.False(BuiltSite.IsListed(page.Value), page.Key);
            Assert.Contains(page.Value.QuerySelectorAll("article a"), link => link.GetAttribute("href")!.EndsWith("/executive-meeting/", StringComparison.Ordinal));
        });
        Assert.DoesNotContain(samples.Select(page => BuiltSite.Canonical(page.Value)), XDocument.Load(Site.Open("sitemap.xml")).Descendants().Select(element => element.Value).Contains);
    }
}
