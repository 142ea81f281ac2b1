using Sbpac.Site.Content;

namespace Sbpac.Site.Tests.Content.Markdown;

public sealed class RawHtmlTests
{
    [Theory]
    [InlineData("ก <b>ข</b>", "<p>ก <b>ข</b></p>")]
    [InlineData("<div class=\"note\">\nก\n</div>", "<div class=\"note\">ก</div>")]
    [InlineData("<p id=\"x\">ก", "<p id=\"x\">ก</p>")]
    [InlineData("<h1>ก</h1>", "<h2>ก</h2>")]
    public void Allowed_elements_stay(string markdown, string html)
    {
        Assert.Equal(html, Reading.Thai(markdown).OneLine);
        Assert.Empty(Reading.Thai(markdown).Problems);
    }

    [Theory]
    [InlineData("ก <span onclick=\"x()\">ข</span>", "<p>ก <span>ข</span></p>", "onclick=", 3)]
    [InlineData("ก <span style=\"position:fixed\">ข</span>", "<p>ก <span>ข</span></p>", "style=", 3)]
    [InlineData("ก <font color=\"red\">ข</font>", "<p>ก ข</p>", "<font>", 3)]
    [InlineData("<script>alert(1)</script>\nก", "<p>ก</p>", "<script>", 1)]
    [InlineData("<div>\n<style>p{}</style>ก\n</div>", "<div>ก</div>", "<style>", 1)]
    [InlineData("<iframe src=\"https://x.y\"></iframe>\nก", "ก", "<iframe>", 1)]
    [InlineData("<form action=\"x\">ก</form>", "ก", "<form>", 1)]
    [InlineData("ก <a href=\"javascript:x\">ข</a>", "<p>ก <a>ข</a></p>", "href=\"javascript:x\"", 3)]
    [InlineData("ก <svg><script>x</script></svg>", null, "<svg>", 3)]
    public void What_is_not_allowed_goes_its_words_stay_and_its_place_is_reported(string markdown, string? html, string removed, int column)
    {
        var reading = Reading.Thai(markdown);
        if (html is not null) Assert.Equal(html, reading.OneLine);
        var problem = reading.Problems.First(problem => problem.Arguments[0] == removed);
        Assert.Equal(("SITE202", column), (problem.Code.Id, problem.At.Column));
    }

    [Fact]
    public void Each_kind_of_removal_is_reported_once_at_its_first_place() =>
        Assert.Equal(["input/a.md:1:1"], Reading.Thai("<span style=\"a\">ก</span>\n<span style=\"b\">ข</span>").Problems.Select(problem => problem.At.ToString()));

    [Fact]
    public void Links_and_pictures_written_as_html_become_holes_too()
    {
        var reading = Reading.Thai("ก <a href=\"../x/index.th.md#y\">ข</a> [ค](z.md) <img src=\"p%20q.jpg\" alt=\"ภาพ\" onerror=\"x()\"> ![ง](r.jpg)");
        Assert.Equal("<p>ก <a href=\"→../x/index.th.md#y\">ข</a> <a href=\"→z.md\">ค</a> <img src=\"p q.jpg\" alt=\"ภาพ\"> <img src=\"r.jpg\" alt=\"ง\"></p>", reading.OneLine);
        Assert.Equal(["input/a.md:1:3", "input/a.md:1:42", "input/a.md:1:48", "input/a.md:1:99"], reading.Body.Holes.Select(hole => hole.At.ToString()));
    }

    [Fact]
    public void A_picture_of_another_site_in_html_is_not_loaded()
    {
        var reading = Reading.Thai("<p>ก <img src=\"https://x.y/z.png\" alt=\"ภาพ\"></p>");
        Assert.Equal("<p>ก ภาพ</p>", reading.OneLine);
        Assert.Equal(["SITE206"], reading.Codes);
    }

    [Fact]
    public void Ids_of_raw_html_are_anchors_each_once()
    {
        var reading = Reading.Thai("<p id=\"a\">ก</p>\n<p id=\"b\">ข</p>\n<p id=\"a\">ค</p>");
        Assert.Equal(["a", "b", "a-2"], reading.Body.Anchors);
    }

    [Fact]
    public void Classes_that_are_not_ours_go_without_a_word()
    {
        var reading = Reading.Thai("<p class=\"MsoNormal note\">ก</p>");
        Assert.Equal("<p class=\"note\">ก</p>", reading.OneLine);
        Assert.Empty(reading.Problems);
    }

    [Fact]
    public void A_comment_is_not_shown()
    {
        Assert.Equal("<p>ก</p><p>ข</p>", Reading.Thai("ก\n<!-- ร่าง\nสอง -->\nข").OneLine);
        Assert.Empty(Reading.Thai("ก\n<!-- ร่าง -->\nข").Problems);
    }

    [Theory]
    [InlineData("<!-- ไม่ปิด\nข้อความ")]
    [InlineData("<?xml:namespace prefix = o />\nข้อความ")]
    [InlineData("<script>\nข้อความ")]
    [InlineData("<div title=\"ไม่ปิด\nข้อความ")]
    [InlineData("<textarea>\nข้อความ")]
    [InlineData("<title>ก\n\nข้อความ")]
    [InlineData("ก <plaintext>\nข้อความ")]
    [InlineData("ก <xmp> ข\n\nข้อความ")]
    public void What_is_never_closed_swallows_nothing(string markdown) =>
        Assert.Contains("ข้อความ", Reading.Thai(markdown).Strict().Body!.TextContent, StringComparison.Ordinal);

    [Fact]
    public void Text_that_looks_like_our_own_tokens_is_text()
    {
        var text = "hole-0123456789abcdef-0. data-source-offset=\"5\" <b>ก</b> [ข](c.md)";
        Assert.StartsWith("<p>hole-0123456789abcdef-0. data-source-offset=\"5\"", Reading.Thai(text).OneLine, StringComparison.Ordinal);
    }

    [Fact]
    public void The_plain_text_holds_what_stands_in_raw_html() =>
        Assert.Equal(
            [new(BlockKind.Paragraph, "หนึ่ง"), new(BlockKind.ListItem, "สอง"), new(BlockKind.Heading, "สาม"), new(BlockKind.TableRow, "4 5"), new(BlockKind.Paragraph, "หก")],
            Reading.Thai("<p>หนึ่ง</p>\n<ul><li>สอง</li></ul>\n<h2>สาม</h2>\n<table><tr><td>4<td>5</table>\n\nหก").Body.Blocks);

    [Fact]
    public void Nothing_of_our_own_marks_is_left() =>
        Assert.DoesNotContain("data-source-offset", Reading.Thai("<div>\n<p>ก <b data-source-offset=\"7\">ข</b></p></div>").Html, StringComparison.Ordinal);
}
