using Sbpac.Site.Pages;
using Sbpac.Site.Tests.Support;
using Sbpac.Site.Theme;

namespace Sbpac.Site.Tests.Pipelines;

public sealed class FactsTests
{
    private static readonly string[] Templates = ["release", "news", "tag", "province", "year", "month"];

    /// <summary>Two languages, pages of two releases, two years and three months.</summary>
    private static Workspace Site() => Plans.Site()
        .Write("input/tags.yml", "water: {th: น้ำ, en: Water}\nroad: {th: ถนน, en: Road}\n")
        .Write("input/provinces.yml", "yala: {th: ยะลา, en: Yala}\npattani: {th: ปัตตานี, en: Pattani}\n")
        .Release("a", "th", "ข่าวนี้", "2022-08-03", "tags: [water]\nprovinces: [yala]")
        .Release("a", "en", "This news", "2022-08-03")
        .Release("b", "th", "ข่าวก่อน", "2022-08-03", "tags: [water, road]\nprovinces: [yala]")
        .Release("c", "th", "ข่าวหลัง", "2022-08-04", "tags: [water]\nprovinces: [yala]")
        .Release("c", "en", "Later news", "2022-08-04")
        .Release("d", "th", "เรื่องอื่น", "2022-06-01", "tags: [water]")
        .Release("e", "th", "เรื่องเก่า", "2021-06-01", "tags: [road]")
        .Release("e", "en", "Old news", "2021-06-01");

    [Theory]
    [InlineData("input/news/2022/a/index.th.md", "เนื้อข่าว", "เนื้อข่าวใหม่")]
    [InlineData("input/news/2022/a/index.th.md", "ข่าวนี้", "ข่าวนี้แก้ไข")]
    [InlineData("input/news/2022/a/index.th.md", "---\ntitle", "---\nsummary: สรุป\ntitle")]
    [InlineData("input/news/2022/a/index.th.md", "---\ntitle", "---\nslug: other\ntitle")]
    [InlineData("input/news/2022/a/index.th.md", "---\ntitle", "---\ntype: speech\ntitle")]
    [InlineData("input/news/2022/a/index.th.md", "---\ntitle", "---\nsample: true\ntitle")]
    [InlineData("input/news/2022/a/index.th.md", "2022-08-03", "2022-08-05")]
    [InlineData("input/news/2022/a/index.th.md", "tags: [water]", "tags: [road]")]
    [InlineData("input/news/2022/a/index.th.md", "provinces: [yala]", "provinces: [pattani]")]
    [InlineData("input/news/2022/a/index.th.md", "---\ntitle", "---\nchanges: [{date: 2022-08-09, note: แก้}]\ntitle")]
    [InlineData("input/news/2022/a/index.th.md", "---\ntitle", "---\nwithdrawn: {date: 2022-08-09, reason: ซ้ำ}\ntitle")]
    [InlineData("input/news/2022/a/index.en.md", "---\ntitle", "---\ndraft: true\ntitle")]
    [InlineData("input/news/2022/c/index.en.md", "---\ntitle", "---\nexpiryDate: 2022-09-01\ntitle")]
    [InlineData("input/news/2022/d/index.th.md", "2022-06-01", "2022-07-01")]
    [InlineData("input/news/2021/e/index.th.md", "---\ntitle", "---\ndraft: true\ntitle")]
    [InlineData("input/news/2021/e/index.en.md", "2021-06-01", "2020-06-01")]
    [InlineData("input/tags.yml", "Water", "Waters")]
    [InlineData("input/tags.yml", "th: น้ำ, ", "")]
    [InlineData("input/provinces.yml", "Yala", "Yala province")]
    [InlineData("input/site.yml", "pageSize: 2", "pageSize: 3")]
    [InlineData("input/site.yml", "pageSize: 2", "pageSize: 2\nmourning: true")]
    public void A_page_that_shows_something_else_is_made_of_other_facts(string file, string from, string to)
    {
        using var work = Site();
        var before = Pages(work);
        work.Replace(file, from, to);
        var after = Pages(work);
        var differ = before.Keys.Intersect(after.Keys).Where(page => before[page].Shows != after[page].Shows).ToArray();
        Assert.NotEmpty(differ);
        Assert.All(differ, page => Assert.NotEqual(before[page].Facts, after[page].Facts));
    }

    [Fact]
    public void How_a_word_of_a_body_looks_is_a_fact_of_its_own_page_alone()
    {
        using var work = Site();
        work.Replace("input/news/2022/a/index.th.md", "---\ntitle", "---\nsummary: สรุป\ntitle");
        var before = Pages(work);
        work.Replace("input/news/2022/a/index.th.md", "เนื้อข่าว", "**เนื้อข่าว**");
        var after = Pages(work);
        Assert.Equal(["en/news/2022/08/a/index.html", "news/2022/08/a/index.html"], before.Keys.Where(page => before[page].Facts != after[page].Facts).Order());
    }

    private static Dictionary<string, (UInt128 Facts, UInt128 Shows)> Pages(Workspace work)
    {
        var plan = work.Plan();
        return plan.Outputs.OfType<Page>().Where(page => Templates.Contains(page.Template)).ToDictionary(page => page.Destination, page => (
            plan.Theme.FingerprintOf(page.Template, page.Facts(), page.Language.Code),
            ModelEncoder.FingerprintOf(page.Template, page.Model())));
    }
}
