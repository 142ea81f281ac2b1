using Sbpac.Site.Content;

namespace Sbpac.Site.Tests.Content.Markdown;

public sealed class EmphasisTests
{
    [Theory]
    [InlineData("**ศอ.บต.**แถลง", "<strong>ศอ.บต.</strong>แถลง")]
    [InlineData("**ศอ.บต.**2565", "<strong>ศอ.บต.</strong>2565")]
    [InlineData("แถลง**“คำ”**ต่อ", "แถลง<strong>“คำ”</strong>ต่อ")]
    [InlineData("แถลง**(คำ)**ต่อ", "แถลง<strong>(คำ)</strong>ต่อ")]
    [InlineData("เลขาธิการ*ศอ.บต.*กล่าว", "เลขาธิการ<em>ศอ.บต.</em>กล่าว")]
    [InlineData("**พล.อ.**ประยุทธ์ และ **พล.ต.**สมชาย", "<strong>พล.อ.</strong>ประยุทธ์ และ <strong>พล.ต.</strong>สมชาย")]
    public void Emphasis_ends_where_the_editor_ended_it_in_a_script_without_spaces(string markdown, string html)
    {
        Assert.Equal($"<p>{html}</p>", Reading.Thai(markdown).OneLine);
        Assert.Equal($"<p>{html}</p>", Reading.Soft(markdown).OneLine);
    }

    [Theory]
    [InlineData("5 * 3 = 15 * 1", "5 * 3 = 15 * 1")]
    [InlineData("ก ** ข ** ค", "ก ** ข ** ค")]
    [InlineData("**U.S.**based", "**U.S.**based")]
    [InlineData("a*\"b\"*", "a*&quot;b&quot;*")]
    [InlineData("foo*bar*", "foo<em>bar</em>")]
    [InlineData("_a_b and a_b_c", "_a_b and a_b_c")]
    [InlineData("__a__ and _b_", "<strong>a</strong> and <em>b</em>")]
    public void Elsewhere_emphasis_is_CommonMarks(string markdown, string html) =>
        Assert.Equal($"<p>{html}</p>", Reading.Thai(markdown, lineBreaks: LineBreaks.Soft).OneLine);
}
