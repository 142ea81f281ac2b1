using Sbpac.Site.Tests.Support;

namespace Sbpac.Site.Tests.Catalog;

/// <summary>Links in texts. SITE304, SITE305, SITE306.</summary>
public sealed class LinkTests
{
    private const string File = "input/news/2022/x/index.th.md";
    private const string Page = "news/2022/08/x/";

    private static SmallSite Site(string body, string target = "") => new SmallSite()
        .Release("title: ข่าว\ndate: 2565-08-03\ntags: [ita]", body)
        .Release($"title: ข่าวอื่น\ndate: 2565-08-03\n{target}", SmallSite.Body + "\n\n# ผลการประเมิน\n", name: "2022-08-03-other")
        .Write("pages/about.th.md", "---\ntitle: เกี่ยวกับ\n---\n# ที่ตั้ง\n\nเบตง\n");

    [Theory]
    [InlineData("../2022-08-03-other/index.th.md", "/news/2022/08/other/")]
    [InlineData("../2022-08-03-other/index.th.md#ผลการประเมิน", "/news/2022/08/other/#%E0%B8%9C%E0%B8%A5%E0%B8%81%E0%B8%B2%E0%B8%A3%E0%B8%9B%E0%B8%A3%E0%B8%B0%E0%B9%80%E0%B8%A1%E0%B8%B4%E0%B8%99")]
    [InlineData("../2022-08-03-other", "/news/2022/08/other/")]
    [InlineData("../2022-08-03-other/", "/news/2022/08/other/")]
    [InlineData("../../../pages/about.th.md#ที่ตั้ง", "/about/#%E0%B8%97%E0%B8%B5%E0%B9%88%E0%B8%95%E0%B8%B1%E0%B9%89%E0%B8%87")]
    [InlineData("/news/2022/08/other/", "/news/2022/08/other/")]
    [InlineData("/news/2022/08/other", "/news/2022/08/other/")]
    [InlineData("/about/", "/about/")]
    [InlineData("/", "/")]
    [InlineData("/en/", "/en/")]
    [InlineData("/news/", "/news/")]
    [InlineData("/news/2022/", "/news/2022/")]
    [InlineData("/news/2022/08/", "/news/2022/08/")]
    [InlineData("/tags/ita/", "/tags/ita/")]
    [InlineData("/feed.xml", "/feed.xml")]
    [InlineData("/sitemap.xml", "/sitemap.xml")]
    [InlineData("report.pdf", "/news/2022/08/x/report.pdf")]
    [InlineData("./report.pdf", "/news/2022/08/x/report.pdf")]
    [InlineData("https://example.org/?a=1&b=2", "https://example.org/?a=1&amp;b=2")]
    public void A_link_leads_to_the_address_of_what_it_names(string target, string href)
    {
        using var site = Site($"[ลิงก์]({target})");
        site.Write("news/2022/x/report.pdf", SampleFiles.Pdf);
        if (!target.Contains("report", StringComparison.Ordinal)) site.Release("title: ข่าว\ndate: 2565-08-03\ntags: [ita]\nattachments: [report.pdf]", $"[ลิงก์]({target})");
        site.Says();
        site.Shows(Page, $"<a href=\"{href}\">ลิงก์</a>");
    }

    [Fact]
    public void A_link_to_an_anchor_of_the_same_page_is_checked()
    {
        using var site = Site("[ไปข้างล่าง](#สรุป)\n\n# สรุป\n\nจบ");
        site.Says();
        site.Shows(Page, "<a href=\"#%E0%B8%AA%E0%B8%A3%E0%B8%B8%E0%B8%9B\">ไปข้างล่าง</a>");
    }

    [Theory]
    [InlineData("../2022-08-03-othr/index.th.md", " Did you mean \"../2022-08-03-other/index.th.md\"?")]
    [InlineData("../2022-08-03-othr", " Did you mean \"../2022-08-03-other\"?")]
    [InlineData("../2022-08-03-other/index.ht.md", " Did you mean \"../2022-08-03-other/index.th.md\"?")]
    [InlineData("reprot.pdf", " Did you mean \"report.pdf\"?")]
    [InlineData("/news/2022/08/othe/", " Did you mean \"/news/2022/08/other/\"?")]
    [InlineData("/nowhere/at/all/", "")]
    [InlineData("../../../../../../etc/passwd", "")]
    [InlineData("/etc/passwd", "")]
    [InlineData("/tags/unknown/", "")]
    public void A_link_to_what_is_not_there_is_an_error_at_its_place_that_says_what_was_meant(string target, string meant)
    {
        using var site = Site($"ดูที่ [ลิงก์]({target})");
        site.Write("news/2022/x/report.pdf", SampleFiles.Pdf);
        site.Rejects($"{File}:6:15: error SITE304: The link leads to \"{target}\", but there is no such file.{meant}");
    }

    [Theory]
    [InlineData("#ผล", "ผล", File, "")]
    [InlineData("../2022-08-03-other/index.th.md#ผลการประเมิ", "ผลการประเมิ", "input/news/2022/2022-08-03-other/index.th.md", " Did you mean \"ผลการประเมิน\"?")]
    [InlineData("/about/#ที่ตั่ง", "ที่ตั่ง", "input/pages/about.th.md", " Did you mean \"ที่ตั้ง\"?")]
    public void A_link_to_an_anchor_that_is_not_there_is_an_error(string target, string anchor, string where, string meant)
    {
        using var site = Site($"ดูที่ [ลิงก์]({target})");
        site.RejectsOnly($"{File}:6:15: error SITE305: The link leads to \"#{anchor}\", but {where} has no such heading.{meant}");
    }

    [Theory]
    [InlineData("draft: true", "draft")]
    [InlineData("publishDate: 2565-10-01", "scheduled")]
    [InlineData("expiryDate: 2565-08-20", "expired")]
    public void A_link_to_what_is_not_on_the_site_now_becomes_text_with_a_note(string field, string standing)
    {
        foreach (var target in (string[])["../2022-08-03-other/index.th.md", "../2022-08-03-other/#ผล", "/news/2022/08/other/"])
        {
            using var site = Site($"ดูที่ [ลิงก์]({target})", field);
            var written = target.Split('#')[0];
            site.Says($"{File}:6:15: note SITE306: \"{written}\" is not news on the site now ({standing}). It is shown without a link.");
            site.Shows(Page, "<a>ลิงก์</a>");
        }
    }

    [Theory]
    [InlineData("withdrawn", "withdrawn", "")]
    [InlineData("removed", "removed", "#ผลการประเมิน")]
    public void A_link_to_a_release_that_no_longer_stands_leads_to_its_notice_with_a_note(string field, string standing, string fragment)
    {
        using var site = Site($"ดูที่ [ลิงก์](../2022-08-03-other/index.th.md{fragment})", $"{field}: {{date: 2565-08-10, reason: ก}}");
        site.Says($"{File}:6:15: note SITE306: \"../2022-08-03-other/index.th.md\" is not news on the site now ({standing}). The link leads to its notice.");
        site.Shows(Page, "<a href=\"/news/2022/08/other/\">ลิงก์</a>");
    }

    [Fact]
    public void A_link_to_an_empty_translation_or_to_a_rejected_file_is_no_broken_link()
    {
        using var site = Site("[ก](../2022-08-03-other/index.en.md) [ข](../broken/index.th.md)");
        site.Release("slug: other", "", "2022-08-03-other", "en").Write("news/2022/broken/index.th.md", "no front matter");
        var run = site.Run("build");
        Assert.DoesNotContain("SITE304", run.Error, StringComparison.Ordinal);
        Assert.Contains($"{File}:6:5: note SITE306: \"../2022-08-03-other/index.en.md\" is not news on the site now (not translated). It is shown without a link.\n", run.Error, StringComparison.Ordinal);
        Assert.Contains($"note SITE306: \"../broken/index.th.md\" is not news on the site now (rejected).", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/news/2022/07/")]
    [InlineData("/tags/rare/")]
    public void A_link_to_a_list_that_the_clock_has_emptied_is_a_note_and_no_failed_build(string target)
    {
        using var site = Site($"ดูที่ [ลิงก์]({target})");
        site.Release("title: เดือนก่อน\ndate: 2565-07-03\ntags: [rare]\nexpiryDate: 2565-08-20", name: "old");
        site.Says($"{File}:6:15: note SITE306: \"{target}\" is not news on the site now (expired). It is shown without a link.");
    }

    [Fact]
    public void A_link_to_a_bundle_leads_to_the_language_of_the_one_who_links_where_it_has_it()
    {
        using var site = Site("[ก](../2022-08-03-other)");
        site.Release("title: Other", "The officers went to Betong.", "2022-08-03-other", "en").Release("title: News", "[a](../2022-08-03-other) [b](../2022-08-03-other/index.th.md)", language: "en");
        site.Says();
        site.Shows(Page, "<a href=\"/news/2022/08/other/\">ก</a>");
        site.Shows("en/news/2022/08/x/", "<a href=\"/en/news/2022/08/other/\">a</a>");
        site.Shows("en/news/2022/08/x/", "<a href=\"/news/2022/08/other/\">b</a>");
    }

    [Theory]
    [InlineData("draft: true", "draft")]
    [InlineData("publishDate: 2565-10-01", "scheduled")]
    [InlineData("removed: {date: 2565-08-10, reason: ก}", "removed")]
    public void A_link_never_publishes_a_file_of_a_release_that_is_not_on_the_site(string field, string standing)
    {
        using var site = Site("[เอกสาร](../2022-08-03-other/secret.pdf)", field);
        site.Write("news/2022/2022-08-03-other/secret.pdf", SampleFiles.Pdf);
        site.Says($"{File}:6:10: note SITE306: \"../2022-08-03-other/secret.pdf\" is not news on the site now ({standing}). It is shown without a link.");
        Assert.DoesNotContain(site.Outputs, output => output.EndsWith(".pdf", StringComparison.Ordinal));
    }

    [Fact]
    public void A_link_to_a_file_of_another_release_publishes_it_there()
    {
        using var site = Site("[เอกสาร](../2022-08-03-other/report.pdf)");
        site.Write("news/2022/2022-08-03-other/report.pdf", SampleFiles.Pdf);
        site.Says();
        site.Shows(Page, "<a href=\"/news/2022/08/other/report.pdf\">เอกสาร</a>");
        Assert.True(site.Has("news/2022/08/other/report.pdf"));
    }

    [Fact]
    public void A_link_to_a_file_that_belongs_to_no_release_is_an_error()
    {
        using var site = Site("[เอกสาร](../../files/report.pdf)");
        site.Write("news/files/report.pdf", SampleFiles.Pdf);
        site.Rejects($"{File}:6:10: error SITE120: The path \"../../files/report.pdf\" leads out of this release's folder. Put a copy of the file beside the text.");
    }

    [Fact]
    public void A_release_under_embargo_is_checked_before_its_day()
    {
        using var site = Site("ก", "publishDate: 2565-10-01");
        site.Release("title: ข่าวอื่น\ndate: 2565-08-03\npublishDate: 2565-10-01", "[ก](../nowhere/index.th.md) ![ข](a.jpg) [ค](b.pdf)", "2022-08-03-other")
            .Write("news/2022/2022-08-03-other/a.jpg", SampleFiles.Jpeg).Write("news/2022/2022-08-03-other/b.pdf", SampleFiles.Pdf);
        site.RejectsOnly("input/news/2022/2022-08-03-other/index.th.md:6:5: error SITE304: The link leads to \"../nowhere/index.th.md\", but there is no such file.");
    }

    [Fact]
    public void Under_a_sub_path_every_link_begins_with_it()
    {
        using var site = Site("[ก](../2022-08-03-other/index.th.md) [ข](/about/) ![ค](a.jpg)");
        site.Write("news/2022/x/a.jpg", SampleFiles.Jpeg);
        site.Build("--base-url", "https://host.example/sub/ข่าว");
        site.Shows(Page, "<a href=\"/sub/%E0%B8%82%E0%B9%88%E0%B8%B2%E0%B8%A7/news/2022/08/other/\">ก</a>");
        site.Shows(Page, "<a href=\"/sub/%E0%B8%82%E0%B9%88%E0%B8%B2%E0%B8%A7/about/\">ข</a>");
        site.Shows(Page, "<img src=\"/sub/%E0%B8%82%E0%B9%88%E0%B8%B2%E0%B8%A7/photos/");
        site.Shows(Page, " srcset=\"/sub/%E0%B8%82%E0%B9%88%E0%B8%B2%E0%B8%A7/photos/");
    }
}
