using Sbpac.Site.Content;

namespace Sbpac.Site.Tests.Content.Markdown;

public sealed class LinesTests
{
    [Fact]
    public void Each_line_is_a_paragraph() =>
        Assert.Equal("<p>บรรทัดหนึ่ง</p><p>บรรทัดสอง</p><p>บรรทัดสาม</p>", Reading.Thai("บรรทัดหนึ่ง\nบรรทัดสอง\r\n\r\nบรรทัดสาม").OneLine);

    [Theory]
    [InlineData("-------")]
    [InlineData("***")]
    [InlineData("* * *")]
    [InlineData("___")]
    [InlineData("=====")]
    [InlineData("–––")]
    [InlineData("..........")]
    [InlineData(".")]
    [InlineData("  \u00A0*****\u00A0 ")]
    public void A_line_of_marks_alone_parts_the_text(string marks) =>
        Assert.Equal("<p>ก่อน</p><hr><p>หลัง</p>", Reading.Thai($"ก่อน\n{marks}\nหลัง").OneLine);

    [Fact]
    public void A_separator_at_the_beginning_or_the_end_is_dropped_and_two_in_a_row_are_one() =>
        Assert.Equal("<p>ก่อน</p><hr><p>หลัง</p>", Reading.Thai("--\nก่อน\n----\n****\nหลัง\n*****\n").OneLine);

    [Fact]
    public void A_long_run_of_marks_parts_the_text_even_before_words() =>
        Assert.Equal("<p>ข่าว</p><hr><p>22 กันยายน 2563</p>", Reading.Thai("ข่าว\n*********************  22 กันยายน 2563").OneLine);

    [Fact]
    public void A_lone_dash_stays_text_because_in_pasted_tables_it_means_none() =>
        Assert.Equal("<p>3.200</p><p>-</p><p>3.008</p>", Reading.Thai("3.200\n-\n3.008").OneLine);

    [Theory]
    [InlineData("        ย่อหน้า")]
    [InlineData("\tย่อหน้า")]
    [InlineData("\u00A0\u00A0\u00A0\u00A0\u00A0ย่อหน้า")]
    [InlineData("\u200B\u00A0 ย่อหน้า")]
    public void An_indented_line_is_a_paragraph_and_never_code(string line) =>
        Assert.Equal("<p>ย่อหน้า</p>", Reading.Thai(line).OneLine);

    [Fact]
    public void An_indented_heading_is_a_heading() => Assert.Equal("<h2 id=\"ก\">ก</h2>", Reading.Thai("      # ก").OneLine);

    [Fact]
    public void A_rule_below_a_line_makes_no_heading() => Assert.DoesNotContain("<h", Reading.Thai("ก\n===\nข\n---\nค").Html.Replace("<hr>", "", StringComparison.Ordinal), StringComparison.Ordinal);

    [Fact]
    public void Fenced_code_stays_code() =>
        Assert.Equal("<pre><code>- <b>\n  ก\n</code></pre>\n", Reading.Thai("```\n- <b>\n  ก\n```").Html.Replace("&lt;", "<", StringComparison.Ordinal).Replace("&gt;", ">", StringComparison.Ordinal));

    [Fact]
    public void A_table_is_read_from_its_lines_and_ends_at_the_first_line_without_a_pipe() =>
        Assert.Equal(
            "<div class=\"table\" tabindex=\"0\"><table><thead><tr><th scope=\"col\">จังหวัด</th><th scope=\"col\" class=\"end\">ราย</th></tr></thead>"
            + "<tbody><tr><td>ยะลา</td><td class=\"end\">5</td></tr></tbody></table></div><p>ที่มา</p>",
            Reading.Thai("| จังหวัด | ราย |\n|---|---:|\n| ยะลา | 5 |\nที่มา").OneLine);

    [Fact]
    public void A_pipe_in_a_line_makes_no_table() => Assert.Equal("<p>ก | ข</p><p>ค | ง</p>", Reading.Thai("ก | ข\nค | ง").OneLine);

    [Fact]
    public void A_line_that_looks_like_the_definition_of_a_link_but_leads_nowhere_does_not_vanish() =>
        Assert.Equal("<p>[หมายเหตุ]: ข้อความ</p>", Reading.Thai("[หมายเหตุ]: ข้อความ").OneLine);

    [Fact]
    public void A_link_may_be_defined_apart() => Assert.Equal("<p><a href=\"https://a.go.th\">ก</a></p>", Reading.Thai("[ก][x]\n[x]: https://a.go.th").OneLine);

    [Fact]
    public void Two_angle_brackets_are_an_arrow_and_one_is_a_quotation() =>
        Assert.Equal("<p>&gt;&gt; พ.ร.บ.</p><blockquote><p>คำพูด</p></blockquote>", Reading.Thai(">> พ.ร.บ.\n> คำพูด").OneLine);

    [Fact]
    public void A_footnote_ends_with_its_line()
    {
        var html = Reading.Thai("ข้อความ[^1]\n[^1]: เชิงอรรถ\nย่อหน้าถัดไป").OneLine;
        Assert.StartsWith("<p>ข้อความ<sup", html, StringComparison.Ordinal);
        Assert.Contains("</p><p>ย่อหน้าถัดไป</p><section class=\"footnotes\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Soft_line_breaks_are_read_as_CommonMark_says() =>
        Assert.Equal("<p>หนึ่งสอง</p><pre><code>รหัส</code></pre>", Reading.Soft("หนึ่ง\nสอง\n\n    รหัส").OneLine);

    [Fact]
    public void Line_and_page_separators_end_a_line() =>
        Assert.Equal("<p>ก</p><p>ข</p><p>ค</p>", Reading.Raw("ก\u2028ข\vค", Sbpac.Site.Languages.Thai.ThaiLanguage.Instance, LineBreaks.Paragraph).OneLine);
}
