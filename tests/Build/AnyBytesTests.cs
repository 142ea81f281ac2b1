using System.Text;
using CsCheck;
using Sbpac.Site.Build;
using Sbpac.Site.Tests.Support;

namespace Sbpac.Site.Tests.Build;

/// <summary>Whatever stands in a file gives a page or a diagnostic, never an exception and never a hang.</summary>
public sealed class AnyBytesTests
{
    private static readonly string[] Keys =
    [
        "title", "date", "summary", "tags", "slug", "type", "translation", "photos", "attachments", "office", "provinces", "draft", "publishDate",
        "expiryDate", "changes", "withdrawn", "removed", "aliases", "related", "sample", "lineBreaks", "kind", "src", "alt", "note", "nonsense",
    ];

    private static readonly string[] Scraps =
    [
        ": ", ":", " ", "\n", "\n  ", "\n- ", "  - ", "\t", "\r\n", "{", "}", "[", "]", ",", "\"", "'", "#", " #", "&a ", "*a", "!", "|\n", ">\n", "%", "@", "---\n", "...\n", "? ",
        "\\", "\\ud800", "\\x41", "<<", "null", "true", "2565-08-03", "2565-02-30", "3 ส.ค. 65", "photo.jpg", "../../../etc/passwd", "/?p=1", "/news/", "2022/x", "ข่าว", "ำ", "ํา", "้",
        "\u200B", "\uFEFF", "\u2028", "\u0085", "\0", "😀", "e\u0301", "../x/index.th.md#ก", "![ก](photo.jpg)", "[ก](#ข)", "<b onclick=x>", "| a | b |\n|---|---|\n", "[^1]",
    ];

    private static readonly Gen<string> Soup = Gen.OneOf(Gen.Int[0, Keys.Length - 1].Select(i => Keys[i] + ": "), Gen.Int[0, Scraps.Length - 1].Select(i => Scraps[i]))
        .Array[0, 40].Select(string.Concat);

    private static readonly Gen<byte[]> Files = Gen.OneOf(
        Gen.Byte.Array[0, 300],
        Gen.Byte.Array[0, 100].Select(bytes => (byte[])[.. "---\n"u8, .. bytes, .. "\n---\n"u8, .. bytes]),
        Gen.Select(Soup, Soup, (front, body) => Encoding.UTF8.GetBytes($"---\ntitle: ข่าว\ndate: 2565-08-03\n{front}\n---\n{body}")),
        Gen.Select(Soup, Soup, (front, body) => Encoding.UTF8.GetBytes($"---\n{front}\n---\n{body}")));

    [Fact]
    public void Any_bytes_in_place_of_a_release_give_a_page_or_a_diagnostic()
    {
        using var site = new SmallSite();
        site.Write("news/2022/y/index.th.md", "---\ntitle: ข่าวอื่น\ndate: 2565-08-04\n---\n[ก](../x/index.th.md)\n").Write("news/2022/x/photo.jpg", SampleFiles.Jpeg);
        var options = new BuildOptions
        {
            Input = Path.Join(site.Root, "input"),
            Output = Path.Join(site.Root, "output"),
            Theme = Repository.At("tests", "Cases", "theme"),
            Root = site.Root,
            Threads = 1,
            Now = new DateTimeOffset(2022, 9, 1, 0, 0, 0, TimeSpan.Zero),
        };
        // Ten at a time: most of the time of a small site goes into what all its pages share.
        Gen.Select(Files, Files).Array[10].Sample(pairs =>
        {
            for (var i = 0; i < pairs.Length; i++)
            {
                site.Write($"news/2022/{(i == 0 ? "x" : $"x{i}")}/index.th.md", pairs[i].Item1).Write($"news/2022/{(i == 0 ? "x" : $"x{i}")}/index.en.md", pairs[i].Item2);
            }
            var report = new SiteBuilder(options, new Silent()).Check();
            Assert.Equal(21, report.Outcomes.Count);
            Assert.All(report.Outcomes, outcome => Assert.True(
                outcome.Value.Kind != Sbpac.Site.Catalog.StandingKind.Rejected || report.Problems.Any(problem => problem.At.Path == "input/" + outcome.Key),
                outcome.Key));
        }, iter: 25, threads: 1);
    }

    [Fact]
    public void Any_bytes_in_place_of_the_settings_and_lists_give_a_site_or_a_diagnostic()
    {
        using var site = new SmallSite();
        site.Release("title: ข่าว\ndate: 2565-08-03\ntags: [a]\noffice: a\nprovinces: [a]");
        Gen.Select(Soup, Gen.Byte.Array[0, 60]).Sample((soup, bytes) =>
        {
            site.Write("site.yml", SmallSite.Settings + "\n" + soup.Replace("title: ", "footer: ", StringComparison.Ordinal));
            site.Write("tags.yml", $"a: {{th: ก, {soup}}}\n").Write("terms.yml", bytes).Write("offices.yml", soup);
            Assert.True(site.Run("check").Code is 0 or 1);
        }, iter: 40, threads: 1);
    }

    private sealed class Silent : IProgress<BuildStep>
    {
        public void Report(BuildStep value)
        {
        }
    }

    public static TheoryData<string, string> Monsters => new()
    {
        { "5 MB on one line", "ก" + new string('x', 5_000_000) },
        { "a Thai run without a space", string.Concat(Enumerable.Repeat("เจ้าหน้าที่ฝ่ายปกครอง", 55)) },
        { "240,000 characters in one paragraph", string.Concat(Enumerable.Repeat("ศูนย์อำนวยการบริหารจังหวัดชายแดนภาคใต้ แถลงข่าว ", 5_000)) },
        { "twenty thousand links", string.Concat(Enumerable.Repeat("[ก](../y/index.th.md) ", 20_000)) },
        { "many wrong links", string.Concat(Enumerable.Repeat("[ก](../z/index.th.md)\n", 3_000)) },
        { "brackets without end", string.Concat(Enumerable.Repeat("[a](", 20_000)) },
    };

    [Theory]
    [MemberData(nameof(Monsters))]
    public void A_monstrous_body_is_read(string name, string body)
    {
        using var site = new SmallSite();
        site.Release($"title: {name}\ndate: 2565-08-03", body).Release("title: ข่าวอื่น\ndate: 2565-08-03", name: "y");
        Assert.True(site.Run("check").Code is 0 or 1);
    }

    [Fact]
    public void Monstrous_front_matter_is_read()
    {
        using var site = new SmallSite();
        site.Release($"title: ข่าว: {new string('ก', 500_000)}\ndate: 2565-08-03", name: "a")
            .Release($"title: ข่าว\ndate: 2565-08-03\nprovinces: [{string.Join(", ", Enumerable.Range(0, 3_000))}]", name: "b")
            .Release($"title: ข่าว\n{string.Concat(Enumerable.Range(0, 3_000).Select(i => $"k{i}: 1\n"))}date: 2565-08-03", name: "c")
            .Release($"title: {string.Concat(Enumerable.Repeat("ก\n  ", 100_000))}: ก\ndate: 2565-08-03", name: "d")
            .Release($"title: {string.Concat(Enumerable.Repeat("[", 100_000))}\ntags: {string.Concat(Enumerable.Repeat("[", 100_000))}\ndate: 2565-08-03", name: "e");
        var run = site.Run("check");
        Assert.Equal(1, run.Code);
        Assert.True(run.Error.Length < 10_000_000);
    }

    [Theory]
    [InlineData("utf-16", "warning SITE002: This file is in UTF-16. It was converted for reading. Save it as UTF-8.")]
    [InlineData("utf-16BE", "warning SITE002: This file is in UTF-16. It was converted for reading. Save it as UTF-8.")]
    [InlineData("windows-874", "warning SITE001: This file is in windows-874, not UTF-8. It was converted for reading, for example \"ข่าวจากยะลา\". Save it as UTF-8.")]
    public void A_file_in_another_encoding_is_read_with_a_warning(string name, string warning)
    {
        var encoding = name == "windows-874" ? CodePagesEncodingProvider.Instance.GetEncoding(874)! : Encoding.GetEncoding(name);
        using var site = new SmallSite();
        site.Write("news/2022/x/index.th.md", (byte[])[.. encoding.GetPreamble(), .. encoding.GetBytes($"---\ntitle: ข่าวจากยะลา\ndate: 2565-08-03\n---\n{SmallSite.Body}\n")]);
        site.Says("input/news/2022/x/index.th.md: " + warning);
        site.Shows("news/2022/08/x/", "<h1>ข่าวจากยะลา</h1>");
    }

    [Fact]
    public void A_NUL_is_dropped_with_a_warning_at_its_place()
    {
        using var site = new SmallSite();
        site.Release("title: ข่าว\ndate: 2565-08-03", "ก\0ข " + SmallSite.Body);
        site.Says("input/news/2022/x/index.th.md:5:2: warning SITE003: A control character (U+0000) stands here and was dropped. Delete it.");
    }

    [Fact]
    public void An_empty_body_is_a_warning_and_the_page_stands_with_title_and_summary()
    {
        using var site = new SmallSite();
        site.Release("title: ข่าว\nsummary: สรุปข่าว\ndate: 2565-08-03", " \n");
        var run = site.Build();
        Assert.StartsWith("input/news/2022/x/index.th.md:", run.Error, StringComparison.Ordinal);
        Assert.Contains(": warning SITE201: ", run.Error, StringComparison.Ordinal);
        site.Shows("news/2022/08/x/", "<h1>ข่าว</h1>");
        site.Shows("news/2022/08/x/", "<p class=\"summary\">สรุปข่าว</p>");
    }
}
