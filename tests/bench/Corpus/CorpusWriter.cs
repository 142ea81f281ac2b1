using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Sbpac.Site.Bench.Corpus;

/// <summary>Writes a corpus in two layouts with the same bodies: this generator's, and that of the Hugo site beside.</summary>
internal static class CorpusWriter
{
    // Names are Thai: escaped they would be longer than any file written by hand.
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private const string Settings = """
        url: https://news.example.go.th/
        languages: [th, en]
        timeZone: Asia/Bangkok
        pageSize: 20
        title: {th: ข่าวประชาสัมพันธ์ กรมตัวอย่าง, en: "Press releases, Department of Examples"}
        description: {th: ข่าวที่ทำขึ้นเพื่อวัดความเร็ว, en: Releases made up for measuring}
        organization: {th: กรมตัวอย่าง, en: Department of Examples}
        navigation: [home, news, tags]
        footer: [feeds]

        """;

    /// <summary>Writes the first releases of a corpus.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="count">How many releases.</param>
    /// <param name="ours">The folder that will hold <c>input/</c>.</param>
    /// <param name="hugo">The folder that will hold <c>content/</c> and <c>data/</c>.</param>
    public static void Write(int seed, int count, string ours, string hugo)
    {
        var maker = new ReleaseMaker(seed);
        WriteSettings(ours);
        Put(Path.Join(ours, "input", "tags.yml"), string.Concat(maker.Tags.All.Select(tag => $"{tag.Slug}: {NamesOf(tag)}\n")));
        Put(Path.Join(hugo, "data", "tagnames.json"), "{" + string.Join(",\n", maker.Tags.All.Select(tag => $"\"{tag.Slug}\": {NamesOf(tag)}")) + "}\n");
        Parallel.For(0, count, number =>
        {
            var release = maker.Make(number);
            var (year, day) = (Invariant($"{release.Day:yyyy}"), Invariant($"{release.Day:yyyy-MM-dd}"));
            foreach (var text in release.Texts)
            {
                Put(Path.Join(ours, "input", "news", year, $"{day}-{release.Slug}", $"index.{text.Language}.md"), Source(release, text, "summary", ""));
                Put(
                    Path.Join(hugo, "content", "news", year, release.Slug, $"index.{text.Language}.md"),
                    Source(release, text, "description", $"years: [\"{year}\"]\nmonths: [\"{day[..7]}\"]\n"));
            }
        });
    }

    /// <summary>Writes the settings of a site unless it has some.</summary>
    /// <param name="ours">The folder with <c>input/</c>.</param>
    public static void WriteSettings(string ours)
    {
        var file = Path.Join(ours, "input", "site.yml");
        if (!File.Exists(file)) Put(file, Settings);
    }

    /// <summary>A file of a release.</summary>
    /// <param name="release">The release.</param>
    /// <param name="text">Its text in one language.</param>
    /// <param name="summaryField">What the generator calls the summary.</param>
    /// <param name="more">More lines of front matter.</param>
    private static string Source(GeneratedRelease release, GeneratedText text, string summaryField, string more) => Invariant($"""
        ---
        title: "{text.Title}"
        date: {release.Day:yyyy-MM-dd}T{release.Minute / 60:00}:{release.Minute % 60:00}:00+07:00
        slug: {release.Slug}
        {summaryField}: "{text.Summary}"
        tags: [{string.Join(", ", release.Tags)}]
        {more}---

        {text.Body}
        """);

    private static string NamesOf(GeneratedTag tag) =>
        JsonSerializer.Serialize(new SortedDictionary<string, string>(StringComparer.Ordinal) { ["th"] = tag.Thai, ["en"] = tag.English }, Plain);

    private static void Put(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, Encoding.UTF8.GetBytes(text));
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
