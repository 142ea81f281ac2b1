using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Sbpac.Site.Languages;
using Sbpac.Site.Related;
using YamlDotNet.RepresentationModel;

namespace Sbpac.Site.Bench.Related;

/// <summary>A release as the trials read it.</summary>
internal sealed record Release(string Key, string Topic, DateOnly Day, string Title, ImmutableArray<string> Tags, ImmutableArray<string> Lines)
{
    /// <summary>Reads labelled releases: one JSON object a line with date, topic, title and body.</summary>
    /// <param name="file">The file.</param>
    /// <param name="units">To how many UTF-16 units each body is cut, after its last three lines are dropped.</param>
    public static ImmutableArray<Release> ReadTopics(string file, int units) =>
    [
        .. File.ReadLines(file).Select((line, number) =>
        {
            using var json = JsonDocument.Parse(line);
            string Text(string name) => json.RootElement.GetProperty(name).GetString()!;
            var body = string.Join('\n', Text("body").Split('\n').SkipLast(3));
            return new Release(
                number.ToString("d6", CultureInfo.InvariantCulture), Text("topic"), DateOnly.ParseExact(Text("date"), "yyyy-MM-dd", CultureInfo.InvariantCulture),
                Text("title"), [], [.. body[..Math.Min(units, body.Length)].Split('\n')]);
        }),
    ];

    /// <summary>Reads the releases of one language of a content folder.</summary>
    public static ImmutableArray<Release> ReadFolder(string folder, string language) =>
    [
        .. Directory.EnumerateFiles(folder, $"index.{language}.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(file =>
        {
            var parts = File.ReadAllText(file).Split("\n---\n", 2);
            var yaml = new YamlStream();
            yaml.Load(new StringReader(parts[0].TrimStart('\uFEFF')[3..]));
            var fields = (YamlMappingNode)yaml.Documents[0].RootNode;
            string? Text(string name) => fields.Children.TryGetValue(name, out var value) ? ((YamlScalarNode)value).Value : null;
            var tags = fields.Children.TryGetValue("tags", out var list) ? ((YamlSequenceNode)list).Select(tag => ((YamlScalarNode)tag).Value!) : [];
            return new Release(
                Path.GetRelativePath(folder, Path.GetDirectoryName(file)!), "", DateOnly.ParseExact(Text("date")![..10], "yyyy-MM-dd", CultureInfo.InvariantCulture),
                Text("title") ?? "", [.. tags], [.. parts[1].Split('\n').Where(line => !string.IsNullOrWhiteSpace(line))]);
        }),
    ];

    /// <summary>The document for the index.</summary>
    public RelatedDocument Read(TermReader reader) => new(Key, Day, reader.Read(Title, Tags, Lines), [], true);

    /// <summary>A reader of terms as the site makes it.</summary>
    public static TermReader Reader(Language language, RelatedOptions options) =>
        new(language.Fold, language.CreateWordBreaker([]), language.PersonTitles, options);
}
