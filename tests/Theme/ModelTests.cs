using System.Collections.Immutable;
using System.Globalization;
using CsCheck;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Pages;
using Sbpac.Site.Text;

namespace Sbpac.Site.Tests.Theme;

public sealed class ModelTests
{
    public sealed record Person(string FirstName, Person? Friend);

    public sealed record Group(string Title, ImmutableArray<Person> People, ImmutableArray<Person?> Gaps, Html Body, ImmutableSortedDictionary<string, string> Assets);

    private static readonly Group Two = new(
        "T",
        [new("Ana", null), new("Bo", new Person("Cy", null))],
        [null, new("Di", null)],
        Html.Empty,
        ImmutableSortedDictionary<string, string>.Empty.Add("site.css", "/assets/site.1a2b.css"));

    [Theory]
    [InlineData("{{ title }}", "T")]
    [InlineData("{{ people.size }}", "2")]
    [InlineData("{{ for p in people }}{{ for.index }}{{ p.first_name }}{{ if !for.last }},{{ end }}{{ end }}", "0Ana,1Bo")]
    [InlineData("{{ for p in people limit: 1 }}{{ p.first_name }}{{ end }}", "Ana")]
    [InlineData("{{ people[1].friend.first_name }}", "Cy")]
    [InlineData("{{ if people[0].friend }}yes{{ else }}no{{ end }}", "no")]
    [InlineData("{{ people[0].friend == null }}", "true")]
    [InlineData("{{ people[1].friend != null }}", "true")]
    [InlineData("{{ people[0].friend?.first_name ?? '-' }}", "-")]
    [InlineData("{{ for p in gaps }}{{ if p }}{{ p.first_name }}{{ else }}…{{ end }}{{ end }}", "…Di")]
    [InlineData("{{ assets['site.css'] }}", "/assets/site.1a2b.css")]
    public void A_record_is_read_under_snake_case_names(string template, string expected) =>
        Assert.Equal(expected, Stage.Write(template, Two));

    [Theory]
    [InlineData("{{ if people }}a{{ end }}{{ if title }}b{{ end }}{{ if body }}c{{ end }}", "")]
    [InlineData("{{ for p in people }}x{{ else }}none{{ end }}", "none")]
    [InlineData("{{ people.size == 0 && !people }}", "true")]
    public void What_is_empty_counts_as_nothing(string template, string expected) =>
        Assert.Equal(expected, Stage.Write(template, Two with { Title = "", People = [] }));

    [Theory]
    [InlineData("<p{{ lang code }}>", "<p lang=\"th\" dir=\"auto\">")]
    [InlineData("<p{{ lang none }}>", "<p>")]
    [InlineData("{{ foreign thai }}", "<span lang=\"th\" dir=\"auto\">ก&lt;</span>")]
    [InlineData("{{ foreign own }}", "a&lt;")]
    [InlineData("{{ foreign none }}", "")]
    public void Text_in_another_language_than_its_page_says_so(string template, string expected) =>
        Assert.Equal(expected, Stage.Write(template, new { Code = "th", None = (string?)null, Thai = new ForeignText("ก<", "th"), Own = new ForeignText("a<", null) }));

    [Fact]
    public void A_list_longer_than_any_limit_is_written_whole()
    {
        var many = Two with { People = [.. Enumerable.Range(0, 5_000).Select(i => new Person(new string('x', 300), null))] };
        Assert.Equal(1_500_000, Stage.Write("{{ for p in people; p.first_name; end }}", many).Length);
    }

    [Fact]
    public void Any_number_of_threads_write_what_one_writes()
    {
        var (theme, _) = Stage.Load(
            "greeting: {th: '{0}!', en: {one: 'one {0}', other: 'all {0}'}}",
            ("layout", "<{{ title }}>{{ content }}"),
            ("page", "{{ for p in people; include 'one' p: p; end }}{{ phrase 'greeting' people.size }}"),
            ("one", "({{ $p.first_name }})"));
        var group =
            from title in Gen.String
            from names in Gen.String.Array[0, 5]
            select Two with { Title = title, People = [.. names.Select(name => new Person(name, null))] };
        group.Array[20].Sample(
            models =>
            {
                var alone = models.Select(model => Stage.Write(theme, "page", model)).ToArray();
                var together = new string[models.Length];
                Parallel.For(0, models.Length, i => together[i] = Stage.Write(theme, "page", models[i]));
                return alone.SequenceEqual(together);
            },
            iter: 50);
    }

    [Fact]
    public void A_page_knows_nothing_of_the_page_before()
    {
        var (theme, problems) = Stage.Load("", ("layout", "{{ content }}"), ("a", "{{ seen = 1 }}{{ title }}"), ("b", "{{ seen }}"));
        Stage.Write(theme, "a", Two, problems: problems);
        Assert.Empty(problems.ToImmutable());
        Stage.Write(theme, "b", Two, problems: problems);
        Assert.Equal(Codes.TemplateFailed, Assert.Single(problems.ToImmutable()).Code);
    }

    [Fact]
    public void A_template_that_is_a_whole_document_stands_without_the_layout()
    {
        var (theme, problems) = Stage.Load(
            "", ("layout", "<header>{{ content }}"), ("alone", "\n<!DOCTYPE html>{{ title }}"), ("framed", "{{ title }}"));
        Assert.Equal("\n<!DOCTYPE html>T", Stage.Write(theme, "alone", Two, problems: problems));
        Assert.Equal("<header>T", Stage.Write(theme, "framed", Two, problems: problems));
        Assert.Empty(problems.ToImmutable());
    }

    [Fact]
    public void The_fingerprint_follows_the_text_of_templates_and_phrases()
    {
        var one = Stage.Load("a: {th: x, en: x}", ("page", "1")).Theme.Fingerprint;
        Assert.Equal(one, Stage.Load("a: {th: x, en: x}", ("page", "1")).Theme.Fingerprint);
        Assert.NotEqual(one, Stage.Load("a: {th: x, en: y}", ("page", "1")).Theme.Fingerprint);
        Assert.NotEqual(one, Stage.Load("a: {th: x, en: x}", ("page", "2")).Theme.Fingerprint);
        Assert.NotEqual(one, Stage.Load("a: {th: x, en: x}", ("other", "1")).Theme.Fingerprint);
    }

    [Fact]
    public void White_space_inside_an_included_template_stays_as_written() =>
        Assert.Equal(
            "  <pre>a\nb</pre>",
            Stage.Write("  {{ title }}", Two with { Title = "" }) + Stage.Write("{{ body }}", Two with { Body = new Html("<pre>a\nb</pre>") }));

    [Fact]
    public void The_text_of_a_number_does_not_depend_on_its_size() =>
        Assert.Equal(
            int.MinValue.ToString(CultureInfo.InvariantCulture), Stage.Write("{{ number }}", new { Number = int.MinValue }));
}
