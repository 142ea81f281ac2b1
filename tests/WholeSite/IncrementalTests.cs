using System.Globalization;
using CsCheck;
using Sbpac.Site.Tests.Support;

namespace Sbpac.Site.Tests.WholeSite;

/// <summary>A build that remembers gives what a build that remembers nothing gives: the same bytes, and the same diagnostics.</summary>
public sealed class IncrementalTests
{
    private const int Releases = 8;

    private static readonly string[] Words =
        ["โครงการ", "ประชุม", "เยาวชน", "น้ำท่วม", "ศอ.บต.", "จังหวัดยะลา", "การศึกษา", "ฝึกอบรม", "ชายแดนใต้", "ประชาชน", "สินค้าฮาลาล", "สนามบินเบตง"];

    private static readonly Gen<string> Text = Pick(Words).Array[4, 14].Select(words => string.Join("", words));
    private static readonly Gen<string> Tags = Pick("a", "b", "c", "d", "ก").Array[0, 3].Select(tags => $"[{string.Join(", ", tags.Distinct())}]");
    private static readonly Gen<int> One = Gen.Int[1, Releases];

    private static readonly Gen<(string Name, Action<Site> Do)> Edit = Gen.OneOf(
        Named("body", Gen.Select(One, Text, Text, (i, a, b) => (Action<Site>)(site => site.Set(i, body: a + "\n" + b)))),
        Named("title", Gen.Select(One, Text, (i, title) => (Action<Site>)(site => site.Set(i, title: title)))),
        Named("tags", Gen.Select(One, Tags, (i, tags) => (Action<Site>)(site => site.Set(i, tags: tags)))),
        Named("date", Gen.Select(One, Gen.Int[1, 28], (i, day) => (Action<Site>)(site => site.Set(i, day: day)))),
        Named("more", Gen.Select(One, Pick("draft: true", "slug: other", "aliases: [/old/]", "withdrawn: {date: 2022-08-30, reason: ผิด}", "related: [2022/x1]", "publishDate: 2022-09-03", "sample: true", ""), (i, more) => (Action<Site>)(site => site.Set(i, more: more)))),
        Named("link", Gen.Select(One, One, (i, j) => (Action<Site>)(site => site.Set(i, body: $"อ่าน[ข่าวเดิม](../x{j}/index.th.md)ที่กล่าวถึงการประชุมในอำเภอเบตง")))),
        Named("english", Gen.Select(One, Text, (i, text) => (Action<Site>)(site => site.English(i, $"The meeting {i} in {text} took place.")))),
        Named("no english", One.Select(i => (Action<Site>)(site => site.English(i, null)))),
        Named("delete", One.Select(i => (Action<Site>)(site => site.Delete(i)))),
        Named("rename", Gen.Select(One, Gen.Int[1, 3], (i, n) => (Action<Site>)(site => site.Rename(i, $"x{i}-{n}")))),
        Named("tags.yml", Pick("", "a: {th: น้ำท่วม, en: Floods}\nb: {th: เยาวชน}\n", "a: {th: อุทกภัย, en: Floods, synonyms: [ก]}\n").Select(yml => (Action<Site>)(site => site.Write("input/tags.yml", yml)))),
        Named("terms.yml", Pick("", "terms: [{th: สนามบินเบตง}]\n").Select(yml => (Action<Site>)(site => site.Write("input/terms.yml", yml)))),
        Named("site.yml", Pick("", "\nmourning: true", "\npageSize: 3", "\nlineBreaks: soft").Select(line => (Action<Site>)(site => site.Write("input/site.yml", SmallSite.Settings + line)))),
        Named("phrases", Gen.Int[1, 3].Select(n => (Action<Site>)(site => site.Replace("theme/phrases.yml", "nav.news", n)))),
        Named("template", Gen.Int[1, 3].Select(n => (Action<Site>)(site => site.Write($"theme/templates/partials/extra.html", $"<p>{n}</p>\n")))),
        Named("now", Gen.Int[1, 9].Select(day => (Action<Site>)(site => site.Now = $"2022-09-0{day}T00:00:00Z"))),
        Named("nothing", Gen.Const((Action<Site>)(_ => { }))));

    [Fact]
    public void After_any_edits_a_build_that_remembers_equals_one_that_does_not() => Edit.Array[1, 8].Sample(
        edits =>
        {
            using var site = new Site();
            site.Check("the beginning");
            foreach (var (name, edit) in edits)
            {
                edit(site);
                site.Check(name);
            }
        },
        iter: 25, threads: 1, print: edits => string.Join(", ", edits.Select(edit => edit.Name)));

    private static Gen<T> Pick<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static Gen<(string, Action<Site>)> Named(string name, Gen<Action<Site>> edits) => edits.Select(edit => (name, edit));

    private sealed class Site : IDisposable
    {
        private readonly Workspace work = new Workspace().CopyFolder(Repository.At("tests", "Cases", "theme"), "theme");
        private readonly Dictionary<int, (string Folder, string Title, string Body, string Tags, int Day, string More)> releases = [];
        private readonly string phrases;

        public Site()
        {
            work.Write("input/site.yml", SmallSite.Settings);
            phrases = File.ReadAllText(Path.Join(work.Root, "theme", "phrases.yml"));
            for (var i = 1; i <= Releases; i++)
            {
                releases[i] = ($"x{i}", $"ข่าวที่ {i} เรื่อง{Words[i]}", $"{Words[i]}{Words[i - 1]}{Words[(i * 5) % Words.Length]}\n{SmallSite.Body}", "[a, b]", i, "");
                Set(i);
                if (i % 3 == 0) English(i, "Officers met the people of Betong and listened to all sides.");
            }
        }

        public string Now { get; set; } = Workspace.Now;

        public void Write(string path, string text) => work.Write(path, text);

        public void Replace(string path, string key, int number) => work.Write(path, phrases.Replace("ข่าวทั้งหมด", $"ข่าวทั้งหมด {number}", StringComparison.Ordinal) + $"# {key} {number}\n");

        public void Set(int i, string? title = null, string? body = null, string? tags = null, int? day = null, string? more = null)
        {
            if (!releases.TryGetValue(i, out var one)) one = ($"x{i}", $"ข่าวใหม่ {i}", SmallSite.Body, "[]", i, "");
            one = (one.Folder, title ?? one.Title, body ?? one.Body, tags ?? one.Tags, day ?? one.Day, more ?? one.More);
            releases[i] = one;
            work.Write($"input/news/2022/{one.Folder}/index.th.md", string.Create(CultureInfo.InvariantCulture, $"---\ntitle: {one.Title}\ndate: 2022-08-{one.Day:00}\ntags: {one.Tags}\n{one.More}\n---\n{one.Body}\n"));
        }

        public void English(int i, string? text)
        {
            if (!releases.TryGetValue(i, out var one)) return;
            var path = $"input/news/2022/{one.Folder}/index.en.md";
            if (text is not null) work.Write(path, $"---\ntitle: News {i}\n---\n{text}\n");
            else File.Delete(Path.Join(work.Root, path));
        }

        public void Delete(int i)
        {
            if (releases.Remove(i, out var one)) Directory.Delete(Path.Join(work.Root, "input", "news", "2022", one.Folder), recursive: true);
        }

        public void Rename(int i, string folder)
        {
            if (!releases.TryGetValue(i, out var one) || one.Folder == folder) return;
            Directory.Move(Path.Join(work.Root, "input", "news", "2022", one.Folder), Path.Join(work.Root, "input", "news", "2022", folder));
            releases[i] = one with { Folder = folder };
        }

        public void Check(string edit)
        {
            var remembering = work.Run("build", "--now", Now);
            using var clean = new Workspace().CopyFolder(Path.Join(work.Root, "input"), "input").CopyFolder(Path.Join(work.Root, "theme"), "theme");
            var forgetful = clean.Run("build", "--now", Now);
            Assert.True(forgetful.Error == remembering.Error && forgetful.Code == remembering.Code, $"{edit}: {forgetful.Error}\n---\n{remembering.Error}");
            if (forgetful.Code != 0) return;
            var (expected, found) = (clean.Files("output"), work.Files("output"));
            Assert.True(expected.Keys.SequenceEqual(found.Keys), edit);
            Assert.All(expected, file => Assert.True(file.Value.AsSpan().SequenceEqual(found[file.Key]), $"{edit}: {file.Key}"));
        }

        public void Dispose() => work.Dispose();
    }
}
