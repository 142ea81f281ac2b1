using System.Collections.Immutable;
using CsCheck;
using Sbpac.Site.Text;

namespace Sbpac.Site.Tests.Theme;

public sealed class EscapingTests
{
    public sealed record Texts(string Text, ImmutableArray<string> List, Html Markup, ImmutableArray<Html> Markups, int Number, bool Flag);

    private static readonly Texts Hostile = new("<b title=\"x\">&'", ["<i>", "&"], new Html("<b>ok</b>"), [new Html("<u>")], 1226, true);

    [Theory]
    [InlineData("{{ text }}", "&lt;b title=&quot;x&quot;&gt;&amp;&#39;")]
    [InlineData("<a title=\"{{ text }}\">", "<a title=\"&lt;b title=&quot;x&quot;&gt;&amp;&#39;\">")]
    [InlineData("{{ text + '<' }}", "&lt;b title=&quot;x&quot;&gt;&amp;&#39;&lt;")]
    [InlineData("{{ '<' }}", "&lt;")]
    [InlineData("{{ $'<{number}>' }}", "&lt;1226&gt;")]
    [InlineData("{{ text | string.slice 0 3 }}", "&lt;b ")]
    [InlineData("{{ text | string.append markup }}", "&lt;b title=&quot;x&quot;&gt;&amp;&#39;&lt;b&gt;ok&lt;/b&gt;")]
    [InlineData("{{ for one in list; one; end }}", "&lt;i&gt;&amp;")]
    [InlineData("{{ list | array.join '<' }}", "&lt;i&gt;&lt;&amp;")]
    [InlineData("{{ list }}", "[&quot;&lt;i&gt;&quot;, &quot;&amp;&quot;]")]
    [InlineData("{{ markups }}", "[&lt;u&gt;]")]
    [InlineData("{{ ['<'] }}", "[&quot;&lt;&quot;]")]
    [InlineData("{{ list[0] }}", "&lt;i&gt;")]
    [InlineData("{{ flag ? text : '' }}", "&lt;b title=&quot;x&quot;&gt;&amp;&#39;")]
    [InlineData("{{ func f; ret text; end; f }}", "&lt;b title=&quot;x&quot;&gt;&amp;&#39;")]
    public void Text_is_escaped_however_a_template_comes_by_it(string template, string expected) =>
        Assert.Equal(expected, Stage.Write(template, Hostile));

    [Fact]
    public void Only_markup_of_our_own_type_is_written_as_it_is()
    {
        Assert.Equal("<b>ok</b>", Stage.Write("{{ markup }}", Hostile));
        Assert.Equal("<u>", Stage.Write("{{ for one in markups; one; end }}", Hostile));
    }

    [Fact]
    public void An_included_template_is_written_once_and_its_text_is_escaped_once()
    {
        var (theme, problems) = Stage.Load(
            "",
            ("layout", "<main>{{ content }}</main>"),
            ("page", "<p>{{ include 'outer' label: text }}</p>{{ include 'outer' label: '&' }}"),
            ("outer", "<q>{{ include 'inner' label: $label }}{{ include 'inner' label: $label }}</q>"),
            ("inner", "[{{ $label }}]"));
        var html = Stage.Write(theme, "page", Hostile with { Text = "<" }, problems: problems);
        Assert.Empty(problems.ToImmutable());
        Assert.Equal("<main><p><q>[&lt;][&lt;]</q></p><q>[&amp;][&amp;]</q></main>", html);
    }

    [Fact]
    public void No_text_can_open_an_element_or_leave_an_attribute()
    {
        var theme = Stage.Load("", ("layout", "{{ content }}"), ("page", "{{ text }}")).Theme;
        Gen.String.Sample(text =>
        {
            var html = Stage.Write(theme, "page", Hostile with { Text = text });
            return html.IndexOfAny(['<', '>', '"', '\'']) < 0;
        });
    }

    [Fact]
    public void Thai_and_supplementary_characters_are_written_as_they_are() =>
        Assert.Equal("ที่ผู้น้ำ 😀", Stage.Write("{{ text }}", Hostile with { Text = "ที่ผู้น้ำ 😀" }));

    [Fact]
    public void Numbers_are_written_in_ASCII_digits_whatever_the_culture()
    {
        var former = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            System.Globalization.CultureInfo.CurrentCulture = new("ar-EG");
            Assert.Equal("1226 -5 1.5", Stage.Write("{{ number }} {{ 0 - 5 }} {{ 1.5 }}", Hostile));
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = former;
        }
    }
}
