using Sbpac.Site.Content;
using Sbpac.Site.Diagnostics;

namespace Sbpac.Site.Tests.Content.Markdown;

public sealed class LinksTests
{
    [Fact]
    public void A_link_into_the_site_is_a_hole_with_path_anchor_and_place()
    {
        var reading = Reading.Thai("ก\nดู [ข่าว](../2022-08-03-x/index.th.md#%E0%B8%9C%E0%B8%A5)");
        Assert.Equal([new LinkHole("../2022-08-03-x/index.th.md", "ผล", new Place("input/a.md", 2, 11))], reading.Body.Holes);
        Assert.Equal(["<p>ก</p>\n<p>ดู <a href=\"", "\">ข่าว</a></p>\n"], reading.Body.Pieces.Select(piece => piece.ToString()));
    }

    [Theory]
    [InlineData("#ผล", "", "ผล")]
    [InlineData("/news/", "/news/", null)]
    [InlineData("/?p=42704", "/?p=42704", null)]
    [InlineData("report%20a.pdf", "report a.pdf", null)]
    [InlineData("<report a.pdf>", "report a.pdf", null)]
    [InlineData("../../../pages/about.th.md", "../../../pages/about.th.md", null)]
    public void Whatever_leads_into_the_site_is_a_hole(string written, string target, string? fragment)
    {
        var hole = Assert.IsType<LinkHole>(Assert.Single(Reading.Thai($"[ก]({written})").Body.Holes));
        Assert.Equal((target, fragment), (hole.Target, hole.Fragment));
    }

    [Theory]
    [InlineData("[ก](https://a.go.th/x?y=1&z=2)", "<a href=\"https://a.go.th/x?y=1&amp;z=2\">ก</a>")]
    [InlineData("[ก](mailto:a@b.go.th)", "<a href=\"mailto:a@b.go.th\">ก</a>")]
    [InlineData("[ก](tel:1880)", "<a href=\"tel:1880\">ก</a>")]
    [InlineData("[ก](//a.go.th)", "<a href=\"https://a.go.th\">ก</a>")]
    [InlineData("[ก](https://a.go.th \"ชื่อ\")", "<a href=\"https://a.go.th\" title=\"ชื่อ\">ก</a>")]
    [InlineData("<https://a.go.th>", "<a href=\"https://a.go.th\">https://a.go.th</a>")]
    [InlineData("[](https://a.go.th)", "<a href=\"https://a.go.th\">https://a.go.th</a>")]
    public void A_link_out_of_the_site_is_written_as_it_is(string markdown, string html)
    {
        Assert.Equal($"<p>{html}</p>", Reading.Thai(markdown).OneLine);
        Assert.Empty(Reading.Thai(markdown).Body.Holes);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JaVaScRiPt:alert(1)")]
    [InlineData("java&#10;script:alert(1)")]
    [InlineData("&#1;javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("file:///C:/a.pdf")]
    [InlineData("vbscript:x")]
    public void A_link_that_no_public_page_should_have_keeps_its_words_and_is_a_warning(string url)
    {
        var reading = Reading.Thai($"ก [คำ]({url})");
        Assert.Equal("<p>ก คำ</p>", reading.OneLine);
        var problem = Assert.Single(reading.Problems);
        Assert.Equal("SITE204 input/a.md:1:8", $"{problem.Code} {problem.At}");
    }

    [Fact]
    public void A_link_without_an_address_is_a_warning()
    {
        var reading = Reading.Thai("[คำ]()");
        Assert.Equal("<p>คำ</p>", reading.OneLine);
        Assert.Equal(["SITE205"], reading.Codes);
    }

    [Fact]
    public void No_link_stands_in_another() =>
        Assert.Equal("<p><a href=\"https://a.go.th\">ดู https://b.go.th โทร. 073-274466</a></p>", Reading.Thai("[ดู https://b.go.th โทร. 073-274466](https://a.go.th)").OneLine);

    [Theory]
    [InlineData("https://www.sbpac.go.thหรือโทร", "https://www.sbpac.go.th", "หรือโทร")]
    [InlineData("www.sbpac.go.th/aและ", "www.sbpac.go.th/a", "และ")]
    [InlineData("(https://a.go.th/b_(c))", "https://a.go.th/b_(c)", ")")]
    [InlineData("https://a.go.th/x?y=1, ข", "https://a.go.th/x?y=1", ", ข")]
    [InlineData("“https://a.go.th”", "https://a.go.th", "”")]
    [InlineData("https://a.go.th.", "https://a.go.th", ".")]
    [InlineData("https://ศอบต.ไทย/ข่าว ต่อ", "https://ศอบต.ไทย/ข่าว", " ต่อ")]
    [InlineData("www.ม33เรารักกัน.com ต่อ", "www.ม33เรารักกัน.com", " ต่อ")]
    [InlineData("https://sbpac.ไทย ต่อ", "https://sbpac.ไทย", " ต่อ")]
    [InlineData("https://a.go.th/some_long_name_here", "https://a.go.th/some_long_name_here", "")]
    public void A_bare_address_links_and_ends_where_the_sentence_goes_on(string markdown, string address, string after)
    {
        var html = Reading.Thai("ดู " + markdown).OneLine;
        Assert.Contains($">{address}</a>{after}</p>", html, StringComparison.Ordinal);
        Assert.Contains(address.StartsWith("www", StringComparison.Ordinal) ? $"href=\"http://{address}\"" : $"href=\"{address}\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bold_address_is_bold_and_links() =>
        Assert.Equal("<p><strong><a href=\"https://a.go.th\">https://a.go.th</a></strong>ต่อ</p>", Reading.Thai("**https://a.go.th**ต่อ").OneLine);

    [Theory]
    [InlineData("some_name.x@sbpac.go.thครับ", "some_name.x@sbpac.go.th", "ครับ")]
    [InlineData("a-b@c.co.th.", "a-b@c.co.th", ".")]
    public void A_bare_mail_address_links(string markdown, string address, string after) =>
        Assert.Equal($"<p>อีเมล <a href=\"mailto:{address}\">{address}</a>{after}</p>", Reading.Thai("อีเมล " + markdown).OneLine);

    [Theory]
    [InlineData("30@30")]
    [InlineData("LINE @sbpac")]
    [InlineData("http://localhost")]
    [InlineData("foo\\+@bar.example.com")]
    [InlineData("awww.go")]
    [InlineData("`https://a.go.th`")]
    public void What_only_resembles_an_address_stays_text(string markdown) =>
        Assert.DoesNotContain("<a ", Reading.Thai(markdown).Html, StringComparison.Ordinal);
}
