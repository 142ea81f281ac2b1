using Sbpac.Site.Tests.Support;

namespace Sbpac.Site.Tests.Catalog;

/// <summary>Draft, embargo, expiry, withdrawal, removal. SITE128, SITE129. Tests live on 1 September 2022.</summary>
public sealed class StandingTests
{
    private const string Page = "news/2022/08/x/";
    private const string EnglishPage = "en/news/2022/08/x/";

    private static SmallSite Site(string field) => new SmallSite().Release($"title: ข่าว\ndate: 2565-08-03\n{field}");

    [Theory]
    [InlineData("draft: true", "1 draft")]
    [InlineData("publishDate: 2565-09-02", "1 scheduled")]
    [InlineData("expiryDate: 2565-09-01", "1 expired")]
    [InlineData("expiryDate: 2022-09-01T07:00:00+07:00", "1 expired")]
    public void What_is_not_on_the_site_is_counted_and_nowhere_to_be_seen(string field, string count)
    {
        using var site = Site(field);
        var run = site.Build();
        Assert.Empty(run.Error);
        Assert.Contains(count, run.Out, StringComparison.Ordinal);
        Assert.False(site.Publishes("เบตง"));
        Assert.DoesNotContain(site.Outputs, output => output.StartsWith("news/2022/", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("draft: false")]
    [InlineData("publishDate: 2565-09-01")]
    [InlineData("publishDate: 2022-09-01T07:00:00+07:00")]
    [InlineData("expiryDate: 2022-09-01T07:00:01+07:00")]
    public void What_is_due_is_on_the_site(string field)
    {
        using var site = Site(field);
        site.Says();
        Assert.True(site.Has(Page));
    }

    [Fact]
    public void Drafts_are_shown_where_a_preview_asks_for_them()
    {
        using var site = Site("draft: true");
        Assert.Contains("1 published, 0 draft", site.Build("--drafts").Out, StringComparison.Ordinal);
        Assert.True(site.Has(Page));
    }

    [Fact]
    public void A_draft_under_embargo_stays_under_embargo_in_a_preview()
    {
        using var site = Site("draft: true\npublishDate: 2565-09-02");
        Assert.Contains("1 scheduled", site.Build("--drafts").Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("publishDate: 2022-09-02T09:30:00+07:00", "2022-09-02 09:30 +07:00")]
    [InlineData("expiryDate: 2565-10-01", "2022-10-01 00:00 +07:00")]
    [InlineData("publishDate: 2565-09-05\nexpiryDate: 2565-10-01", "2022-09-05 00:00 +07:00")]
    [InlineData("withdrawn: {date: 2565-08-10, reason: ก}\nexpiryDate: 2565-10-01", "2022-10-01 00:00 +07:00")]
    public void The_next_moment_at_which_a_date_changes_the_site_is_named(string fields, string moment)
    {
        using var site = Site(fields);
        Assert.Contains($"\nA date will change the site at {moment}: build again then.\n", site.Build().Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_earliest_of_all_moments_is_named_and_none_where_there_is_none()
    {
        using var site = Site("expiryDate: 2565-10-01");
        site.Release("title: ข่าวอื่น\ndate: 2565-08-03\npublishDate: 2565-09-09", name: "y");
        Assert.Contains("at 2022-09-09 00:00 +07:00:", site.Build().Out, StringComparison.Ordinal);
        Assert.DoesNotContain("A date will change", site.Build("--now", "2023-01-01").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_moment_of_the_site_is_what_the_command_line_says()
    {
        using var site = Site("publishDate: 2565-09-05\nexpiryDate: 2565-10-01");
        Assert.Contains("1 scheduled", site.Build("--now", "2022-09-04T16:59:59Z").Out, StringComparison.Ordinal);
        Assert.Contains("1 published", site.Build("--now", "2022-09-04T17:00:00Z").Out, StringComparison.Ordinal);
        Assert.Contains("1 published", site.Build("--now", "2565-09-05").Out, StringComparison.Ordinal);
        Assert.Contains("1 expired", site.Build("--now", "2022-10-01T00:00:00+07:00").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_date_in_the_future_without_an_embargo_is_published_with_a_warning()
    {
        using var site = new SmallSite();
        site.Release("title: ข่าว\ndate: 2565-09-02");
        site.Says("input/news/2022/x/index.th.md:3:7: warning SITE128: The date 2022-09-02 is in the future, and the release is published now. For an embargo add: publishDate: 2022-09-02");
        Assert.True(site.Has("news/2022/09/x/"));
    }

    [Fact]
    public void A_release_that_expires_before_it_is_published_is_an_error()
    {
        using var site = Site("publishDate: 2565-09-05\nexpiryDate: 2565-09-05");
        site.RejectsOnly("input/news/2022/x/index.th.md:5:13: error SITE129: The release expires (2022-09-05) before it is published (2022-09-05). Correct one of the two.");
    }

    [Fact]
    public void A_withdrawn_release_keeps_its_page_with_a_notice_and_leaves_lists_feeds_and_archives()
    {
        using var site = Site("withdrawn: {date: 2565-08-10, reason: ข้อมูลผิด}");
        Assert.Contains("1 withdrawn", site.Build().Out, StringComparison.Ordinal);
        site.Shows(Page, "<p class=\"withdrawn\">withdrawn <time datetime=\"2022-08-10\">10 สิงหาคม 2565</time> <span>ข้อมูลผิด</span></p>");
        site.Shows(Page, "เบตง");
        foreach (var path in (string[])["", "news/", "feed.xml", "rss.xml", "feed.json"]) site.Hides(path, "news/2022/08/x/");
        Assert.False(site.Has("news/2022/"));
    }

    [Fact]
    public void A_removed_release_keeps_its_notice_alone()
    {
        using var site = Site("summary: สรุปข่าวเบตง\nremoved: {date: 2565-08-10, reason: ข้อมูลส่วนบุคคล}\nphotos: [{src: a.jpg, alt: ภาพ}]\nattachments: [a.pdf]");
        site.Write("news/2022/x/a.jpg", SampleFiles.Jpeg).Write("news/2022/x/a.pdf", SampleFiles.Pdf);
        site.Says();
        site.Shows(Page, "<p class=\"withdrawn\">removed <time datetime=\"2022-08-10\">10 สิงหาคม 2565</time> <span>ข้อมูลส่วนบุคคล</span></p>");
        site.Shows(Page, "noindex");
        Assert.False(site.Publishes("เบตง"));
        Assert.DoesNotContain(site.Outputs, output => IsPicture(output) || output.EndsWith("a.pdf", StringComparison.Ordinal));
    }

    [Fact]
    public void A_removed_release_whose_text_was_taken_out_as_well_is_no_warning()
    {
        using var site = new SmallSite();
        site.Release("title: ข่าว\ndate: 2565-08-03\nremoved: {date: 2565-08-10, reason: ก}", "");
        site.Says();
    }

    [Fact]
    public void A_withdrawal_holds_in_all_languages_with_the_reason_in_the_language_it_was_given_in()
    {
        using var site = Site("withdrawn: {date: 2565-08-10, reason: ข้อมูลผิด}");
        site.Release("title: News", "The officers went to Betong.", language: "en");
        site.Says();
        site.Shows(EnglishPage, "<span lang=\"th\">ข้อมูลผิด</span>");
    }

    [Fact]
    public void A_draft_holds_back_the_languages_after_it_unless_they_say_otherwise()
    {
        using var site = Site("draft: true");
        site.Release("title: News", "The officers went to Betong.", language: "en");
        Assert.Contains("2 draft", site.Build().Out, StringComparison.Ordinal);
        site.Release("title: News\ndate: 2022-08-03\ndraft: false", "The officers went to Betong.", language: "en");
        Assert.Contains("1 published, 1 draft", site.Build().Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_translation_in_draft_takes_nothing_from_and_adds_nothing_to_what_is_published()
    {
        using var site = Site("");
        site.Write("news/2022/x/secret.jpg", SampleFiles.Jpeg).Write("news/2022/x/secret.pdf", SampleFiles.Pdf).Release("""
            title: News
            draft: true
            tags: [secret-tag]
            photos: [{src: secret.jpg, alt: The secret}]
            attachments: [secret.pdf]
            withdrawn: {date: 2022-08-10, reason: Secret}
            changes: [{date: 2022-08-11, note: Secret}]
            """, "The secret.", language: "en");
        site.Says();
        site.Shows(Page, "เบตง");
        Assert.False(site.Publishes("ecret"));
        Assert.DoesNotContain(site.Outputs, output => IsPicture(output) || output.Contains("secret", StringComparison.Ordinal));
    }

    [Fact]
    public void An_embargo_holds_in_all_languages_that_state_none_of_their_own()
    {
        using var site = Site("publishDate: 2565-09-05");
        site.Release("title: News", "The officers went to Betong.", language: "en");
        Assert.Contains("2 scheduled", site.Build().Out, StringComparison.Ordinal);
        Assert.False(site.Publishes("Betong"));
    }

    [Fact]
    public void A_translation_under_an_embargo_of_its_own_adds_no_photo_to_what_is_published()
    {
        using var site = Site("publishDate: 2565-08-01");
        site.Write("news/2022/x/secret.jpg", SampleFiles.Jpeg)
            .Release("title: News\npublishDate: 2022-10-01\nphotos: [{src: secret.jpg, alt: Secret}]", "The secret.", language: "en");
        site.Build();
        Assert.True(site.Has(Page));
        Assert.False(site.Publishes("ecret"));
        Assert.DoesNotContain(site.Outputs, output => IsPicture(output) || output.Contains("secret", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("draft: true")]
    [InlineData("publishDate: 2565-09-05")]
    [InlineData("expiryDate: 2565-08-20")]
    public void The_photos_and_attachments_of_what_is_not_on_the_site_are_not_there_either(string field)
    {
        using var site = Site(field + "\nphotos: [{src: a.jpg, alt: ภาพ}]\nattachments: [a.pdf]");
        site.Release($"title: ข่าว\ndate: 2565-08-03\n{field}\nphotos: [{{src: a.jpg, alt: ภาพ}}]\nattachments: [a.pdf]", "![ภาพ](b.jpg) [เอกสาร](b.pdf)");
        foreach (var name in (string[])["a", "b"]) site.Write($"news/2022/x/{name}.jpg", SampleFiles.Jpeg).Write($"news/2022/x/{name}.pdf", SampleFiles.Pdf);
        site.Says();
        Assert.DoesNotContain(site.Outputs, output => IsPicture(output) || output.EndsWith(".pdf", StringComparison.Ordinal));
    }

    /// <summary>Pictures stand together, under names of their content.</summary>
    private static bool IsPicture(string output) => output.StartsWith("photos/", StringComparison.Ordinal);
}
