using Sbpac.Site.Tests.Support;

namespace Sbpac.Site.Tests.Catalog;

public sealed class HistoryTests
{
    private const string Page = "news/2022/08/x/";
    private const string English = "en/news/2022/08/x/";

    [Fact]
    public void The_last_change_is_the_day_on_which_a_release_was_updated()
    {
        using var site = new SmallSite();
        site.Release("title: ข่าว\ndate: 2565-08-03\nchanges: [{date: 2565-08-04, kind: correction, note: แก้ชื่อ}, {date: 2022-08-06T10:00:00+07:00, note: เพิ่มภาพ}]");
        site.Says();
        site.Shows(Page, "<time datetime=\"2022-08-06\">6 สิงหาคม 2565</time></p>");
        site.Shows(Page, "article:modified_time\" content=\"2022-08-06T10:00:00+07:00\"");
        site.Shows(Page, "</time> correction <span>แก้ชื่อ</span>");
        site.Shows("feed.xml", "<updated>2022-08-06T10:00:00+07:00</updated>");
        var page = site.Page(Page)[site.Page(Page).IndexOf("<main>", StringComparison.Ordinal)..];
        Assert.True(page.IndexOf("เพิ่มภาพ", StringComparison.Ordinal) < page.IndexOf("แก้ชื่อ", StringComparison.Ordinal), "newest first");
    }

    [Fact]
    public void A_withdrawal_is_a_change_too()
    {
        using var site = new SmallSite();
        site.Release("title: ข่าว\ndate: 2565-08-03\nwithdrawn: {date: 2565-08-10, reason: ก}");
        site.Says();
        site.Shows(Page, "article:modified_time\" content=\"2022-08-10T00:00:00+07:00\"");
    }

    [Theory]
    [InlineData("{kind: unofficial, of: 2022-08-03}", true)]
    [InlineData("{kind: unofficial, of: 2022-08-06}", false)]
    [InlineData("{kind: machine}", true)]
    [InlineData("{}", true)]
    public void A_translation_made_before_the_last_change_of_the_original_is_outdated(string translation, bool outdated)
    {
        using var site = new SmallSite();
        site.Release("title: ข่าว\ndate: 2565-08-03\nchanges: [{date: 2565-08-06, note: แก้ชื่อ}]")
            .Release($"title: News\ntranslation: {translation}", "The officers went to Betong.", language: "en");
        site.Says();
        site.Shows(English, $"/news/2022/08/x/ th{(outdated ? " outdated" : "")}</p>");
    }

    [Fact]
    public void An_official_translation_and_an_original_carry_no_notice()
    {
        using var site = new SmallSite();
        site.Release("title: ข่าว\ndate: 2565-08-03").Release("title: News\ntranslation: {kind: official}", "The officers went to Betong.", language: "en");
        site.Says();
        site.Hides(English, "class=\"translation\"");
        site.Hides(Page, "class=\"translation\"");
    }

    [Fact]
    public void Without_a_summary_the_first_real_paragraph_gives_it_and_neither_a_separator_nor_the_title_again()
    {
        using var site = new SmallSite();
        site.Release("title: ศอ.บต. ลงพื้นที่เบตง\ndate: 2565-08-03", $"ศอ.บต. ลงพื้นที่เบตง\n---\n{SmallSite.Body}\n");
        site.Build();
        site.Shows(Page, $"<meta name=\"description\" content=\"{SmallSite.Body}\">");
    }

    [Fact]
    public void Line_breaks_are_read_as_the_file_says_else_as_the_site_says()
    {
        using var site = new SmallSite();
        site.Release("title: ข่าว\ndate: 2565-08-03", "บรรทัดหนึ่งของข่าวที่ยาวพอสมควร\nบรรทัดสองของข่าวที่ยาวพอสมควร")
            .Release("title: วาย\ndate: 2565-08-03\nlineBreaks: soft", "บรรทัดหนึ่งของข่าวที่ยาวพอสมควร\nบรรทัดสองของข่าวที่ยาวพอสมควร", "y");
        site.Build();
        site.Shows(Page, "</p>\n<p>บรรทัดสอง");
        site.Hides("news/2022/08/y/", "<p>บรรทัดสอง");
        site.Write("site.yml", SmallSite.Settings + "\nlineBreaks: soft");
        site.Build();
        site.Hides(Page, "<p>บรรทัดสอง");
    }
}
