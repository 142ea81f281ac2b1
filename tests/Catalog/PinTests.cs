using Sbpac.Site.Tests.Support;

namespace Sbpac.Site.Tests.Catalog;

/// <summary>Releases named by their names: pins, the lead story, the navigation. SITE306, SITE307, SITE309.</summary>
public sealed class PinTests
{
    private static SmallSite Site(string pins, string other = "") => new SmallSite()
        .Release($"title: ข่าว\ndate: 2565-08-03\nrelated: {pins}")
        .Release($"title: อีกข่าวหนึ่ง\ndate: 2565-08-03\n{other}", "ปลากระพงขาวราคาดี ตลาดสดคึกคักตั้งแต่เช้า", "2022-08-03-other");

    [Theory]
    [InlineData("2022/other")]
    [InlineData("2022/2022-08-03-other")]
    [InlineData("news/2022/2022-08-03-other")]
    public void A_pin_names_a_release_by_slug_or_folder_and_stands_among_the_related(string pin)
    {
        using var site = Site($"[{pin}]");
        site.Says();
        site.Shows("news/2022/08/x/", "<a href=\"/news/2022/08/other/\">อีกข่าวหนึ่ง</a>");
    }

    [Theory]
    [InlineData("2022/othr", " Did you mean \"2022/other\"?")]
    [InlineData("2565/other", " Did you mean \"2022/other\"?")]
    [InlineData("nothing", "")]
    public void A_pin_that_does_not_exist_is_an_error(string pin, string meant)
    {
        using var site = Site($"[{pin}]");
        site.RejectsOnly($"input/news/2022/x/index.th.md:4:11: error SITE307: There is no release \"{pin}\". Write year/slug, for example 2022/executive-meeting.{meant}");
    }

    [Theory]
    [InlineData("draft: true", "draft")]
    [InlineData("publishDate: 2565-10-01", "scheduled")]
    [InlineData("expiryDate: 2565-08-20", "expired")]
    [InlineData("withdrawn: {date: 2565-08-10, reason: ก}", "withdrawn")]
    [InlineData("removed: {date: 2565-08-10, reason: ก}", "removed")]
    public void A_pin_to_what_is_not_news_now_is_a_note_and_is_left_out(string field, string standing)
    {
        using var site = Site("[2022/other]", field);
        site.Says($"input/news/2022/x/index.th.md:4:11: note SITE306: \"2022/other\" is not news on the site now ({standing}). It is left out.");
        site.Hides("news/2022/08/x/", "/news/2022/08/other/");
    }

    [Fact]
    public void A_pin_to_itself_shows_nothing_twice()
    {
        using var site = Site("[2022/x]");
        site.Build();
        site.Hides("news/2022/08/x/", "<a href=\"/news/2022/08/x/\">ข่าว</a></li>\n<li");
    }

    [Fact]
    public void The_lead_story_is_the_one_that_is_named_else_the_newest()
    {
        using var site = Site("[]");
        site.Release("title: ข่าวใหม่สุด\ndate: 2565-08-20", "ฝนตกหนักในหลายพื้นที่ของภาคใต้ตอนล่าง", "new");
        site.Build();
        site.Shows("", "<h2><a href=\"/news/2022/08/new/\">");
        site.Write("site.yml", SmallSite.Settings + "\nlead: 2022/other");
        site.Build();
        site.Shows("", "<h2><a href=\"/news/2022/08/other/\">");
    }

    [Fact]
    public void A_lead_story_that_does_not_exist_is_an_error_and_one_that_is_not_news_now_a_note()
    {
        using var site = Site("[]", "draft: true");
        site.Write("site.yml", SmallSite.Settings + "\nlead: 2022/nothing-like-it");
        site.RejectsOnly("input/site.yml:5:7: error SITE307: There is no release \"2022/nothing-like-it\". Write year/slug, for example 2022/executive-meeting.");
        site.Write("site.yml", SmallSite.Settings + "\nlead: 2022/other");
        site.Says("input/site.yml:5:7: note SITE306: \"2022/other\" is not news on the site now (draft). It is left out.");
        site.Shows("", "<h2><a href=\"/news/2022/08/x/\">");
    }

    [Fact]
    public void A_navigation_entry_that_is_no_page_is_an_error()
    {
        using var site = Site("[]");
        site.Write("pages/about.th.md", "---\ntitle: เกี่ยวกับ\n---\nเบตง").Write("site.yml", SmallSite.Settings + "\nnavigation: [home, news, abuot]\nfooter: [blog]");
        site.Rejects(
            "input/site.yml:5:26: error SITE309: There is no page \"abuot\". Use home, news, tags, provinces, feeds, or the name of a file in pages/. Did you mean \"about\"?",
            "input/site.yml:6:10: error SITE309: There is no page \"blog\". Use home, news, tags, provinces, feeds, or the name of a file in pages/.");
    }

    [Fact]
    public void A_page_that_a_language_does_not_have_is_left_out_of_its_navigation()
    {
        using var site = Site("[]");
        site.Write("pages/about.th.md", "---\ntitle: เกี่ยวกับ\n---\nเบตง").Write("site.yml", SmallSite.Settings + "\nnavigation: [home, about]");
        site.Says();
        site.Shows("", "<a href=\"/about/\">เกี่ยวกับ</a>");
        site.Hides("en/", "about");
    }
}
