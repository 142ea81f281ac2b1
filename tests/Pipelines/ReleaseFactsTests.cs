using Sbpac.Site.Pages;
using Sbpac.Site.Tests.Support;

namespace Sbpac.Site.Tests.Pipelines;

public sealed class ReleaseFactsTests
{
    private const string Page = "news/2022/08/a/index.html";

    /// <summary>Two languages; <c>a</c> stands between <c>b</c> and <c>c</c>, months apart from <c>far</c> and from <c>gone</c>.</summary>
    private static Workspace Site() => Plans.Site()
        .Write("input/tags.yml", "water: {th: น้ำ, en: Water}\n")
        .Write("input/provinces.yml", "yala: {th: ยะลา, en: Yala}\n")
        .Release("b", "th", "ข่าวก่อน", "2022-08-02", "provinces: [yala]")
        .Release("a", "th", "ข่าวนี้", "2022-08-03", "tags: [water]\nprovinces: [yala]")
        .Release("a", "en", "This news", "2022-08-03")
        .Release("c", "th", "ข่าวหลัง", "2022-08-04", "tags: [water]")
        .Release("far", "th", "เรื่องอื่น", "2022-06-01")
        .Release("gone", "th", "เรื่องที่ถอน", "2022-05-01", "withdrawn: {date: 2022-05-02, reason: ซ้ำ}");

    private static UInt128 Fingerprint(Workspace work, string now = Workspace.Now)
    {
        var plan = work.Plan(now);
        var page = plan.Outputs.OfType<Page>().Single(page => page.Destination == Page);
        return plan.Theme.FingerprintOf(page.Template, page.Facts(), page.Language.Code);
    }

    [Theory]
    [InlineData("input/news/2022/a/index.th.md", "เนื้อข่าว", "เนื้อข่าวใหม่")]
    [InlineData("input/news/2022/a/index.th.md", "ข่าวนี้", "ข่าวนี้แก้ไข")]
    [InlineData("input/news/2022/a/index.en.md", "---\ntitle", "---\nchanges: [{date: 2022-08-09, note: Mended}]\ntitle")]
    [InlineData("input/news/2022/a/index.en.md", "---\ntitle", "---\ndraft: true\ntitle")]
    [InlineData("input/news/2022/b/index.th.md", "ข่าวก่อน", "ข่าวก่อนหน้า")]
    [InlineData("input/news/2022/b/index.th.md", "---\ntitle", "---\nslug: earlier\ntitle")]
    [InlineData("input/news/2022/c/index.th.md", "ข่าวหลัง", "ข่าวหลังจากนั้น")]
    [InlineData("input/news/2022/c/index.th.md", "tags: [water]", "tags: []")]
    [InlineData("input/news/2022/far/index.th.md", "---\ntitle", "---\ntags: [water]\ntitle")]
    [InlineData("input/tags.yml", "น้ำ", "แหล่งน้ำ")]
    [InlineData("input/provinces.yml", "ยะลา", "จังหวัดยะลา")]
    [InlineData("input/site.yml", "pageSize: 2", "pageSize: 2\nmourning: true")]
    [InlineData("theme/phrases.yml", "th:", "th: ")]
    [InlineData("theme/templates/release.html", "<", " <")]
    public void Whatever_the_page_shows_counts(string file, string from, string to)
    {
        using var work = Site();
        var before = Fingerprint(work);
        work.Replace(file, from, to);
        Assert.NotEqual(before, Fingerprint(work));
    }

    [Theory]
    [InlineData("input/news/2022/gone/index.th.md", "เนื้อข่าว", "เนื้อข่าวใหม่")]
    [InlineData("input/news/2022/b/index.th.md", "---\ntitle", "---\naliases: [/old/]\ntitle")]
    public void What_it_does_not_show_does_not(string file, string from, string to)
    {
        using var work = Site();
        var before = Fingerprint(work);
        work.Replace(file, from, to);
        Assert.Equal(before, Fingerprint(work));
    }

    [Fact]
    public void The_clock_counts_where_it_takes_the_translation_away()
    {
        using var work = Site();
        work.Replace("input/news/2022/a/index.th.md", "---\ntitle", "---\nexpiryDate: 2023-10-01\ntitle");
        work.Replace("input/news/2022/a/index.en.md", "---\ntitle", "---\nexpiryDate: 2022-10-01\ntitle");
        Assert.NotEqual(Fingerprint(work), Fingerprint(work, "2022-11-01T00:00:00Z"));
    }
}
