using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Text;
using Sbpac.Site.Theme;

namespace Sbpac.Site.Tests.Theme.Compiled;

/// <summary>A model with a member of every type that models have, and a theme to show it.</summary>
internal static class CompiledSamples
{
    private const string Phrases = """
        plain: {th: 'a & b', en: 'c < d'}
        count: {th: '{0} x', en: {one: '{0} <one>', other: '{0} <all>'}}
        kind.a: {th: '1', en: '2'}
        kind.n: {th: '{0}', en: '{0}!'}
        """;

    public sealed record Item(string Name, Item? Next, string? Language, bool Flag);

    public sealed record Words(string Text, string? Language);

    public sealed record Everything(
        string Title,
        string? Nothing,
        int Count,
        int? Width,
        int? Height,
        bool Yes,
        bool No,
        Html Markup,
        LateHtml Late,
        ImmutableArray<string> Words,
        ImmutableArray<Item> Items,
        ImmutableArray<ImmutableArray<int>> Weeks,
        Item Item,
        Words Other,
        ImmutableSortedDictionary<string, string> Map);

    public static readonly Everything Model = new(
        "T&t",
        null,
        3,
        640,
        null,
        true,
        false,
        new Html("<b>x</b>"),
        LateHtml.Of(new Html("<i>&amp;</i>")),
        ["u", "<v>", "w"],
        [new("p", null, "th", true), new("q\"", new("r", null, null, false), null, false)],
        [[1, 2], [], [300]],
        new("n", new("m", null, null, true), "en", true),
        new("ก<", "th"),
        ImmutableSortedDictionary<string, string>.Empty.Add("k", "v'"));

    /// <summary>A theme with a page.</summary>
    public static SiteTheme Theme(string page)
    {
        var (theme, problems) = Stage.Load(
            Phrases,
            ("layout", "<{{ content }}>"),
            ("page", page),
            ("part", "({{ $a }}{{ for one in $b }}[{{ one }}]{{ end }})"),
            ("chain", "{{ $item.name }}{{ if $item.next }}{{ include 'chain' item: $item.next }}{{ end }}"),
            ("loop", "{{ for w in words }}{{ include 'inner' }}{{ end }}"),
            ("inner", "{{ w }}{{ title }}"),
            ("sized", "{{ $size }}"));
        Assert.Empty(problems.ToImmutable());
        return theme;
    }

    /// <summary>Asserts that the page is what the interpreter makes of it: bytes, diagnostics and whether there is a page at all.</summary>
    public static void AssertSame(SiteTheme theme, object model)
    {
        var (expected, expectedProblems) = (new ArrayBufferWriter<byte>(), new Problems());
        var (actual, actualProblems) = (new ArrayBufferWriter<byte>(), new Problems());
        var whole = theme.Interpret("page", model, "en", expected, expectedProblems);
        Assert.Equal(whole, theme.Render("page", model, "en", actual, actualProblems));
        Assert.Equal(Encoding.UTF8.GetString(expected.WrittenSpan), Encoding.UTF8.GetString(actual.WrittenSpan));
        Assert.Equal(Said(expectedProblems), Said(actualProblems));
        Assert.NotEqual(whole, expectedProblems.HasErrors);
    }

    private static IEnumerable<string> Said(Problems problems) =>
        problems.ToImmutable().Select(problem => $"{problem.Code.Id} {problem.At} {string.Join('|', problem.Arguments)}");
}
