using Sbpac.Site.Tests.Support;

namespace Sbpac.Site.Tests.Catalog;

/// <summary>What the files of a release lend one another. SITE126, SITE127.</summary>
public sealed class SharedFieldsTests
{
    private const string Thai = "input/news/2022/x/index.th.md";
    private const string English = "input/news/2022/x/index.en.md";
    private const string ThaiPage = "news/2022/08/x/";
    private const string EnglishPage = "en/news/2022/08/x/";

    [Fact]
    public void A_file_takes_every_shared_field_that_it_lacks_from_its_sibling()
    {
        using var site = new SmallSite();
        site.Write("tags.yml", "meeting: {th: ประชุม, en: Meeting}").Write("offices.yml", "sbpac: {th: ศอ.บต., en: SBPAC}")
            .Write("provinces.yml", "yala: {th: ยะลา, en: Yala}").Write("news/2022/x/report.pdf", SampleFiles.Pdf)
            .Release("""
                title: ข่าว
                date: 2565-08-03
                slug: meeting
                type: statement
                tags: [meeting]
                office: sbpac
                provinces: [yala]
                sample: true
                attachments: [{src: report.pdf, title: รายงาน}]
                changes: [{date: 2565-08-04, kind: correction, note: แก้ไข}]
                """)
            .Release("title: News", "The officers went to Betong and listened to all sides.", language: "en");
        site.Says();
        const string page = "en/news/2022/08/meeting/";
        site.Shows(page, "<p>statement <time datetime=\"2022-08-03\">3 August 2022</time>");
        site.Shows(page, "Meeting");
        site.Shows(page, "<p class=\"office\"><span>SBPAC</span></p>");
        site.Shows(page, "<a href=\"/en/provinces/yala/\">Yala</a>");
        site.Shows(page, "<p class=\"sample\">sample</p>");
        site.Shows(page, "<a href=\"/news/2022/08/meeting/report.pdf\" lang=\"th\">รายงาน</a> PDF");
        site.Shows(page, "<span lang=\"th\">แก้ไข</span>");
    }

    [Fact]
    public void The_first_language_takes_from_the_second_as_well()
    {
        using var site = new SmallSite();
        site.Release("title: ข่าว").Release("title: News\ndate: 2022-08-03\ntype: speech", "The officers went to Betong.", language: "en");
        site.Says();
        site.Shows(ThaiPage, "<p>speech <time datetime=\"2022-08-03\">3 สิงหาคม 2565</time>");
    }

    [Theory]
    [InlineData("type: speech", "type: statement", "type", "statement", "speech", 4, 7)]
    [InlineData("slug: a", "slug: b", "slug", "b", "a", 4, 7)]
    [InlineData("sample: true", "sample: false", "sample", "false", "true", 4, 9)]
    [InlineData("tags: [a, b]", "tags: [b, c]", "tags", "[b, c]", "[a, b]", 4, 7)]
    [InlineData("publishDate: 2565-08-01", "publishDate: 2022-08-02", "publishDate", "2022-08-02", "2022-08-01", 4, 14)]
    [InlineData("expiryDate: 2566-08-01", "expiryDate: 2023-08-02", "expiryDate", "2023-08-02", "2023-08-01", 4, 13)]
    [InlineData("office: [p]", "office: [q]", "office", "[q]", "[p]", 4, 9)]
    [InlineData("provinces: [p]", "provinces: [q]", "provinces", "[q]", "[p]", 4, 12)]
    [InlineData("related: [2022/p]", "related: [2022/q]", "related", "[2022/q]", "[2022/p]", 4, 10)]
    public void Where_both_state_a_value_and_differ_a_warning_shows_both(
        string thai, string english, string field, string here, string there, int line, int column)
    {
        using var site = new SmallSite();
        site.Write("offices.yml", "p: {th: ก}\nq: {th: ข}").Write("provinces.yml", "p: {th: ก}\nq: {th: ข}")
            .Release("title: พี\ndate: 2565-08-03", name: "p").Release("title: คิว\ndate: 2565-08-03", name: "q")
            .Release($"title: ข่าว\ndate: 2565-08-03\n{thai}")
            .Release($"title: News\ndate: 2565-08-03\n{english}", "The officers went to Betong.", language: "en");
        site.Says($"{English}:{line}:{column}: warning SITE126: \"{field}\" says {here} here but {there} in {Thai}:{line}:{column}. Each language keeps its own; make them agree.");
    }

    [Theory]
    [InlineData("date: 2565-08-03", "date: 2022-08-10")]
    [InlineData("date: 2565-08-03\ntags: [a, b]", "date: 2565-08-03\ntags: [b, a]")]
    [InlineData("date: 2565-08-03\nexpiryDate: 2566-08-01", "date: 2565-08-03\nexpiryDate: 2023-08-01")]
    [InlineData("date: 2565-08-03\ntags: [ประชุม]", "date: 2565-08-03\ntags: [meeting]")]
    public void A_later_date_another_order_another_era_and_a_synonym_are_no_disagreement(string thai, string english)
    {
        using var site = new SmallSite();
        if (thai.Contains("ประชุม", StringComparison.Ordinal)) site.Write("tags.yml", "meeting: {th: ประชุม, en: Meeting}");
        site.Release("title: ข่าว\n" + thai).Release("title: News\n" + english, "The officers went to Betong.", language: "en");
        site.Says();
    }

    [Fact]
    public void Each_language_keeps_its_own_value()
    {
        using var site = new SmallSite();
        site.Release("title: ข่าว\ndate: 2565-08-03\ntype: speech").Release("title: News\ntype: statement\ndate: 2022-08-10", "The officers went to Betong.", language: "en");
        site.Build();
        site.Shows(ThaiPage, "<p>speech <time datetime=\"2022-08-03\">");
        site.Shows(EnglishPage, "<p>statement <time datetime=\"2022-08-10\">");
    }

    [Fact]
    public void Title_summary_and_translation_are_never_lent()
    {
        using var site = new SmallSite();
        site.Release("title: ข่าว\ndate: 2565-08-03\nsummary: สรุปข่าว").Release("title: News\ntranslation: {kind: unofficial}", "The officers went to Betong.", language: "en");
        site.Says();
        site.Hides(EnglishPage, "สรุปข่าว");
        site.Hides(ThaiPage, "class=\"translation\"");
    }

    [Fact]
    public void Photos_are_merged_by_src_and_each_language_describes_them_in_its_own_words()
    {
        using var site = new SmallSite();
        site.Write("news/2022/x/a.jpg", SampleFiles.Jpeg).Write("news/2022/x/b.jpg", Pictures.Jpeg(30, 20))
            .Release("title: ข่าว\ndate: 2565-08-03\nphotos: [{src: a.jpg, alt: ภาพเอ, credit: ศอ.บต.}, {src: b.jpg, alt: ภาพบี}]")
            .Release("title: News\nphotos: [{src: ./b.jpg, alt: Photo B}, {src: a.jpg, alt: Photo A, caption: The day}]", "The officers went to Betong.", language: "en");
        site.Says();
        var page = site.Page(EnglishPage);
        Assert.True(page.IndexOf("Photo B", StringComparison.Ordinal) < page.IndexOf("alt=\"Photo A", StringComparison.Ordinal));
        Assert.DoesNotContain("ภาพ", page, StringComparison.Ordinal);
        site.Shows(EnglishPage, "The day ศอ.บต.");
        Assert.Equal(2, site.Outputs.Count(output => output.EndsWith("-full.jpg", StringComparison.Ordinal)));
    }

    [Fact]
    public void Changes_are_merged_by_date_and_two_of_one_day_stay_two()
    {
        using var site = new SmallSite();
        site.Release("title: ข่าว\ndate: 2565-08-03\nchanges: [{date: 2565-08-05, note: แก้ชื่อ}, {date: 2565-08-05, note: แก้วัน}, {date: 2565-08-04, note: เพิ่มภาพ}]")
            .Release("title: News\nchanges: [{date: 2022-08-05, note: Name corrected}]", "The officers went to Betong.", language: "en");
        site.Says();
        site.Shows(ThaiPage, "แก้ชื่อ");
        site.Shows(ThaiPage, "แก้วัน");
        site.Shows(EnglishPage, "Name corrected");
        site.Hides(EnglishPage, "แก้ชื่อ");
        site.Shows(EnglishPage, "<span lang=\"th\">แก้วัน</span>");
        site.Shows(EnglishPage, "<span lang=\"th\">เพิ่มภาพ</span>");
    }

    [Theory]
    [InlineData("translation: {kind: unofficial}", "")]
    [InlineData("title:", " \n\n")]
    public void An_English_file_with_neither_title_nor_body_counts_as_untranslated_with_one_note(string front, string body)
    {
        using var site = new SmallSite();
        site.Release("title: ข่าว\ndate: 2565-08-03").Release(front, body, language: "en");
        site.Says($"{English}:1:1: note SITE127: This file has neither title nor text; the release counts as not translated.");
        Assert.False(site.Has(EnglishPage));
        Assert.Contains("0 rejected, 1 not translated.", site.Build("--strict").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_body_of_a_picture_alone_is_a_body()
    {
        using var site = new SmallSite();
        site.Write("news/2022/x/a.jpg", SampleFiles.Jpeg).Release("title: ข่าว\ndate: 2565-08-03", "![ภาพ](a.jpg)").Release("slug: x", "![photo](a.jpg)", language: "en");
        site.RejectsOnly($"{English}:1:1: error SITE111: The title is missing. Add a line: title: \"…\"");
    }

    [Fact]
    public void A_release_of_empty_files_alone_is_told_what_it_lacks()
    {
        using var site = new SmallSite();
        site.Release("slug: x", "");
        site.Rejects($"{Thai}:1:1: error SITE111: The title is missing. Add a line: title: \"…\"");
    }

    [Theory]
    [InlineData("th")]
    [InlineData("en")]
    public void A_release_in_one_language_alone_is_fine(string language)
    {
        using var site = new SmallSite();
        site.Release("title: ข่าว\ndate: 2565-08-03", language: language);
        site.Says();
        Assert.True(site.Has(language == "th" ? ThaiPage : EnglishPage));
        Assert.False(site.Has(language == "th" ? EnglishPage : ThaiPage));
    }
}
