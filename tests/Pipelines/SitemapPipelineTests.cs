using System.Text;
using System.Xml.Linq;
using Sbpac.Site.Pages;
using Sbpac.Site.Pipelines;
using Sbpac.Site.Tests.Support;
using Sbpac.Site.Tests.WholeSite;

namespace Sbpac.Site.Tests.Pipelines;

public sealed class SitemapPipelineTests
{
    private static Document[] Execute(int limit)
    {
        using var work = Plans.Site()
            .Release("a", "th", "ข่าวหนึ่ง", "2022-08-03").Release("a", "en", "One", "2022-08-03")
            .Release("b", "th", "ข่าวสอง", "2021-02-01", "sample: true")
            .Release("c", "th", "ข่าวสาม", "2020-02-01", "withdrawn: {date: 2020-02-02, reason: ซ้ำ}")
            .Release("d", "th", "ข่าวสี่", "2020-03-01", "removed: {date: 2020-03-02, reason: ซ้ำ}");
        return [.. new SitemapPipeline(limit).Execute(work.Context()).Cast<Document>()];
    }

    private static string[] Urls(Document map) => [.. XDocument.Parse(map.Text()).Root!.Elements().Select(url => url.Elements().First().Value)];

    [Fact]
    public void Up_to_the_limit_there_is_one_file()
    {
        var all = Urls(Assert.Single(Execute(SitemapPipeline.ProtocolLimit)));
        Assert.Equal(all, Urls(Assert.Single(Execute(all.Length))));
    }

    [Fact]
    public void Beyond_the_limit_an_index_names_the_parts_which_together_hold_every_address_once()
    {
        var all = Urls(Assert.Single(Execute(SitemapPipeline.ProtocolLimit)));
        var files = Execute(5);
        var parts = files.Skip(1).ToArray();
        Assert.Equal("sitemap.xml", files[0].Destination);
        Assert.Equal((all.Length + 4) / 5, parts.Length);
        Assert.Equal(parts.Select(part => "https://news.example.go.th/" + part.Destination), Urls(files[0]));
        Assert.Equal(all, parts.SelectMany(Urls));
        Assert.All(parts, part => Assert.InRange(Urls(part).Length, 1, 5));
        Assert.All(files, file => SitemapTests.Validate(new MemoryStream(Encoding.UTF8.GetBytes(file.Text()))));
    }

    [Fact]
    public void Demonstrations_and_removed_releases_are_not_named_and_withdrawn_ones_are()
    {
        var urls = Urls(Assert.Single(Execute(SitemapPipeline.ProtocolLimit)));
        Assert.DoesNotContain("https://news.example.go.th/news/2021/02/b/", urls);
        Assert.DoesNotContain("https://news.example.go.th/news/2020/03/d/", urls);
        Assert.Contains("https://news.example.go.th/news/2020/02/c/", urls);
    }
}
