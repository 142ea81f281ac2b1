using CsCheck;
using Sbpac.Site.Content;
using Sbpac.Site.Languages;
using Sbpac.Site.Languages.English;
using Sbpac.Site.Languages.Thai;

namespace Sbpac.Site.Tests.Content.Markdown;

public sealed class RobustnessTests
{
    /// <summary>Pieces of which hostile and merely clumsy bodies are made.</summary>
    private static readonly string[] Pieces =
    [
        "[", "]", "(", ")", "!", "*", "**", "_", "`", "```", "<", ">", "</", "&", "&amp;", "&#1;", "&#x85;", "|", "|-|-|\n", "|a|b|\n", "\\", "\n", "\n\n",
        "\r\n", "\t", " ", "    ", "#", "# ", "## ", "- ", "* ", "1. ", "2. ", "1) ", "๑. ", "• ", "·", "– ", "---", "===", ".", "*****", "********** ก",
        "[^1]", "[^1]: ", "*[a]: b", "[a]: /x", "ก", "ศอ.บต.", "น้ำ", "a", "b", "http://a.co", "www.b.th", "x@y.th", "โทร. ", "073-274466", "1880",
        "<b>", "</b>", "<p>", "</p>", "<div>", "</div>", "<table>", "<tr>", "<td>", "</table>", "<a href=\"x\">", "</a>", "<script>", "</script>", "<!--", "-->",
        "<?", "<img src=x onerror=y>", "<h1 id=main>", "<ul><li>", "<select>", "<svg>", "<math>", "<style>", "<textarea>", "<title>", "<form>", "<button>",
        "<i id=a>", "<font>", "<object>", "</br>", "<details>", "<pre>", "<frameset>", "<template>", "<plaintext>", "\u00A0", "\u200B", "😀", "\uD83D", "\uDE00",
        "\0", "\u0001", "\u2028", "\uFFFE", "\"", "'", "![a](b.jpg \"t\")", "[x](y.md#z)", "[x](javascript:a)", "<https://x.y>", "> ", "  - ", "Related posts",
    ];

    private static readonly Gen<string> Bodies =
        Gen.OneOf(Gen.OneOf(Pieces).Array[0, 40].Select(string.Concat), Gen.String[0, 60]);

    private static readonly Gen<(string, Language, LineBreaks)> Requests = Gen.Select(
        Bodies,
        Gen.OneOf<Language>(ThaiLanguage.Instance, EnglishLanguage.Instance),
        Gen.Enum<LineBreaks>());

    [Fact]
    public void Any_text_gives_a_body_that_the_strictest_browser_reads() =>
        Requests.Sample((text, language, lineBreaks) =>
        {
            var reading = Reading.Raw(text, language, lineBreaks);
            Assert.Equal(reading.Body.Holes.Length + 1, reading.Body.Pieces.Length);
            var document = reading.Strict();
            Assert.Empty(document.Body!.QuerySelectorAll("script, style, iframe, object, form, svg, math, [onerror], [style], [data-source-offset], [href^=javascript]"));
            Assert.All(reading.Body.Anchors, anchor => Assert.NotNull(document.GetElementById(anchor)));
            Assert.Equal(reading.Body.Anchors.Length, reading.Body.Anchors.Distinct(StringComparer.Ordinal).Count());
        });

    [Fact]
    public void A_body_is_the_same_whenever_it_is_read() =>
        Requests.Sample((text, language, lineBreaks) =>
            Assert.Equal(Reading.Raw(text, language, lineBreaks).Html, Reading.Raw(text, language, lineBreaks).Html), iter: 100);

    [Theory]
    [InlineData("[a](", 20_000)]
    [InlineData("*", 100_000)]
    [InlineData("[", 100_000)]
    [InlineData(">", 50_000)]
    [InlineData("> ", 50_000)]
    [InlineData("`", 100_000)]
    [InlineData("*a **b ", 20_000)]
    [InlineData("<b a=1><p>", 20_000)]
    [InlineData("<div>", 50_000)]
    [InlineData("<!-- ", 50_000)]
    [InlineData("&", 100_000)]
    [InlineData("|", 100_000)]
    [InlineData("- ", 50_000)]
    [InlineData("http://a.co/)", 40_000)]
    [InlineData("a@", 100_000)]
    [InlineData("\0", 100_000)]
    [InlineData("ข้อความ ", 700_000)]
    [InlineData("ประชุมผู้บริหาร ศอ.บต.\n", 11_000)]
    public void A_text_made_to_exhaust_us_is_read_all_the_same(string piece, int times)
    {
        var text = string.Concat(Enumerable.Repeat(piece, times));
        foreach (var lineBreaks in Enum.GetValues<LineBreaks>())
        {
            var body = Reading.Raw("ก\n" + text, ThaiLanguage.Instance, lineBreaks).Body;
            Assert.Equal("ก", body.Blocks[0].Text.Split(' ', '\n')[0][..1]);
        }
    }

    [Fact]
    public void What_is_nested_beyond_reason_is_shown_as_plain_lines_with_a_warning()
    {
        var reading = Reading.Thai("ก & ข\n" + new string('>', 200) + " ค");
        Assert.Equal($"<p>ก &amp; ข</p><p>{string.Concat(Enumerable.Repeat("&gt;", 200))} ค</p>", reading.OneLine);
        Assert.Equal(["SITE203"], reading.Codes);
    }

    [Theory]
    [InlineData("*[a]: {0}\n\n{1}", "a ")]
    [InlineData("[a]: /{0}\n\n{1}", "[a] ")]
    public void A_text_cannot_grow_without_bound(string pattern, string repeated)
    {
        var text = string.Format(System.Globalization.CultureInfo.InvariantCulture, pattern, new string('x', 40_000), string.Concat(Enumerable.Repeat(repeated, 5_000)));
        Assert.True(Reading.English(text).Html.Length < 30 * text.Length);
    }

    [Fact]
    public void Deep_lists_are_read_to_the_depth_that_anybody_types()
    {
        var list = string.Concat(Enumerable.Range(0, 12).Select(depth => new string(' ', 2 * depth) + "- ก\n"));
        Assert.Equal(12, Reading.Thai(list).Strict().QuerySelectorAll("ul").Length);
    }

    [Fact]
    public void Many_threads_may_read_at_once()
    {
        var expected = Reading.Thai("# ก\n**ศอ.บต.**แถลง <b>ข</b> โทร. 1880").Html;
        Parallel.For(0, 64, _ => Assert.Equal(expected, Reading.Thai("# ก\n**ศอ.บต.**แถลง <b>ข</b> โทร. 1880").Html));
    }
}
