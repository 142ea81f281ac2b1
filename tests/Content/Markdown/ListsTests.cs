namespace Sbpac.Site.Tests.Content.Markdown;

public sealed class ListsTests
{
    [Theory]
    [InlineData("• ก\n• ข")]
    [InlineData("•ก\n•ข")]
    [InlineData("· ก\n· ข")]
    [InlineData("– ก\n– ข")]
    [InlineData("- ก\n* ข")]
    [InlineData("• ก\n\n\n• ข")]
    [InlineData("\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0- ก\n\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0- ข")]
    public void Lines_with_bullets_are_one_list_whatever_the_bullet_and_the_blank_lines(string lines) =>
        Assert.Equal("<ul><li>ก</li><li>ข</li></ul>", Reading.Thai(lines).OneLine);

    [Fact]
    public void Thai_numerals_number_a_list() =>
        Assert.Equal("<ol class=\"native\"><li>ก</li><li>ข</li></ol>", Reading.Thai("๑. ก\n๒. ข").OneLine);

    [Fact]
    public void Numbers_with_a_bracket_number_a_list() =>
        Assert.Equal("<ol class=\"paren\"><li>ก</li><li>ข</li></ol>", Reading.Thai("1) ก\n2) ข").OneLine);

    [Fact]
    public void A_list_interrupted_by_text_goes_on_counting() =>
        Assert.Equal("<ol><li>ก</li><li>ข</li></ol><p>ข้อความ</p><ol start=\"3\"><li>ค</li></ol>", Reading.Thai("1. ก\n2. ข\nข้อความ\n3. ค").OneLine);

    [Fact]
    public void A_number_that_begins_anew_begins_another_list() =>
        Assert.Equal("<ol><li>ก</li><li>ข</li></ol><ol><li>ค</li><li>ง</li></ol>", Reading.Thai("1. ก\n2. ข\n1. ค\n2. ง").OneLine);

    [Fact]
    public void An_indented_item_is_nested() =>
        Assert.Equal("<ul><li>ก<ul><li>ข</li></ul></li><li>ค</li></ul>", Reading.Thai("- ก\n  - ข\n- ค").OneLine);

    [Fact]
    public void An_indented_number_that_counts_on_is_not_nested() =>
        Assert.Equal("<ol><li>ก</li><li>ข</li><li>ค</li></ol>", Reading.Thai("1. ก\n    2. ข\n  3. ค").OneLine);

    [Fact]
    public void A_numbered_line_that_stands_alone_stays_as_typed() =>
        Assert.Equal("<p>1. ความเป็นมา</p><p>ข้อความ</p><p>2. วัตถุประสงค์</p><p>ข้อความ</p>", Reading.Thai("1. ความเป็นมา\nข้อความ\n2. วัตถุประสงค์\nข้อความ").OneLine);

    [Fact]
    public void A_note_behind_an_asterisk_keeps_it() => Assert.Equal("<p>ข้อความ</p><p>* หมายเหตุ</p>", Reading.Thai("ข้อความ\n* หมายเหตุ").OneLine);

    [Fact]
    public void A_dash_that_stands_alone_is_an_item_where_others_are() =>
        Assert.Equal("<ul><li>ก</li><li>ข</li></ul><p>ข้อความ</p><ul><li>ค</li></ul>", Reading.Thai("- ก\n- ข\nข้อความ\n- ค").OneLine);

    [Fact]
    public void A_bullet_is_an_item_even_alone() => Assert.Equal("<ul><li>ก</li></ul>", Reading.Thai("• ก").OneLine);

    [Theory]
    [InlineData("2565. เป็นปีที่ดี\n2566. ก็ดี")]
    [InlineData("1.5 ล้านบาท\n2.5 ล้านบาท")]
    [InlineData("-ก\n-ข")]
    [InlineData("3 ส.ค.\n4 ส.ค.")]
    public void Years_decimals_and_words_after_a_hyphen_are_no_list(string lines) =>
        Assert.DoesNotContain("<li>", Reading.Thai(lines).Html, StringComparison.Ordinal);

    [Fact]
    public void Indented_text_belongs_to_its_item() =>
        Assert.Equal("<ol><li><p>ก</p><p>ต่อ</p></li><li>ข</li></ol>", Reading.Thai("1. ก\n\n   ต่อ\n2. ข").OneLine);

    [Fact]
    public void A_list_in_soft_text_is_CommonMarks() => Assert.Equal("<ul><li>ก</li></ul><ul><li>ข</li></ul><p>• ค</p>", Reading.Soft("- ก\n* ข\n\n• ค").OneLine);
}
