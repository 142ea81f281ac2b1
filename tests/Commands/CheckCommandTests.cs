using Sbpac.Site.Tests.Support;

namespace Sbpac.Site.Tests.Commands;

public sealed class CheckCommandTests
{
    [Fact]
    public void Every_text_is_listed_with_what_became_of_it_and_nothing_is_written()
    {
        using var site = new SmallSite();
        site.Release("title: ก\ndate: 2565-08-03\nexpiryDate: 2565-12-01", name: "a").Release("title: ข\ndate: 2565-08-03\ndraft: true", name: "b")
            .Release("title: ค\ndate: 2565-08-03\npublishDate: 2565-10-01", name: "c").Release("title: ง\ndate: 2565-08-03\nexpiryDate: 2565-08-20", name: "d")
            .Release("title: จ\ndate: 2565-08-03\nwithdrawn: {date: 2565-08-10, reason: ก}", name: "e").Release("title: ฉ\ndate: 2565-08-03\nremoved: {date: 2565-08-10, reason: ก}", name: "f")
            .Release("title:", "", name: "f", language: "en").Write("pages/about.th.md", "---\ntitle: เกี่ยวกับ\n---\nเบตง").Write("notes.md", "x");
        var run = site.Run("check");
        Assert.Equal(0, run.Code);
        Assert.StartsWith(
            """
            input/news/2022/a/index.th.md: published → 2022-12-01 00:00 +07:00
            input/news/2022/b/index.th.md: draft
            input/news/2022/c/index.th.md: scheduled → 2022-10-01 00:00 +07:00
            input/news/2022/d/index.th.md: expired
            input/news/2022/e/index.th.md: withdrawn
            input/news/2022/f/index.en.md: not translated
            input/news/2022/f/index.th.md: removed
            input/notes.md: rejected
            input/pages/about.th.md: published
            9 texts of 6 releases and 1 pages: 2 published, 1 draft, 1 scheduled, 1 expired, 2 withdrawn, 1 rejected, 1 not translated.

            """.ReplaceLineEndings("\n"), run.Out, StringComparison.Ordinal);
        Assert.Contains(" files checked, none written.\n", run.Out, StringComparison.Ordinal);
        Assert.Empty(site.Outputs);
        Assert.False(Directory.Exists(Path.Join(site.Root, "output")));
    }

    [Fact]
    public void An_error_ends_with_1_and_a_warning_does_where_it_is_asked_to()
    {
        using var site = new SmallSite();
        site.Release("title: ก\ndate: 2565-08-03").Write("notes.md", "x");
        Assert.Equal(0, site.Run("check").Code);
        Assert.Equal(1, site.Run("check", "--strict").Code);
        site.Release("title: ก");
        Assert.Equal(1, site.Run("check").Code);
        Assert.Contains("input/news/2022/x/index.th.md: rejected\n", site.Run("check").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_without_a_language_is_rejected_and_counted()
    {
        using var site = new SmallSite();
        site.Write("pages/about.md", "---\ntitle: ก\n---\n");
        Assert.Contains("1 texts of 0 releases and 1 pages: 0 published, 0 draft, 0 scheduled, 0 expired, 0 withdrawn, 1 rejected, 0 not translated.", site.Run("check").Out, StringComparison.Ordinal);
    }
}
