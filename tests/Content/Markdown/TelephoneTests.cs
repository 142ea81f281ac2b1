namespace Sbpac.Site.Tests.Content.Markdown;

public sealed class TelephoneTests
{
    [Theory]
    [InlineData("โทร. 0-7327-4466 ต่อ 123", "0-7327-4466", "+6673274466", " ต่อ 123")]
    [InlineData("โทรศัพท์ 073-274466", "073-274466", "+6673274466", "")]
    [InlineData("โทร 0 2280 2000-9", "0 2280 2000", "+6622802000", "-9")]
    [InlineData("สายด่วน 1880", "1880", "1880", "")]
    [InlineData("สายด่วน 191 ตลอด 24 ชั่วโมง", "191", "191", " ตลอด 24 ชั่วโมง")]
    [InlineData("โทรศัพท์: 081-234-5678", "081-234-5678", "+66812345678", "")]
    [InlineData("โทร. (073) 274466", "073) 274466", "+6673274466", "")]
    [InlineData("โทร. ๐ ๗๓๒๗ ๔๔๖๖", "๐ ๗๓๒๗ ๔๔๖๖", "+6673274466", "")]
    [InlineData("โทร. +66 7327 4466", "+66 7327 4466", "+6673274466", "")]
    [InlineData("**โทร.** 073-274466", "073-274466", "+6673274466", "")]
    [InlineData("โทร.073-274466", "073-274466", "+6673274466", "")]
    public void A_number_behind_a_word_for_telephone_links(string markdown, string shown, string called, string after) =>
        Assert.Contains($"<a href=\"tel:{called}\">{shown}</a>{after}</p>", Reading.Thai(markdown).OneLine, StringComparison.Ordinal);

    [Fact]
    public void Further_numbers_of_a_row_link_as_well() =>
        Assert.Equal(
            "<p>โทร. <a href=\"tel:+6673274466\">073-274466</a>, <a href=\"tel:+6673274467\">073-274467</a> / <a href=\"tel:1880\">1880</a></p>",
            Reading.Thai("โทร. 073-274466, 073-274467 / 1880").OneLine);

    [Theory]
    [InlineData("ปี 2565 มี 073-274466 ราย")]
    [InlineData("โทรวันละ 1500 สาย")]
    [InlineData("โทร. 2565")]
    [InlineData("โทร. 3 คน")]
    [InlineData("โทร. 10,000 สาย")]
    [InlineData("โทร. 1234567890123")]
    [InlineData("โทร. 12345")]
    public void Other_numbers_do_not_link(string markdown) =>
        Assert.DoesNotContain("tel:", Reading.Thai(markdown).Html, StringComparison.Ordinal);

    [Fact]
    public void The_words_are_those_of_the_language()
    {
        Assert.Equal("<p>Tel. <a href=\"tel:+6673274466\">0 7327 4466</a></p>", Reading.English("Tel. 0 7327 4466").OneLine);
        Assert.DoesNotContain("tel:", Reading.English("Hotel 1880").Html, StringComparison.Ordinal);
    }

    [Fact]
    public void The_next_block_begins_afresh() =>
        Assert.DoesNotContain("tel:", Reading.Thai("โทร.\n073-274466").Html, StringComparison.Ordinal);
}
