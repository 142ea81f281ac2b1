using Sbpac.Site.Tests.Support;

namespace Sbpac.Site.Tests.Catalog;

/// <summary>Files that nothing uses: nothing vanishes without a word. SITE012, SITE123.</summary>
public sealed class UnusedFilesTests
{
    private const string Unused = "warning SITE012: Nothing uses this file, so it is not published.";

    private static SmallSite Site(string field = "") => new SmallSite().Release($"title: ข่าว\ndate: 2565-08-03\n{field}");

    [Fact]
    public void A_document_that_nobody_lists_is_a_warning_with_the_YAML_to_paste()
    {
        using var site = Site();
        site.Write("news/2022/x/report.pdf", SampleFiles.Pdf);
        site.Says($"input/news/2022/x/report.pdf: {Unused} To offer it to readers, add: attachments: [{{src: report.pdf, title: \"…\"}}]");
    }

    [Theory]
    [InlineData("news/2022/x/archive.zip", "")]
    [InlineData("news/2022/x/old.txt", " A release is news/<year>/<folder>/index.<language>.md, a plain page pages/<name>.<language>.md.")]
    [InlineData("news/2022/y/index.th.MD", " A release is news/<year>/<folder>/index.<language>.md, a plain page pages/<name>.<language>.md.")]
    [InlineData("news/2022/photo.jpg", " Put it in the folder of the release that shows it, or delete it.")]
    [InlineData("pages/photo.jpg", " Put it in the folder of the release that shows it, or delete it.")]
    [InlineData("site.yaml", " Put it in the folder of the release that shows it, or delete it.")]
    public void A_file_that_nothing_uses_is_a_warning(string path, string cure)
    {
        using var site = Site();
        site.Write(path, SampleFiles.Zip("a"));
        site.Says($"input/{path}: {Unused}{cure}");
    }

    [Fact]
    public void A_settings_file_that_is_called_wrongly_is_a_warning_that_says_what_was_meant()
    {
        using var site = Site();
        site.Write("tag.yml", "ita: {th: ไอทีเอ}");
        site.Says($"input/tag.yml: {Unused} Did you mean \"tags.yml\"?");
    }

    [Theory]
    [InlineData("draft: true")]
    [InlineData("expiryDate: 2565-08-20")]
    [InlineData("removed: {date: 2565-08-10, reason: ก}")]
    public void What_stands_beside_a_release_that_is_not_on_the_site_has_time(string field)
    {
        using var site = Site(field);
        site.Write("news/2022/x/photo.jpg", SampleFiles.Jpeg);
        site.Says();
    }

    [Fact]
    public void What_stands_beside_a_release_under_embargo_is_looked_at_before_its_day()
    {
        using var site = Site("publishDate: 2565-10-01");
        site.Write("news/2022/x/photo.jpg", SampleFiles.Jpeg);
        Assert.Contains("SITE123", site.Build().Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_stands_beside_a_rejected_release_is_not_blamed()
    {
        using var site = new SmallSite();
        site.Write("news/2022/x/index.th.md", "ไม่มีส่วนหัว").Write("news/2022/x/photo.jpg", SampleFiles.Jpeg);
        Assert.DoesNotContain("photo.jpg", site.Run("build").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_text_names_is_in_use_in_whatever_way()
    {
        using var site = new SmallSite();
        site.Release("title: ข่าว\ndate: 2565-08-03\nphotos: [{src: a.jpg, alt: ก}]\nattachments: [a.pdf]", "![ข](b.jpg) [ค](b.pdf)")
            .Release("title: News\ndraft: true\nphotos: [{src: a.jpg, alt: A road}]", "![A bridge](c.jpg)", language: "en")
            .Write("pages/about.th.md", "---\ntitle: เกี่ยวกับ\n---\n![ที่ตั้ง](map.png)");
        foreach (var (name, width) in ((string, int)[])[("a", 30), ("b", 31), ("c", 32)]) site.Write($"news/2022/x/{name}.jpg", Pictures.Jpeg(width, 20));
        site.Write("news/2022/x/a.pdf", SampleFiles.Pdf).Write("news/2022/x/b.pdf", SampleFiles.Pdf).Write("pages/map.png", SampleFiles.Png);
        site.Says();
        // The photo, the picture in the text, that of the page; not that of the draft.
        Assert.Equal(3, site.Outputs.Count(output => output.EndsWith("-full.jpg", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_is_wrong_with_a_file_is_said_once_where_it_is_named()
    {
        using var site = Site("photos: [{src: a.svg, alt: ก}]");
        site.Write("news/2022/x/a.svg", SampleFiles.Svg);
        site.RejectsOnly("input/news/2022/x/index.th.md:4:16: error SITE124: \"a.svg\" cannot be published: an SVG drawing can hold scripts; save it as PNG, JPEG or WebP.");
    }

    [Theory]
    [InlineData(".DS_Store")]
    [InlineData("news/2022/x/Thumbs.db")]
    [InlineData("news/2022/x/.index.th.md.swp")]
    [InlineData("news/2022/x/index.th.md~")]
    [InlineData(".git/config")]
    public void What_programs_leave_behind_is_nobodys_business(string path)
    {
        using var site = Site();
        site.Write(path, "x");
        site.Says();
    }
}
