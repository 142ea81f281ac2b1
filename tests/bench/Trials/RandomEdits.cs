using System.Globalization;

namespace Sbpac.Site.Bench.Trials;

/// <summary>Does to a corpus, seeded, what editors and developers do in a year: edits, additions, renames, deletions, lists, phrases, templates.</summary>
/// <param name="root">The folder with <c>input/</c> and <c>theme/</c>.</param>
/// <param name="random">Chooses.</param>
internal sealed class RandomEdits(string root, Random random)
{
    private int number;

    private string Input => Path.Join(root, "input");

    /// <summary>Does something, and says what.</summary>
    public string Next()
    {
        var folders = Directory.GetDirectories(Path.Join(Input, "news"), "*", SearchOption.AllDirectories)
            .Where(folder => File.Exists(Path.Join(folder, "index.th.md"))).Order(StringComparer.Ordinal).ToArray();
        var folder = folders[random.Next(folders.Length)];
        var other = folders[random.Next(folders.Length)];
        var (thai, english) = (Path.Join(folder, "index.th.md"), Path.Join(folder, "index.en.md"));
        number++;
        switch (random.Next(19))
        {
            case 0 or 1 or 2:
                File.AppendAllText(thai, $"\nประชาชน {number} คนร่วมกิจกรรมที่อำเภอเบตง\n");
                return "a paragraph more";
            case 3:
                Replace(thai, "title: \"", $"title: \"ครั้งที่ {number} ");
                return "a title";
            case 4:
                Replace(thai, "summary: \"", $"summary: \"สรุป {number} ");
                return "a summary";
            case 5:
                Replace(thai, "tags: [", $"tags: [ป้ายใหม่ {random.Next(3)}, ");
                return "a tag more";
            case 6:
                ReplaceLine(thai, "date: 2", "date: " + new DateOnly(2008 + random.Next(15), 1 + random.Next(12), 1 + random.Next(28)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                return "a date";
            case 7:
                Replace(thai, "\n---\n", $"\n{Field()}\n---\n");
                return "a field";
            case 8:
                File.AppendAllText(thai, $"\nอ่าน[ข่าวเดิม]({Path.GetRelativePath(folder, other).Replace('\\', '/')}/index.th.md)\n");
                return "a link";
            case 9:
                File.WriteAllText(english, $"---\ntitle: \"Meeting {number}\"\n---\n\nOfficers met the people of Betong for the {number}th time, and listened to all sides.\n");
                return "a translation";
            case 10:
                File.Delete(english);
                return "no translation";
            case 11:
                Directory.Delete(folder, recursive: true);
                return "a deletion";
            case 12:
                Directory.Move(folder, $"{folder}-{number}");
                return "another folder";
            case 13:
                var copy = Directory.CreateDirectory($"{other}-copy{number}").FullName;
                foreach (var file in Directory.GetFiles(folder)) File.Copy(file, Path.Join(copy, Path.GetFileName(file)));
                Replace(Path.Join(copy, "index.th.md"), "slug: ", $"slug: new{number}-");
                if (File.Exists(Path.Join(copy, "index.en.md"))) Replace(Path.Join(copy, "index.en.md"), "slug: ", $"slug: new{number}-");
                return "a release more";
            case 14:
                Replace(Path.Join(Input, "tags.yml"), "{\"th\": \"", $"{{\"th\": \"ใหม่ {number} ");
                return "the name of a tag";
            case 15:
                File.WriteAllText(Path.Join(Input, "terms.yml"), $"terms: [{{th: ประชาชน {random.Next(3)}}}, {{th: สนามบินเบตง}}]\n");
                return "the site's terms";
            case 16:
                Replace(Path.Join(root, "theme", "phrases.yml"), "nav.news: {th: ข่าว", $"nav.news: {{th: ข่าว {number}");
                return "a phrase";
            case 17:
                File.AppendAllText(Path.Join(root, "theme", "templates", "partials", "card.html"), $"<!-- {number} -->\n");
                return "a template";
            default:
                File.WriteAllText(Path.Join(Input, "site.yml"), File.ReadAllText(Path.Join(Input, "site.yml")).Split("\npageSize:")[0].TrimEnd('\n') + $"\npageSize: {10 + random.Next(10)}\n");
                return "the settings";
        }
    }

    private string Field() => random.Next(5) switch
    {
        0 => "draft: true",
        1 => "withdrawn: {date: 2026-06-30, reason: ข้อมูลผิดพลาด}",
        2 => "publishDate: 2026-07-02",
        3 => "sample: true",
        _ => $"aliases: [/old/{number}/]",
    };

    private static void Replace(string path, string text, string by) => Replace(path, text, (_, at) => at + text.Length, by);

    private static void ReplaceLine(string path, string beginning, string by) => Replace(path, beginning, (content, at) => content.IndexOf('\n', at), by);

    /// <summary>Puts another text in the place of the first occurrence of one, up to an end that is asked for.</summary>
    private static void Replace(string path, string text, Func<string, int, int> endOf, string by)
    {
        var content = File.ReadAllText(path);
        var at = content.IndexOf(text, StringComparison.Ordinal);
        if (at >= 0) File.WriteAllText(path, content[..at] + by + content[endOf(content, at)..]);
    }
}
