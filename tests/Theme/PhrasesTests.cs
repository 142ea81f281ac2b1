using CsCheck;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Languages;
using Sbpac.Site.Theme;

namespace Sbpac.Site.Tests.Theme;

public sealed class PhrasesTests
{
    private const string Sample = """
        news: {th: ข่าว, en: News}
        count:
          th: "{0} เรื่อง"
          en: {one: "{0} release", other: "{0} releases"}
        from_to: {th: "{0} ถึง {1}", en: "{0} to {1}"}
        """;

    private static (Phrases Phrases, Problems Problems) Read(string text, params Language[] languages)
    {
        var problems = new Problems();
        return (Phrases.Read(text, languages.Length > 0 ? languages : Stage.Languages, problems), problems);
    }

    [Theory]
    [InlineData("en", 0, "0 releases")]
    [InlineData("en", 1, "1 release")]
    [InlineData("en", 1226, "1,226 releases")]
    [InlineData("th", 1, "1 เรื่อง")]
    [InlineData("th", 1226, "1,226 เรื่อง")]
    public void A_number_takes_the_plural_form_and_the_digits_of_its_language(string language, int count, string expected) =>
        Assert.Equal(expected, Read(Sample).Phrases.Text(language, "count", count));

    [Fact]
    public void A_language_may_have_more_plural_forms_than_English()
    {
        var slavic = new PlainLanguage("xx", number => number switch { 1 => "one", < 5 => "few", _ => "many" });
        var phrases = Read("n: {xx: {one: a, few: 'b{0}', other: 'c{0}'}}", slavic).Phrases;
        Assert.Equal(["a", "b2", "c9"], new[] { 1, 2, 9 }.Select(number => phrases.Text("xx", "n", number)));
    }

    [Fact]
    public void Text_fills_gaps_as_it_is() => Assert.Equal("2565 ถึง 2566", Read(Sample).Phrases.Text("th", "from_to", "2565", "2566"));

    [Fact]
    public void Templates_write_phrases_in_the_language_of_the_page_and_escape_them()
    {
        var (theme, problems) = Stage.Load(
            Sample, ("layout", "{{ content }}"), ("page", "{{ phrase 'news' }}: {{ phrase 'count' n }}, {{ phrase 'from_to' '<' 'b' }}, {{ number n }}"));
        Assert.Equal("ข่าว: 1,500 เรื่อง, &lt; ถึง b, 1,500", Stage.Write(theme, "page", new { N = 1500 }, "th", problems));
        Assert.Equal("News: 1 release, &lt; to b, 1", Stage.Write(theme, "page", new { N = 1 }, "en", problems));
        Assert.Empty(problems.ToImmutable());
    }

    [Fact]
    public void A_phrase_that_a_language_of_the_site_lacks_is_reported_at_its_key()
    {
        var (_, problems) = Read("news: {th: ก, en: News}\ntopics: {th: ก}");
        var problem = Assert.Single(problems.ToImmutable());
        Assert.Equal(Codes.MissingPhrase, problem.Code);
        Assert.Equal(new Place("theme/phrases.yml", 2, 1), problem.At);
        Assert.Equal(["topics", "en"], problem.Arguments);
    }

    [Fact]
    public void A_third_language_needs_only_its_column()
    {
        var (phrases, problems) = Read("news: {th: ก, en: News, ms-Arab: بريتا}", [.. Stage.Languages, new PlainLanguage("ms-Arab")]);
        Assert.Empty(problems.ToImmutable());
        Assert.Equal("بريتا", phrases.Text("ms-Arab", "news"));
    }

    [Fact]
    public void A_phrase_that_no_language_has_is_reported_where_a_template_names_it_even_in_a_branch_never_taken()
    {
        var fault = Stage.Fault("x\n{{ if false }}{{ phrase 'nws' }}{{ end }}", new { }, Sample);
        Assert.Equal(Codes.MissingPhrase, fault.Code);
        Assert.Equal(new Place("theme/templates/page.html", 2, 25), fault.At);
        Assert.Equal(["nws", "en, th"], fault.Arguments);
    }

    [Fact]
    public void A_phrase_whose_name_a_template_puts_together_is_reported_when_it_is_asked_for()
    {
        var fault = Stage.Fault("{{ phrase ('type.' + 'x') }}", new { }, Sample);
        Assert.Equal(Codes.MissingPhrase, fault.Code);
        Assert.Equal(["type.x", "en"], fault.Arguments);
    }

    [Fact]
    public void A_phrase_called_with_too_few_values_is_reported()
    {
        var fault = Stage.Fault("{{ phrase 'from_to' 1 }}", new { }, Sample);
        Assert.Equal(Codes.PhraseValues, fault.Code);
        Assert.Equal(["from_to", "2", "1"], fault.Arguments);
    }

    [Theory]
    [InlineData("news: [a]", 1)]
    [InlineData("- a", 1)]
    [InlineData("a: {th: x, en: x}\na: {th: x, en: x}", 2)]
    [InlineData("a: {th: x, en: 'x {'}", 1)]
    [InlineData("a: {th: x, en: {one: x}}", 1)]
    [InlineData("a: {th: x, en: {some: x, other: x}}", 1)]
    [InlineData("a: {th: x, en: [x]}", 1)]
    [InlineData("a: {th: x, en: x}\nb: }", 2)]
    public void A_phrase_file_that_cannot_be_read_is_reported_at_its_line(string text, int line)
    {
        var problem = Assert.Single(Read(text).Problems.ToImmutable());
        Assert.Equal(Codes.BadPhrases, problem.Code);
        Assert.Equal(("theme/phrases.yml", line), (problem.At.Path, problem.At.Line));
    }

    [Fact]
    public void Any_text_as_a_phrase_file_is_read_or_reported() =>
        Gen.OneOf(Gen.String, Gen.String[Gen.Char["a: {}[]\"'\n-,th&*|>#%0"], 0, 40])
            .Sample(text => Read(text).Phrases.Has("a") || true);

    [Fact]
    public void A_quote_never_closed_is_reported() => Assert.True(Read("a: {th: x\nb: \"").Problems.HasErrors);

    [Fact]
    public void What_the_program_itself_asks_for_can_be_required()
    {
        var (phrases, problems) = Read(Sample);
        phrases.Require(["news", "language.th"], problems);
        Assert.Equal(["language.th", "en, th"], Assert.Single(problems.ToImmutable()).Arguments);
        Assert.Throws<KeyNotFoundException>(() => phrases.Text("en", "language.th"));
    }
}
