namespace Sbpac.Site.Tests.Content.Markdown;

public sealed class HeadingsTests
{
    [Fact]
    public void Headings_begin_at_the_second_level_because_the_title_is_the_first() =>
        Assert.Equal("<h2 id=\"a\">a</h2><h3 id=\"b\">b</h3>", Reading.English("# a\n## b").OneLine);

    [Fact]
    public void No_heading_is_deeper_than_the_sixth_level() =>
        Assert.Contains("<h6 id=\"f\">f</h6>", Reading.English("# a\n## b\n### c\n#### d\n##### e\n###### f").OneLine, StringComparison.Ordinal);

    [Fact]
    public void An_id_keeps_Thai_letters_vowels_and_tone_marks() =>
        Assert.Equal(["น้อมนำ-สืบสาน-สู่การปฏิบัติ"], Reading.Thai("# น้อมนำ สืบสาน **สู่การปฏิบัติ**").Body.Anchors);

    [Fact]
    public void The_same_heading_twice_gets_two_ids() =>
        Assert.Equal(["ผล", "ผล-2", "ผล-3"], Reading.Thai("# ผล\n# ผล\n# ผล").Body.Anchors);

    [Fact]
    public void A_numbered_id_does_not_clash_with_a_heading_that_is_so_named() =>
        Assert.Equal(["a", "a-2", "a-3"], Reading.English("# a\n# a 2\n# a").Body.Anchors);

    [Theory]
    [InlineData("Related", "related")]
    [InlineData("Page top", "page-top")]
    [InlineData("fn-1", "s-fn-1")]
    public void An_id_is_never_one_of_the_page_around_it_or_of_a_footnote(string heading, string id) =>
        Assert.Equal([id], Reading.English($"# {heading}\na").Body.Anchors);

    [Fact]
    public void An_id_of_raw_html_is_never_one_of_the_page_around_it() =>
        Assert.Equal(["s-page.content"], Reading.English("<p id=\"page.content\">a</p>").Body.Anchors);

    [Fact]
    public void A_heading_of_signs_alone_still_gets_an_id() => Assert.Equal(["section"], Reading.English("# ***!***").Body.Anchors);

    [Fact]
    public void A_heading_without_words_is_none() => Assert.Equal("<p>a</p>", Reading.English("#\na").OneLine);

    [Fact]
    public void A_hashtag_is_no_heading() => Assert.Equal("<p>#ไทยคู่ฟ้า ข่าว</p>", Reading.Thai("#ไทยคู่ฟ้า ข่าว").OneLine);

    [Fact]
    public void A_skipped_level_is_a_warning_at_the_heading()
    {
        var problem = Assert.Single(Reading.English("# a\n\n### b").Problems);
        Assert.Equal("SITE222 input/a.md:3:1", $"{problem.Code} {problem.At}");
        Assert.Equal(["###", "##"], problem.Arguments);
    }
}
