using Sbpac.Site.Content;
using Sbpac.Site.Tests.Support;

namespace Sbpac.Site.Tests.Content;

public sealed class BundlePathTests
{
    [Theory]
    [InlineData("news/2022/2022-08-03-a/index.th.md", "news/2022/2022-08-03-a", false, "th")]
    [InlineData("news/a/index.en.md", "news/a", false, "en")]
    [InlineData("news/2022/a/index.ms-Arab.md", "news/2022/a", false, "ms-Arab")]
    [InlineData("news/2022/a/index.md", "news/2022/a", false, null)]
    [InlineData("pages/about.th.md", "pages/about", true, "th")]
    [InlineData("pages/help/photos.en.md", "pages/help/photos", true, "en")]
    public void The_path_of_a_text_says_its_bundle_and_its_language(string path, string folder, bool isPage, string? language) =>
        Assert.Equal(new BundlePath(folder, isPage, language), BundlePath.Of(path));

    [Theory]
    [InlineData("news/index.th.md")]
    [InlineData("news/2022/a/notes.th.md")]
    [InlineData("news/2022/a/photo.jpg")]
    [InlineData("readme.md")]
    public void Any_other_path_is_that_of_no_text(string path) => Assert.Null(BundlePath.Of(path));

    [Fact]
    public void A_text_without_a_language_in_its_name_is_told_how_to_be_called_SITE013()
    {
        using var site = new SmallSite();
        site.Write("news/2022/x/index.md", "---\ntitle: ก\n---\n").Write("pages/about.fr.md", "---\ntitle: ก\n---\n");
        site.Rejects(
            "input/news/2022/x/index.md: error SITE013: The name does not say the language. Rename it to index.th.md, index.en.md.",
            "input/pages/about.fr.md: error SITE013: The name does not say the language. Rename it to about.th.md, about.en.md.");
    }

    [Fact]
    public void A_Markdown_file_elsewhere_is_a_warning_that_says_where_texts_stand_SITE012()
    {
        using var site = new SmallSite();
        site.Release("title: ข่าว\ndate: 2565-08-03").Write("news/2022/x/notes.md", "บันทึก").Write("readme.md", "อ่าน");
        site.Says(
            "input/news/2022/x/notes.md: warning SITE012: Nothing uses this file, so it is not published. A release is news/<year>/<folder>/index.<language>.md, a plain page pages/<name>.<language>.md.",
            "input/readme.md: warning SITE012: Nothing uses this file, so it is not published. A release is news/<year>/<folder>/index.<language>.md, a plain page pages/<name>.<language>.md.");
    }
}
