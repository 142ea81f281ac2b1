using Sbpac.Site.Content;

namespace Sbpac.Site.Tests.Content.Markdown;

public sealed class BlocksTests
{
    [Fact]
    public void A_picture_alone_is_a_figure_and_its_title_the_caption()
    {
        var reading = Reading.Thai("![ภาพ *หมู่*](photo%201.jpg \"คำบรรยาย\")");
        Assert.Equal("<figure><img src=\"photo 1.jpg\" alt=\"ภาพ หมู่\"><figcaption>คำบรรยาย</figcaption></figure>", reading.OneLine);
        var hole = Assert.IsType<PictureHole>(Assert.Single(reading.Body.Holes));
        Assert.Equal(("photo 1.jpg", "ภาพ หมู่", "คำบรรยาย", "input/a.md:1:15"), (hole.Source, hole.Alt, hole.Title, hole.At.ToString()));
    }

    [Fact]
    public void A_linked_picture_alone_is_a_figure() =>
        Assert.Equal("<figure><a href=\"https://a.go.th\"><img src=\"p.jpg\" alt=\"ก\"></a></figure>", Reading.Thai("[![ก](p.jpg)](https://a.go.th)").OneLine);

    [Fact]
    public void A_picture_in_a_line_stays_in_it() =>
        Assert.Equal("<p>ดู <span title=\"ข\"><img src=\"p.jpg\" alt=\"ก\"></span></p>", Reading.Thai("ดู ![ก](p.jpg \"ข\")").OneLine);

    [Theory]
    [InlineData("https://example.com/x.png", "<figure><a href=\"https://example.com/x.png\">ก</a></figure>")]
    [InlineData("data:image/png;base64,AAAA", "<figure>ก</figure>")]
    public void A_picture_of_another_site_is_not_loaded(string url, string html)
    {
        var reading = Reading.Thai($"![ก]({url})");
        Assert.Equal(html, reading.OneLine);
        Assert.Equal(["SITE206"], reading.Codes);
    }

    [Fact]
    public void Footnotes_stand_at_the_end_and_lead_back()
    {
        var reading = Reading.Thai("ก[^ก] ข[^1] ค[^ก]\n[^1]: หนึ่ง\n[^ก]: ที่มา");
        Assert.Equal(
            "<p>ก<sup class=\"footnote-ref\" id=\"fnref-1\"><a role=\"doc-noteref\" href=\"#fn-1\">1</a></sup>"
            + " ข<sup class=\"footnote-ref\" id=\"fnref-3\"><a role=\"doc-noteref\" href=\"#fn-2\">2</a></sup>"
            + " ค<sup class=\"footnote-ref\" id=\"fnref-2\"><a role=\"doc-noteref\" href=\"#fn-1\">1</a></sup></p>"
            + "<section class=\"footnotes\" role=\"doc-endnotes\"><ol>"
            + "<li id=\"fn-1\"><p>ที่มา <a class=\"footnote-back\" role=\"doc-backlink\" href=\"#fnref-1\">\u21A9\uFE0E</a>"
            + " <a class=\"footnote-back\" role=\"doc-backlink\" href=\"#fnref-2\">\u21A9\uFE0E</a></p></li>"
            + "<li id=\"fn-2\"><p>หนึ่ง <a class=\"footnote-back\" role=\"doc-backlink\" href=\"#fnref-3\">\u21A9\uFE0E</a></p></li></ol></section>",
            reading.OneLine);
        Assert.Equal(["fn-1", "fn-2", "fnref-1", "fnref-2", "fnref-3"], reading.Body.Anchors.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("ก\n[^1]: ลืมอ้าง", "ลืมอ้าง")]
    [InlineData("ก[^1]\n[^1]: หนึ่ง\n[^1]: ซ้ำ", "ซ้ำ")]
    public void A_footnote_that_nothing_refers_to_is_shown_all_the_same(string markdown, string text)
    {
        var reading = Reading.Thai(markdown);
        Assert.Contains(text, reading.Html, StringComparison.Ordinal);
        Assert.Equal(["SITE227"], reading.Codes);
    }

    [Theory]
    [InlineData("*[ศอ.บต.]: ศูนย์อำนวยการ\nเลขาธิการศอ.บต.แถลง", "เลขาธิการ<abbr title=\"ศูนย์อำนวยการ\">ศอ.บต.</abbr>แถลง")]
    [InlineData("*[ITA]: Integrity\n(ITA) ITALY ผลITA", "(<abbr title=\"Integrity\">ITA</abbr>) ITALY ผลITA")]
    [InlineData("*[ITA]: a\n*[ITA Awards]: b\nITA Awards", "<abbr title=\"b\">ITA Awards</abbr>")]
    public void Abbreviations_are_explained_wherever_they_stand(string markdown, string html) =>
        Assert.Equal($"<p>{html}</p>", Reading.Thai(markdown).OneLine);

    [Fact]
    public void The_plain_text_is_given_block_by_block() =>
        Assert.Equal(
            [
                new(BlockKind.Heading, "หัวข้อ"),
                new(BlockKind.Paragraph, "ข้อความ หนา & ลิงก์ รหัส"),
                new(BlockKind.ListItem, "ก"),
                new(BlockKind.ListItem, "ข"),
                new(BlockKind.Quote, "คำพูด"),
                new(BlockKind.TableRow, "1 2"),
                new(BlockKind.TableRow, "3 4"),
                new(BlockKind.Other, "คำบรรยาย"),
            ],
            Reading.Thai("# หัวข้อ\nข้อความ  **หนา** &amp; [ลิงก์](https://a.go.th)\u00A0`รหัส`\n• ก\n  • ข\n> คำพูด\n\n|1|2|\n|-|-|\n|3|4|\n\n----\n![ก](p.jpg \"คำบรรยาย\")").Body.Blocks);

    [Fact]
    public void A_backlink_is_no_text() => Assert.Equal("ที่มา", Reading.Thai("ก[^1]\n[^1]: ที่มา").Body.Blocks[^1].Text);
}
