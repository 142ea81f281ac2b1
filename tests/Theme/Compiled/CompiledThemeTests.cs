using System.Buffers;
using System.Text;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Theme;

namespace Sbpac.Site.Tests.Theme.Compiled;

/// <summary>Scriban's interpreter says what a page is; what is compiled writes the same, or leaves the page to it.</summary>
public sealed class CompiledThemeTests
{
    public static TheoryData<string, string> Pages()
    {
        var pages = new TheoryData<string, string>();
        foreach (var name in SamplePages.Of("th").Keys)
        {
            pages.Add(name, "th");
            pages.Add(name, "en");
        }
        return pages;
    }

    [Theory]
    [InlineData("th")]
    [InlineData("en")]
    public void Every_template_of_the_shipped_theme_is_compiled(string language) =>
        Assert.Empty(Repository.Theme(new Problems()).Compiled(language)!.Left);

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_sample_page_is_written_as_the_interpreter_writes_it(string name, string language)
    {
        var theme = Repository.Theme(new Problems());
        var model = SamplePages.Of(language)[name];
        Assert.Equal(Interpreted(theme, SamplePages.Template(name), model, language), Compiled(theme, SamplePages.Template(name), model, language));
    }

    [Theory]
    [InlineData("a{{ title }}b{{ nothing }}{{ count }}{{ width }}{{ yes }}{{ no }}{{ markup }}{{ late }}{{ words }}")]
    [InlineData("x {{~ title ~}} \n\n  {{- '<' -}}  \n y {{ \"\" }}{{ 1 }}{{ 1.5 }}{{ true }}{{ null }}{%{ {{raw}} }%}{{ # a comment\n title ## ## }}")]
    [InlineData("{{ for w in words }}{{ for.index }}{{ w }}{{ if for.last }}.{{ else }},{{ end }}{{ else }}none{{ end }}{{ for w in nothing }}x{{ else }}y{{ end }}")]
    [InlineData("{{ for week in weeks }}[{{ for day in week }}{{ for.index }}:{{ day }} {{ else }}-{{ end }}{{ for.index }}]{{ end }}")]
    [InlineData("{{ for title in words }}{{ title }}{{ for item in items }}{{ title }}{{ item.name }}{{ end }}{{ item.name }}{{ end }}{{ title }}{{ item.name }}")]
    [InlineData("{{ if count > 2 && (count < 4 || no) }}a{{ else if yes }}b{{ else }}c{{ end }}{{ if nothing }}a{{ else if !nothing }}b{{ end }}{{ if 0 }}zero{{ end }}")]
    [InlineData("{{ count + 1 }}{{ count - 5 }}{{ count * width }}{{ count / 2 }}{{ 7 % 4 }}{{ title + count }}{{ count + title }}{{ title + nothing }}{{ 'a' * 3 }}{{ 2147483647 + 1 }}")]
    [InlineData("{{ title == 'T&t' }}{{ title != nothing }}{{ nothing == null }}{{ count == 3 }}{{ count >= 3 }}{{ yes == no }}{{ item == item }}{{ words == words }}{{ 'b' > 'a' }}{{ count == '3' }}")]
    [InlineData("{{ nothing ?? title }}{{ title ?? nothing }}{{ yes ? title : nothing }}{{ no ? title : count }}{{ (yes && no) }}{{ yes || no }}{{ !yes }}")]
    [InlineData("{{ map['k'] }}{{ words[1] }}{{ words[words.size - 1] }}{{ items[1].next.name }}{{ weeks[2][0] }}{{ items.size }}")]
    [InlineData("{{ x = count; y = title + x }}{{ y }}{{ x = x + 1 }}{{ x }}{{ for w in words; z = w; end; z }}")]
    [InlineData("<p{{ lang item.language }}{{ lang nothing }}>{{ foreign other }}{{ foreign nothing }}{{ number count }}{{ number 12345 }}</p>")]
    [InlineData("{{ phrase 'plain' }}{{ phrase 'plain' count }}{{ phrase 'count' 1 }}{{ phrase 'count' count }}{{ phrase 'count' title }}{{ phrase ('kind.' + 'a') }}{{ phrase (yes ? 'kind.n' : 'plain') width }}{{ p = phrase 'plain' }}{{ p }}")]
    [InlineData("{{ include 'part' a: title b: words }}{{ for w in words; include 'part' a: w b: weeks; end }}")]
    [InlineData("{{ include 'chain' item: items[1] }}{{ include 'loop' }}")]
    public void What_is_compiled_is_written_as_the_interpreter_writes_it(string template)
    {
        var theme = CompiledSamples.Theme(template);
        Assert.Equal(Interpreted(theme, "page", CompiledSamples.Model, "en"), Compiled(theme, "page", CompiledSamples.Model, "en"));
    }

    [Theory]
    [InlineData("{{ title | string.upcase }}")]
    [InlineData("{{ n = 0; while n < 3; n; n = n + 1; end }}")]
    [InlineData("{{ case count; when 3; 'three'; else; 'other'; end }}")]
    [InlineData("{{ func f(x); ret x + 1; end; f 2 }}")]
    [InlineData("{{ for w in words limit: 2; w; end }}{{ for w in words reversed; w; end }}")]
    [InlineData("{{ for w in words; if for.first; w; end; if for.index == 1; break; end; end }}")]
    [InlineData("{{ for $w in words; $w; end }}{{ $x = title }}{{ $x }}")]
    [InlineData("{{ with item; name; end }}")]
    [InlineData("{{ $'{title}!' }}{{ [1, 2] }}{{ {a: 1}.a }}")]
    [InlineData("{{ nothing?.name }}{{ title.empty? }}{{ 1..3 }}{{ -count }}{{ count++ }}")]
    [InlineData("{{ include ('pa' + 'rt') a: 1 b: words }}{{ include 'sized' size: 3 }}")]
    [InlineData("{{ for w in words; w = 'x'; w; end; w }}")]
    [InlineData("{{ for w in nothing; else; for.index; end }}{{ for number in words; number; end }}")]
    [InlineData("{{ tablerow w in words; w; end }}")]
    public void What_only_the_interpreter_knows_is_left_to_it(string template)
    {
        var theme = CompiledSamples.Theme(template);
        Assert.Contains("page", theme.Compiled("en")!.Left);
        CompiledSamples.AssertSame(theme, CompiledSamples.Model);
    }

    [Fact]
    public void A_template_that_includes_what_is_left_to_the_interpreter_is_left_to_it_too()
    {
        var (theme, _) = Stage.Load(
            "", ("layout", "{{ content }}"), ("page", "{{ include 'a' }}"), ("a", "{{ include 'b' }}"), ("b", "{{ title | string.upcase }}"), ("other", "{{ title }}"));
        Assert.Equal(["a", "b", "page"], theme.Compiled("en")!.Left.Order(StringComparer.Ordinal));
        Assert.Equal("T&amp;T", Stage.Write(theme, "page", CompiledSamples.Model));
    }

    [Theory]
    [InlineData("{{ titel }}")]
    [InlineData("a{{ nothing.name }}")]
    [InlineData("{{ item.nam }}")]
    [InlineData("{{ item }}")]
    [InlineData("{{ $missing }}")]
    [InlineData("{{ words[3] }}")]
    [InlineData("{{ words[nothing] }}")]
    [InlineData("{{ map['z'] }}")]
    [InlineData("{{ words.length }}{{ title.size }}")]
    [InlineData("{{ title = 'x' }}")]
    [InlineData("{{ x = 1; y = x.z }}")]
    [InlineData("{{ number title }}")]
    [InlineData("{{ phrase 'count' }}")]
    [InlineData("{{ phrase ('kind.' + 'z') }}")]
    [InlineData("{{ phrase 'plain' titel }}")]
    [InlineData("{{ foreign item }}")]
    [InlineData("{{ for w in item; w; end }}")]
    [InlineData("{{ for w in title; w; end }}")]
    [InlineData("{{ title ?? titel }}{{ no && titel }}")]
    [InlineData("{{ title - 1 }}")]
    [InlineData("{{ for w in words; w; end; w }}")]
    [InlineData("{{ include 'page' }}")]
    [InlineData("{{ content }}")]
    [InlineData("{{ if yes; include 'part' a: 1; end }}")]
    [InlineData("{{ include 'sized' name: 'part' }}")]
    public void A_fault_is_reported_as_the_interpreter_reports_it_and_the_page_before_it_too(string template)
    {
        var theme = CompiledSamples.Theme(template);
        CompiledSamples.AssertSame(theme, CompiledSamples.Model);
        CompiledSamples.AssertSame(theme, CompiledSamples.Model);
    }

    [Fact]
    public void A_model_that_hides_a_function_or_what_a_template_sets_is_left_to_the_interpreter()
    {
        CompiledSamples.AssertSame(CompiledSamples.Theme("{{ number }}{{ title }}"), new { Number = 7, Title = "t" });
        CompiledSamples.AssertSame(CompiledSamples.Theme("{{ x = 1 }}"), new { X = 7 });
        CompiledSamples.AssertSame(CompiledSamples.Theme("never"), new { Content = "c" });
    }

    [Theory]
    [InlineData(5)]
    [InlineData(30)]
    [InlineData(60)]
    [InlineData(200)]
    public void Templates_may_call_each_other_as_deep_as_the_interpreter_allows(int depth)
    {
        var item = Enumerable.Range(0, depth).Aggregate(CompiledSamples.Model.Item, (next, i) => new($"{i} ", next, null, false));
        CompiledSamples.AssertSame(CompiledSamples.Theme("{{ include 'chain' item: item }}"), CompiledSamples.Model with { Item = item });
    }

    private static string Interpreted(SiteTheme theme, string template, object model, string language)
    {
        var (bytes, problems) = (new ArrayBufferWriter<byte>(), new Problems());
        Assert.True(theme.Interpret(template, model, language, bytes, problems), string.Join(' ', problems.ToImmutable()));
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    private static string Compiled(SiteTheme theme, string template, object model, string language)
    {
        var bytes = new ArrayBufferWriter<byte>();
        var content = theme.Template(template)!;
        Assert.Empty(theme.Compiled(language)!.Left.Except(["sized"]));
        Assert.True(theme.Compiled(language)!.Render(content.Whole ? content : theme.Template("layout")!, content, model, bytes));
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }
}
