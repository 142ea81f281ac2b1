using Sbpac.Site.Content;

namespace Sbpac.Site.Tests.Content.Markdown;

public sealed class CleanUpTests
{
    private const string Title = "ศอ.บต. ประชุมผู้บริหารและหน่วยงานที่ขึ้นตรง";

    [Theory]
    [InlineData(Title + "\n\nวันนี้")]
    [InlineData(Title + "\n\n" + Title + "\n\n\u00A0\n\nวันนี้")]
    [InlineData("# " + Title + "\nวันนี้")]
    [InlineData("**" + Title + "**\nวันนี้")]
    [InlineData("ศอ.บต.ประชุมผู้บริหาร และ\u200Bหน่วยงานที่ขึ้นตรง.\nวันนี้")]
    [InlineData("-----\n" + Title + "\n-----\nวันนี้")]
    public void A_first_line_equal_to_the_title_is_dropped_with_a_note(string markdown)
    {
        var reading = Reading.Thai(markdown, title: Title);
        Assert.Equal("<p>วันนี้</p>", reading.OneLine);
        Assert.All(reading.Codes, code => Assert.Equal("SITE211", code));
        Assert.NotEmpty(reading.Problems);
    }

    [Fact]
    public void A_title_that_comes_twice_gets_two_notes_each_at_its_line() =>
        Assert.Equal(["input/a.md:1:1", "input/a.md:3:1"], Reading.Thai($"{Title}\n\n{Title}\n\nก", title: Title).Problems.Select(problem => problem.At.ToString()));

    [Fact]
    public void A_title_further_down_stays() => Assert.Equal($"<p>ก</p><p>{Title}</p>", Reading.Thai($"ก\n{Title}", title: Title).OneLine);

    [Theory]
    [InlineData("\n\n")]
    [InlineData("\n=====\n\n")]
    [InlineData("\n-----\n")]
    public void A_title_is_dropped_from_soft_text_too_with_the_rule_below_it(string below) =>
        Assert.Equal("<p>วันนี้</p>", Reading.Thai($"{Title}{below}วันนี้", title: Title, lineBreaks: LineBreaks.Soft).OneLine);

    [Fact]
    public void A_first_line_that_the_second_repeats_at_greater_length_is_dropped_with_a_note()
    {
        const string line = "กระทรวงสาธารณสุข จัดบริการตติยภูมิ โรคหัวใจ มะเร็ง อุบัติเหตุ";
        var reading = Reading.Thai($"{line}…\n\n{line} ทารกแรกเกิด");
        Assert.Equal($"<p>{line} ทารกแรกเกิด</p>", reading.OneLine);
        Assert.Equal(["SITE212"], reading.Codes);
    }

    [Fact]
    public void A_short_first_line_is_a_heading_and_stays() =>
        Assert.Equal("<p>สรุปผล</p><p>สรุปผลการประชุมครั้งที่ 5</p>", Reading.Thai("สรุปผล\nสรุปผลการประชุมครั้งที่ 5").OneLine);

    [Theory]
    [InlineData("Related posts")]
    [InlineData("## Related posts")]
    [InlineData("**Related Posts:**")]
    [InlineData("ข่าวที่เกี่ยวข้อง :")]
    public void A_closing_heading_left_by_a_former_site_is_dropped_with_a_note(string heading)
    {
        var reading = Reading.Thai($"ข้อความ\n\n{heading}\n\n");
        Assert.Equal("<p>ข้อความ</p>", reading.OneLine);
        var problem = Assert.Single(reading.Problems);
        Assert.Equal("SITE213 input/a.md:3:1", $"{problem.Code} {problem.At}");
    }

    [Fact]
    public void A_heading_with_something_under_it_stays() => Assert.Contains("Related posts", Reading.Thai("Related posts\nข่าว").Html, StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("\n \u00A0\n\u200B\n")]
    [InlineData("Related posts")]
    [InlineData("<!-- ยังไม่มี -->")]
    [InlineData("-----")]
    public void An_empty_body_is_a_warning_and_an_empty_body(string markdown)
    {
        var reading = Reading.Thai(markdown);
        Assert.True(string.IsNullOrWhiteSpace(reading.Html));
        Assert.Empty(reading.Body.Blocks);
        Assert.Contains("SITE201", reading.Codes);
    }

    [Fact]
    public void A_body_of_nothing_but_the_title_is_empty() => Assert.Equal(["SITE201", "SITE211"], Reading.Thai(Title, title: Title).Codes.Order(StringComparer.Ordinal));
}
