using System.Text.Json;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Preview;

namespace Sbpac.Site.Tests.Preview;

public sealed class OverlayTests
{
    private static readonly Diagnostic Error = new(Codes.BadDate, new Place("input/a.md", 1, 2), ["<b>&"]);
    private static readonly Diagnostic Warning = new(Codes.StrayFile, Place.Of("input/b.md"), ["@cure.place"]);
    private static readonly Diagnostic Note = new(Codes.EmptyTranslation, Place.Of("input/b.md"), []);

    [Fact]
    public void A_page_shows_every_error_and_the_warnings_of_its_own_text()
    {
        Assert.Equal(["input/a.md:1:2"], Places("input/a.md", Warning, Error, Note));
        Assert.Equal(["input/a.md:1:2", "input/b.md"], Places("input/b.md", Warning, Error, Note));
    }

    [Fact]
    public void What_an_editor_wrote_is_text() =>
        Assert.StartsWith("SITE104: \"<b>&\" ", Write(false, null, Error).GetProperty("items")[0].GetProperty("text").GetString(), StringComparison.Ordinal);

    [Fact]
    public void Where_warnings_count_as_errors_every_page_shows_them() =>
        Assert.Equal("error", Write(true, null, Warning).GetProperty("items")[0].GetProperty("severity").GetString());

    [Fact]
    public void Of_many_problems_the_first_are_shown_and_the_others_counted()
    {
        var overlay = Write(false, null, [.. Enumerable.Range(0, 50).Select(line => Error with { At = new Place("input/a.md", line, 1) })]);
        Assert.Equal(20, overlay.GetProperty("items").GetArrayLength());
        Assert.Contains("30", overlay.GetProperty("more").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_one_line_whatever_a_message_holds() =>
        Assert.DoesNotContain('\n', new Overlay(Messages.In("th"), false).Write(new PreviewState(null, [Error with { Arguments = ["a\nb\r\n"] }], true), null));

    private static IEnumerable<string?> Places(string source, params Diagnostic[] problems) =>
        Write(false, source, problems).GetProperty("items").EnumerateArray().Select(item => item.GetProperty("place").GetString());

    private static JsonElement Write(bool strict, string? source, params Diagnostic[] problems) =>
        JsonDocument.Parse(new Overlay(Messages.In("en"), strict).Write(new PreviewState(null, [.. problems], true), source)).RootElement;
}
