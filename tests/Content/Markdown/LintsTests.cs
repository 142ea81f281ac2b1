using Sbpac.Site.Diagnostics;

namespace Sbpac.Site.Tests.Content.Markdown;

public sealed class LintsTests
{
    [Fact]
    public void Rows_with_tabs_are_shown_as_the_table_they_were()
    {
        var problem = Assert.Single(Reading.Thai("ข้อมูล\nจังหวัด\tราย\nยะลา\t5\nปัตตานี\t6\t|\nนราธิวาส\t7\nจบ").Problems);
        Assert.Equal("SITE221 input/a.md:2:1", $"{problem.Code} {problem.At}");
        Assert.Equal("\n| จังหวัด | ราย |  |\n| --- | --- | --- |\n| ยะลา | 5 |  |\n| ปัตตานี | 6 | \\| |\n…", problem.Arguments[0]);
    }

    [Theory]
    [InlineData("ชื่อ\tนาย ก\nข้อความ")]
    [InlineData("1.\tก\n2.\tข")]
    [InlineData("\tก\n\tข")]
    [InlineData("```\na\tb\nc\td\n```")]
    public void A_single_row_a_tab_behind_a_number_an_indent_and_code_are_no_table(string markdown) =>
        Assert.Empty(Reading.Thai(markdown).Problems);

    [Theory]
    [InlineData("1234567890121")]
    [InlineData("1-2345-67890-12-1")]
    [InlineData("1 2345 67890 12 1")]
    [InlineData("๑๒๓๔๕๖๗๘๙๐๑๒๑")]
    [InlineData("๑-๒๓๔๕-๖๗๘๙๐-๑๒-๑")]
    public void The_number_of_a_citizen_is_a_warning_that_does_not_repeat_it(string number)
    {
        var problem = Assert.Single(Reading.Thai($"นาย ก เลขประจำตัว {number} ครับ").Problems);
        Assert.Equal("SITE223 input/a.md:1:19", $"{problem.Code} {problem.At}");
        Assert.Equal(["1-xxxx-xxxxx-12-1"], problem.Arguments);
    }

    [Theory]
    [InlineData("1234567890122")]
    [InlineData("12345678901212")]
    [InlineData("https://x.go.th/1234567890121")]
    [InlineData("1-2345-67890-121")]
    [InlineData("0105536000315")]
    [InlineData("073-274466")]
    public void Other_numbers_are_no_citizens(string number) => Assert.Empty(Reading.Thai($"เลข {number} ครับ").Problems);

    [Theory]
    [InlineData("วันนี้ (3 ส.ค. 65) เลขาธิการ", "2022-08-10")]
    [InlineData("**วันนี้ (3 สิงหาคม 2565)** เลขาธิการ", "2022-07-30")]
    [InlineData("วันที่ 3 สิงหาคม 2564 เลขาธิการ", "2022-08-03")]
    public void An_opening_day_that_cannot_be_meant_is_a_warning_with_both_days(string markdown, string date)
    {
        var problem = Assert.Single(Reading.Thai(markdown, date: date).Problems);
        Assert.Equal("SITE224", problem.Code.Id);
        Assert.StartsWith("3 สิงหาคม 256", problem.Arguments[0], StringComparison.Ordinal);
        Assert.EndsWith("2565", problem.Arguments[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("วันนี้ (3 ส.ค. 65) เลขาธิการ", "2022-08-03")]
    [InlineData("วันนี้ (3 ส.ค. 65) เลขาธิการ", "2022-08-04")]
    [InlineData("เมื่อวันที่ 3 สิงหาคม 2565 เลขาธิการ", "2022-08-08")]
    [InlineData("ประชุม (3 ส.ค. 64)", "2022-08-08")]
    public void A_day_that_may_be_meant_is_none(string markdown, string date) => Assert.Empty(Reading.Thai(markdown, date: date).Problems);

    [Fact]
    public void In_soft_text_a_list_of_one_is_a_warning()
    {
        var problem = Assert.Single(Reading.Soft("ข้อความ\n\n1. ความเป็นมา\n\nข้อความ").Problems);
        Assert.Equal("SITE225 input/a.md:3:1", $"{problem.Code} {problem.At}");
        Assert.Empty(Reading.Soft("- ก\n- ข\n  - ค").Problems);
        Assert.Empty(Reading.Thai("ข้อความ\n\n1. ความเป็นมา\n\nข้อความ").Problems);
    }

    [Theory]
    [InlineData("---", "##")]
    [InlineData("===", "#")]
    public void In_soft_text_a_rule_that_makes_a_heading_is_a_warning_at_the_rule(string rule, string mark)
    {
        var problem = Assert.Single(Reading.Soft($"ข้อความ\n{rule}\nต่อ").Problems);
        Assert.Equal("SITE226 input/a.md:2:1", $"{problem.Code} {problem.At}");
        Assert.Equal([rule, mark], problem.Arguments);
    }

    [Fact]
    public void Places_are_those_of_the_file_as_typed_though_it_was_mended()
    {
        var problem = Assert.Single(Reading.Thai("น้ํา น้ํา [คำ](file:x)").Problems);
        Assert.Equal("input/a.md:1:16", problem.At.ToString());
    }

    [Fact]
    public void Every_code_of_the_body_has_its_words_in_both_languages() =>
        Assert.All(Codes.All.Where(code => code.Id.StartsWith("SITE2", StringComparison.Ordinal)), code =>
        {
            Assert.NotNull(Messages.In("en").Template(code.Id));
            Assert.NotNull(Messages.In("th").Template(code.Id));
        });
}
