using System.Buffers;
using CsCheck;
using Sbpac.Site.Theme;

namespace Sbpac.Site.Tests.Theme.Compiled;

/// <summary>Templates that nobody would write, of all that can be compiled.</summary>
public sealed class RandomTemplateTests
{
    private static readonly Gen<string> Leaf = Gen.OneOf(
        "title", "title", "nothing", "count", "width", "height", "yes", "no", "markup", "late", "words", "items", "item", "weeks", "'<a>'", "''", "2", "1.5", "null", "true",
        "item.name", "item.next", "item.next.name", "item.language", "item.flag", "item.next.next", "items.size", "words[0]", "words[count]", "weeks[0]", "map['k']", "map[title]",
        "w", "w.name", "one", "x", "y", "$a", "for.index", "for.last", "other");

    private static readonly Gen<string> List = Gen.OneOf("words", "items", "weeks", "weeks[0]", "weeks[1]", "nothing", "w", "x", "title");

    private static Gen<string> Value(int depth) => depth == 0
        ? Leaf
        : Gen.OneOf(
            Leaf,
            Gen.Select(Value(depth - 1), Gen.OneOf("==", "!=", "<", ">", ">=", "+", "-", "*", "&&", "||", "??"), Value(depth - 1), (a, symbol, b) => $"({a} {symbol} {b})"),
            Gen.Select(Value(depth - 1), Value(depth - 1), Value(depth - 1), (a, b, c) => $"({a} ? {b} : {c})"),
            Value(depth - 1).Select(a => $"(!{a})"),
            Gen.Select(Gen.OneOf("lang", "number", "foreign", "phrase 'plain'", "phrase 'count'", "phrase 'kind.n'"), Value(depth - 1), (function, a) => $"({function} {a})"));

    private static Gen<string> Statement(int depth) => depth == 0
        ? Gen.OneOf(
            Gen.String[Gen.Char["a <\n\t&ก{"], 0, 6],
            Gen.Select(Gen.OneOf("{{ ", "{{~ ", "{{- "), Value(2), Gen.OneOf(" }}", " ~}}", " -}}"), (open, value, close) => open + value + close))
        : Gen.OneOf(
            Statement(0),
            Gen.Select(Value(1), Block(depth - 1), Block(depth - 1), (condition, then, other) => $"{{{{ if {condition} ~}}}}{then}{{{{ else }}}}{other}{{{{ end }}}}"),
            Gen.Select(Gen.OneOf("w", "one", "title"), List, Block(depth - 1), (name, list, body) => $"{{{{ for {name} in {list} }}}}{body}{{{{ end ~}}}}"),
            Gen.Select(List, Block(depth - 1), Block(depth - 1), (list, body, other) => $"{{{{ for w in {list} }}}}{body}{{{{ else }}}}{other}{{{{ end }}}}"),
            Gen.Select(Gen.OneOf("x", "y", "w"), Value(1), (name, value) => $"{{{{ {name} = {value} }}}}"),
            Gen.Select(Value(1), List, (a, b) => $"{{{{ include 'part' a: {a} b: {b} }}}}"),
            Gen.OneOf("{{ include 'loop' }}", "{{ include 'chain' item: item }}", "{{ include 'inner' }}", "{{ phrase 'plain' }}"));

    private static Gen<string> Block(int depth) => Statement(depth).Array[0, 3].Select(string.Concat);

    [Fact]
    public void A_template_is_written_and_its_faults_are_reported_as_the_interpreter_does_it()
    {
        var (compiled, all) = (0, 0);
        Gen.Select(Gen.OneOf(Gen.Const("{{ x = title; y = count }}"), Gen.Const("")), Block(3), (set, body) => set + body).Sample(
            template =>
            {
                // Text may open a brace that the rest does not close.
                if (Parsed(template) is not { } theme) return;
                CompiledSamples.AssertSame(theme, CompiledSamples.Model);
                Interlocked.Increment(ref all);
                if (theme.Compiled("en")!.Render(theme.Template("layout")!, theme.Template("page")!, CompiledSamples.Model, new ArrayBufferWriter<byte>())) Interlocked.Increment(ref compiled);
            },
            iter: 500);
        Assert.True(compiled * 5 > all, $"Only {compiled} of {all} templates were written by what is compiled.");
    }

    private static SiteTheme? Parsed(string template) =>
        Scriban.Template.Parse(template).HasErrors ? null : CompiledSamples.Theme(template);
}
