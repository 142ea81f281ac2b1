using Sbpac.Site.Tests.Support;

namespace Sbpac.Site.Tests.Catalog;

/// <summary>Photos and attachments. SITE119, SITE120, SITE121, SITE122, SITE123, SITE124.</summary>
public sealed class MediaTests
{
    private const string File = "input/news/2022/x/index.th.md";

    private static SmallSite Site(string field, string body = SmallSite.Body) =>
        new SmallSite().Release($"title: ข่าว\ndate: 2565-08-03\n{field}", body);

    [Theory]
    [InlineData("photos: [other.jpg]", "other.jpg", 10, "")]
    [InlineData("photos: [{src: phto-1.jpg, alt: ก}]", "phto-1.jpg", 16, " Did you mean \"photo-1.jpg\"?")]
    [InlineData("photos: [{src: Photo-1.JPG, alt: ก}]", "Photo-1.JPG", 16, " Did you mean \"photo-1.jpg\"?")]
    [InlineData("attachments: [{src: report.pdf}]", "report.pdf", 21, "")]
    public void A_file_that_is_missing_is_named_with_its_folder(string field, string name, int column, string meant)
    {
        using var site = Site(field);
        site.Write("news/2022/x/photo-1.jpg", SampleFiles.Jpeg);
        site.Rejects($"{File}:4:{column}: error SITE119: There is no file \"{name}\" in input/news/2022/x/. Check its name, capital letters too, or add the file.{meant}");
    }

    [Theory]
    [InlineData("../y/photo.jpg")]
    [InlineData("../../../../../etc/passwd")]
    [InlineData("/etc/passwd")]
    [InlineData("a/../../y/photo.jpg")]
    [InlineData("..\\\\y\\\\photo.jpg")]
    public void A_path_that_leaves_the_bundle_is_an_error(string path)
    {
        using var site = Site($"photos: [{{src: \"{path}\", alt: ก}}]\nattachments: [\"{path}\"]");
        site.Write("news/2022/y/photo.jpg", SampleFiles.Jpeg).Release("title: วาย\ndate: 2565-08-03", name: "y");
        var written = path.Replace("\\\\", "\\", StringComparison.Ordinal);
        site.Rejects(
            $"{File}:4:16: error SITE120: The path \"{written}\" leads out of this release's folder. Put a copy of the file beside the text.",
            $"{File}:5:15: error SITE120: The path \"{written}\" leads out of this release's folder. Put a copy of the file beside the text.");
    }

    [Fact]
    public void A_picture_in_the_text_may_not_leave_the_bundle_either()
    {
        using var site = Site("", "![ก](../y/photo.jpg)");
        site.Write("news/2022/y/photo.jpg", SampleFiles.Jpeg).Release("title: วาย\ndate: 2565-08-03\nphotos: [{src: photo.jpg, alt: ก}]", name: "y");
        site.RejectsOnly($"{File}:6:6: error SITE120: The path \"../y/photo.jpg\" leads out of this release's folder. Put a copy of the file beside the text.");
    }

    [Fact]
    public void A_photo_without_alternative_text_is_an_error_with_the_line_to_write()
    {
        using var site = Site("photos: [\"ภาพ 1.jpg\"]");
        site.Write("news/2022/x/ภาพ 1.jpg", SampleFiles.Jpeg);
        site.RejectsOnly($"{File}:4:10: error SITE121: The photo \"ภาพ 1.jpg\" has no alternative text for readers who cannot see it. Write: - {{src: \"ภาพ 1.jpg\", alt: \"…\"}}");
    }

    [Fact]
    public void A_picture_in_the_text_needs_alternative_text_too()
    {
        using var site = Site("", "ดังภาพ ![](a.jpg)");
        site.Write("news/2022/x/a.jpg", SampleFiles.Jpeg);
        site.RejectsOnly($"{File}:6:12: error SITE121: The photo \"a.jpg\" has no alternative text for readers who cannot see it. Write: ![…](a.jpg)");
    }

    [Fact]
    public void A_decorative_photo_needs_none_in_any_language()
    {
        using var site = Site("photos: [{src: a.jpg, decorative: true}]");
        site.Write("news/2022/x/a.jpg", SampleFiles.Jpeg).Release("title: News\nphotos: [a.jpg]", "The officers went to Betong.", language: "en");
        site.Says();
        Assert.Matches("<img src=\"/photos/[0-9a-f]{16}-full\\.jpg\" alt=\"\">", site.Page("en/news/2022/08/x/"));
    }

    [Theory]
    [InlineData("", "1:1")]
    [InlineData("photos: [a.jpg]", "3:10")]
    public void A_siblings_alternative_text_is_shown_in_its_language_with_a_warning(string english, string place)
    {
        using var site = Site("photos: [{src: a.jpg, alt: ประชาชน}]");
        site.Write("news/2022/x/a.jpg", SampleFiles.Jpeg).Release($"title: News\n{english}", "The officers went to Betong.", language: "en");
        site.Says($"input/news/2022/x/index.en.md:{place}: warning SITE122: The photo \"a.jpg\" has alternative text only in \"th\"; it is shown in that language. Write: - {{src: a.jpg, alt: \"…\"}}");
        site.Shows("en/news/2022/08/x/", "alt=\"ประชาชน\" lang=\"th\"");
    }

    [Theory]
    [InlineData("a.jpg", "a.jpg")]
    [InlineData("ภาพ, 1.jpg", "\"ภาพ, 1.jpg\"")]
    [InlineData("img/a, b.jpg", "\"img/a, b.jpg\"")]
    public void An_image_that_nobody_lists_is_a_warning_with_the_YAML_to_paste(string name, string quoted)
    {
        using var site = Site("");
        site.Write($"news/2022/x/{name}", SampleFiles.Jpeg);
        site.Says($"input/news/2022/x/{name}: warning SITE123: Nobody lists the image \"{quoted.Trim('"')}\", so it is not published. To show it, add under photos: - {{src: {quoted}, alt: \"…\"}}");
        site.Release($"title: ข่าว\ndate: 2565-08-03\nphotos:\n  - {{src: {quoted}, alt: ภาพ}}");
        site.Says();
    }

    [Theory]
    [InlineData("a.svg", "an SVG drawing can hold scripts; save it as PNG, JPEG or WebP")]
    [InlineData("a.heic", "browsers do not show HEIC. Save it as JPEG, or let the iPhone do so: Settings, Camera, Formats, Most Compatible")]
    [InlineData("a.pdf", "it is not an image")]
    [InlineData("a.html", "its name does not say what it is; let it end in .jpg, .jpeg, .png, .webp, .gif")]
    public void What_is_no_photo_is_refused_by_its_content_and_by_its_name(string name, string reason)
    {
        using var site = Site($"photos: [{{src: {name}, alt: ก}}]", $"![ก]({name})");
        site.Write($"news/2022/x/{name}", name switch
        {
            "a.svg" => SampleFiles.Svg,
            "a.heic" => SampleFiles.Heic,
            "a.pdf" => SampleFiles.Pdf,
            _ => SampleFiles.Jpeg,
        });
        site.Rejects($"{File}:4:16: error SITE124: \"{name}\" cannot be published: {reason}.", $"{File}:6:6: error SITE124: \"{name}\" cannot be published: {reason}.");
    }

    [Theory]
    [InlineData("a.exe")]
    [InlineData("a.pdf")]
    [InlineData("a.zip")]
    public void What_is_no_document_is_refused_as_an_attachment_and_as_a_link(string name)
    {
        using var site = Site($"attachments: [{name}]", $"[แบบฟอร์ม]({name})");
        site.Write($"news/2022/x/{name}", "MZ or something else"u8.ToArray());
        site.Rejects(
            $"{File}:4:15: error SITE124: \"{name}\" cannot be published: only PDF, DOCX, XLSX, PPTX, ODT and CSV can be attached.",
            $"{File}:6:12: error SITE124: \"{name}\" cannot be published: only PDF, DOCX, XLSX, PPTX, ODT and CSV can be attached.");
    }

    [Fact]
    public void Attachments_show_their_kind_and_size_by_content_and_lacking_a_title_their_name()
    {
        using var site = Site("attachments: [{src: report.pdf, title: รายงาน}, budget.xlsx]");
        site.Write("news/2022/x/report.pdf", SampleFiles.Pdf).Write("news/2022/x/budget.xlsx", SampleFiles.Xlsx);
        site.Says();
        site.Shows("news/2022/08/x/", "<a href=\"/news/2022/08/x/report.pdf\">รายงาน</a> PDF");
        site.Shows("news/2022/08/x/", "<a href=\"/news/2022/08/x/budget.xlsx\">budget.xlsx</a> XLSX");
        Assert.Equal(SampleFiles.Pdf, site.Files("output")["news/2022/08/x/report.pdf"]);
    }

    [Fact]
    public void A_path_written_with_a_dot_is_the_same_file_under_its_own_name()
    {
        using var site = Site("photos: [{src: ./img/../a.jpg, alt: ก}, {src: a.jpg, alt: ข}]\nattachments: [./a.pdf]");
        site.Write("news/2022/x/a.jpg", SampleFiles.Jpeg).Write("news/2022/x/a.pdf", SampleFiles.Pdf);
        site.Says();
        Assert.Single(site.Outputs, output => output.EndsWith("-full.jpg", StringComparison.Ordinal));
        Assert.True(site.Has("news/2022/08/x/a.pdf"));
        site.Hides("news/2022/08/x/", "alt=\"ข\"");
    }

    [Theory]
    [InlineData("น\u0E4D\u0E32.jpg", "น้ำ.jpg", false)]
    [InlineData("น\u0E4D\u0E32.jpg", "นำ.jpg", true)]
    [InlineData("ภาพ  1.jpg", "ภาพ 1.jpg", true)]
    [InlineData("cafe\u0301.jpg", "caf\u00E9.jpg", true)]
    public void A_file_is_found_by_a_name_that_normalising_makes_the_same(string name, string written, bool found)
    {
        using var site = Site($"photos: [{{src: \"{written}\", alt: ก}}]", $"![ก](<{written}>)");
        site.Write($"news/2022/x/{name}", SampleFiles.Jpeg);
        Assert.Equal(found ? 0 : 1, site.Run("build").Code);
    }
}
