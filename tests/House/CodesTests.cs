using System.Collections.Immutable;
using System.Reflection;
using System.Text.RegularExpressions;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Tests.Support;
using YamlDotNet.RepresentationModel;

namespace Sbpac.Site.Tests.House;

/// <summary>Each code has one number, words in both languages, a page of its own and a test.</summary>
public sealed class CodesTests
{
    private static readonly (string File, char First)[] Parts =
    [
        ("Files", '0'), ("FrontMatter", '1'), ("Body", '2'), ("Catalog", '3'), ("Theme", '4'), ("Build", '5'), ("Output", '6'), ("Pictures", '7'),
    ];

    [Fact]
    public void A_number_stands_for_one_code() => Assert.Distinct(Codes.All.Select(code => code.Id));

    [Fact]
    public void A_code_has_the_numbers_of_its_part()
    {
        var files = SourceCode.All.Where(file => file.Path.StartsWith("site/Diagnostics/Codes.", StringComparison.Ordinal) && file.Path.Count(c => c == '.') == 2);
        Assert.All(files, file =>
        {
            var part = Parts.SingleOrDefault(part => file.Path.EndsWith($"Codes.{part.File}.cs", StringComparison.Ordinal));
            Assert.True(part.File is not null, $"{file.Path} has no range of numbers in this test");
            Assert.All(Regex.Matches(file.Text, "SITE(\\d)\\d\\d"), id => Assert.Equal(part.First, id.Groups[1].Value[0]));
        });
    }

    [Fact]
    public void A_code_is_documented_under_its_number()
    {
        var docs = string.Concat(Directory.EnumerateFiles(Repository.At("docs"), "*.md", SearchOption.AllDirectories)
            .Where(file => file.Contains("diagnostics", StringComparison.Ordinal)).Select(File.ReadAllText));
        var headings = Regex.Matches(docs, "^#+ (SITE\\d{3})\\b", RegexOptions.Multiline).Select(match => match.Groups[1].Value).ToImmutableArray();
        Assert.Empty(Codes.All.Select(code => code.Id).Except(headings));
        Assert.Empty(headings.Except(Codes.All.Select(code => code.Id)));
    }

    [Fact]
    public void A_code_is_in_a_test()
    {
        var tests = Directory.EnumerateFiles(Repository.At("tests"), "*.cs", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(Repository.At("tests", "Cases"), "expected.err", SearchOption.AllDirectories))
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal));
        var text = string.Concat(tests.Select(File.ReadAllText));
        var mentioned = Regex.Matches(text, "SITE\\d{3}|Codes\\.\\w+").Select(match => match.Value).ToHashSet();
        Assert.Empty(Named().Where(code => !mentioned.Contains(code.Code.Id) && !mentioned.Contains("Codes." + code.Name)).Select(code => $"{code.Code.Id} {code.Name}"));
    }

    [Fact]
    public void A_code_is_reported_somewhere()
    {
        var code = string.Concat(SourceCode.All.Select(file => file.Code));
        var used = Regex.Matches(code, "Codes\\.(\\w+)").Select(match => match.Groups[1].Value).ToHashSet();
        Assert.Empty(Named().Select(named => named.Name).Except(used));
    }

    [Fact]
    public void Every_message_is_in_both_languages_with_the_same_gaps()
    {
        foreach (var (key, texts) in MessageFiles())
        {
            var languages = texts.Children.Keys.Select(node => node.ToString()).Order(StringComparer.Ordinal);
            Assert.True(languages.SequenceEqual(["en", "th"]), $"{key}: {string.Join(", ", languages)}");
            Assert.True(Gaps(texts["en"]).SequenceEqual(Gaps(texts["th"])), $"{key}: {string.Join(",", Gaps(texts["en"]))} in English, {string.Join(",", Gaps(texts["th"]))} in Thai");
            Assert.Matches("[\u0E00-\u0E7F]|^[^A-Za-z]*$", texts["th"].ToString());
        }
    }

    [Fact]
    public void Every_code_has_words_and_every_word_is_used()
    {
        var keys = MessageFiles().Select(message => message.Key).ToHashSet();
        Assert.Empty(Codes.All.Select(code => code.Id).Except(keys));
        var text = string.Concat(SourceCode.All.Select(file => file.Text));
        var unused = keys
            .Where(key => !key.StartsWith("SITE", StringComparison.Ordinal))
            .Where(key => !text.Contains($"\"{key}\"", StringComparison.Ordinal) && !text.Contains($"\"@{key}", StringComparison.Ordinal))
            .Where(key => !Regex.IsMatch(text, $"\"@?{Regex.Escape(key[..(key.LastIndexOf('.') + 1)])}(\"|\\{{)"));
        Assert.Empty(unused);
    }

    private static IEnumerable<(string Name, Code Code)> Named() =>
        from field in typeof(Codes).GetFields(BindingFlags.Public | BindingFlags.Static)
        where field.FieldType == typeof(Code)
        select (field.Name, (Code)field.GetValue(null)!);

    private static string[] Gaps(YamlNode text) =>
        [.. Regex.Matches(text.ToString(), "\\{(\\d)[^}]*\\}").Select(match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal)];

    private static IEnumerable<(string Key, YamlMappingNode Texts)> MessageFiles()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.At("site", "Diagnostics", "messages"), "*.yml").Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(file);
            var yaml = new YamlStream();
            yaml.Load(reader);
            foreach (var (key, value) in (YamlMappingNode)yaml.Documents[0].RootNode) yield return (key.ToString(), (YamlMappingNode)value);
        }
    }
}
