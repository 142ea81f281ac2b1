using System.Collections.Immutable;
using Sbpac.Site.Diagnostics;

namespace Sbpac.Site.Tests.Theme;

public sealed class TemplateFaultTests
{
    public sealed record Model(string Title, Model? Next, ImmutableArray<string> Words);

    private static readonly Model Plain = new("t", null, ["w"]);

    [Fact]
    public void All_errors_of_all_templates_are_reported_at_once_with_line_and_column()
    {
        var (_, problems) = Stage.Load("", ("a", "ok\n  {{ if }}\n{{ end }}\n{{ 1 + }}"), ("b", "{{ for x }}{{ end }}"));
        var found = problems.ToImmutable();
        Assert.All(found, problem => Assert.Equal(Codes.TemplateSyntax, problem.Code));
        Assert.Contains(found, problem => problem.At is { Path: "theme/templates/a.html", Line: 2 });
        Assert.Contains(found, problem => problem.At is { Path: "theme/templates/a.html", Line: 4 });
        Assert.Contains(found, problem => problem.At is { Path: "theme/templates/b.html", Line: 1 });
    }

    [Fact]
    public void A_template_with_an_error_does_not_stop_the_others()
    {
        var (theme, problems) = Stage.Load("", ("layout", "{{ content }}"), ("bad", "{{ if }}"), ("good", "{{ title }}"));
        Assert.True(problems.HasErrors);
        Assert.Equal("t", Stage.Write(theme, "good", Plain));
    }

    [Theory]
    [InlineData("a\n  {{ titel }}", "SITE404", 2, 6)]
    [InlineData("{{ next.title }}", "SITE404", 1, 9)]
    [InlineData("{{ $missing }}", "SITE404", 1, 4)]
    [InlineData("{{ words[3] }}", "SITE404", 1, 10)]
    [InlineData("{{ date.now }}", "SITE404", 1, 4)]
    [InlineData("{{ title | html.escape }}", "SITE404", 1, 12)]
    [InlineData("{{ object.eval '1' }}", "SITE404", 1, 4)]
    [InlineData("{{ title = 'x' }}", "SITE404", 1, 4)]
    [InlineData("{{ number title }}", "SITE404", 1, 4)]
    [InlineData("{{ include 'page' }}", "SITE404", 1, 4)]
    [InlineData("{{ capture x }}a{{ end }}", "SITE407", 1, 4)]
    [InlineData("{{ wrap f }}a{{ end }}", "SITE407", 1, 4)]
    [InlineData("\n{{ include 'nowhere' }}", "SITE403", 2, 12)]
    [InlineData("{{ include ('no' + 'where') }}", "SITE403", 1, 4)]
    public void A_fault_is_reported_at_its_place_in_the_template(string template, string code, int line, int column)
    {
        var fault = Stage.Fault(template, Plain);
        Assert.Equal(code, fault.Code.Id);
        Assert.Equal(new Place("theme/templates/page.html", line, column), fault.At);
    }

    [Fact]
    public void A_misspelt_member_is_reported_with_the_members_there_are()
    {
        var fault = Stage.Fault("{{ next.titel }}", Plain with { Next = Plain });
        Assert.Equal(Codes.UnknownMember, fault.Code);
        Assert.Equal(new Place("theme/templates/page.html", 1, 9), fault.At);
        Assert.Equal(["Model", "titel", "next, title, words"], fault.Arguments);
    }

    [Fact]
    public void A_record_written_as_text_is_reported() =>
        Assert.Equal(Codes.NotText, Stage.Fault("{{ next }}", Plain with { Next = Plain }).Code);

    [Fact]
    public void A_fault_inside_an_included_template_is_reported_there()
    {
        var (theme, problems) = Stage.Load(
            "", ("layout", "{{ content }}"), ("page", "{{ include 'part' }}"), ("part", "\n\n{{ nothing }}"));
        Stage.Write(theme, "page", Plain, problems: problems);
        Assert.Equal(new Place("theme/templates/part.html", 3, 4), Assert.Single(problems.ToImmutable()).At);
    }

    [Fact]
    public void A_faulty_page_does_not_harm_the_next_one()
    {
        var (theme, _) = Stage.Load(
            "", ("layout", "[{{ content }}]"), ("page", "{{ for w in words }}{{ include 'part' }}{{ end }}"), ("part", "{{ next.title }}"));
        Assert.StartsWith("[", Stage.Write(theme, "page", Plain), StringComparison.Ordinal);
        Assert.Equal("[t]", Stage.Write(theme, "page", Plain with { Next = Plain }));
    }

    [Fact]
    public void A_page_whose_template_or_layout_is_missing_is_reported()
    {
        var (theme, problems) = Stage.Load("", ("page", "x"));
        Assert.Equal("", Stage.Write(theme, "release", Plain, problems: problems));
        Assert.Equal("", Stage.Write(theme, "page", Plain, problems: problems));
        Assert.Equal(["layout", "release"], problems.ToImmutable().Select(problem => problem.Arguments[0]));
        Assert.All(problems.ToImmutable(), problem => Assert.Equal(Codes.MissingTemplate, problem.Code));
    }
}
