using Sbpac.Site.Tests.Support;

namespace Sbpac.Site.Tests.Commands;

public sealed class RelatedCommandTests
{
    private static SmallSite Site()
    {
        var site = new SmallSite();
        for (var i = 0; i < 6; i++)
        {
            site.Release(
                $"title: ตลาดปลากระพงครั้งที่ {i}\ndate: 2565-08-0{i + 1}{(i == 0 ? "\nrelated: [2022/crab]" : "")}",
                $"เกษตรกรผู้เลี้ยงปลากระพงในอำเภอเบตงขายปลาได้ราคาดี ตลาดปลาครั้งที่ {i} มีผู้ซื้อจากจังหวัดที่ {i * 7} มาร่วมงาน", $"fish-{i}");
        }
        return site.Release("title: เมืองปูโลก\ndate: 2565-08-09", "ปัตตานีเป็นเมืองปูทะเลโลก", "crab")
            .Release("title: Fish market", "Farmers of Betong sold sea bass at a good price.", "fish-0", "en")
            .Release("title: ร่าง\ndate: 2565-08-09\ndraft: true", name: "draft");
    }

    [Theory]
    [InlineData("fish-0")]
    [InlineData("2022/fish-0")]
    public void It_says_why_with_pins_first_scores_and_shared_terms(string name)
    {
        using var site = Site();
        var run = site.Run("related", name);
        Assert.Equal(0, run.Code);
        var lines = run.Out.Split('\n');
        Assert.StartsWith("/news/2022/08/fish-0/  ตลาดปลากระพงครั้งที่ 0", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("  pinned  เมืองปูโลก  /news/2022/08/crab/  (similarity ", lines[1], StringComparison.Ordinal);
        Assert.Contains(lines, line => line.Contains("/news/2022/08/fish-1/  (similarity ", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("      ตลาดปลากระพงครั้งที่ ", StringComparison.Ordinal) && line.EndsWith('%'));
        Assert.Contains(lines, line => line.StartsWith("/en/news/2022/08/fish-0/  Fish market", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("  borrowed from the original's list  ", StringComparison.Ordinal));
        Assert.Empty(site.Outputs);
    }

    [Fact]
    public void One_language_can_be_asked_for()
    {
        using var site = Site();
        var run = site.Run("related", "fish-0", "--lang", "en");
        Assert.StartsWith("/en/news/2022/08/fish-0/", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("\n/news/", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nothing", "There is no release \"nothing\". Write its slug, year/slug or folder.")]
    [InlineData("draft", "There is no release \"draft\". Write its slug, year/slug or folder.")]
    [InlineData("same", "\"same\" can mean: 2022/same, 2021/same. Write one of them.")]
    [InlineData("crab --lang en", "This release is not there in \"en\". Use one of: th.")]
    public void A_name_that_leads_to_no_release_or_to_two_is_wrong_usage(string args, string message)
    {
        using var site = Site();
        site.Release("title: ก\ndate: 2565-08-03", name: "same")
            .Write("news/2021/same/index.th.md", $"---\ntitle: ค\ndate: 2564-08-03\n---\n{SmallSite.Body}");
        var run = site.Run("related", args.Split(' '));
        Assert.Equal((2, message + "\n"), (run.Code, run.Error));
    }

    [Fact]
    public void Where_no_site_can_be_planned_the_diagnostics_say_why()
    {
        using var site = new SmallSite();
        site.Write("site.yml", "url: https://a.example/");
        var run = site.Run("related", "x");
        Assert.Equal(1, run.Code);
        Assert.Contains("error SITE132", run.Error, StringComparison.Ordinal);
    }
}
