using Sbpac.Site.Tests.Support;

namespace Sbpac.Site.Tests.Catalog;

public sealed class PlainPageTests
{
    [Fact]
    public void A_page_stands_under_its_name_in_each_of_its_languages()
    {
        using var site = new SmallSite();
        site.Write("pages/about.th.md", "---\ntitle: เกี่ยวกับ\n---\nเบตง").Write("pages/about.en.md", "---\ntitle: About\n---\nBetong")
            .Write("pages/help/photos.th.md", "---\ntitle: ภาพ\n---\nวิธีใส่ภาพ");
        site.Says();
        site.Shows("about/", "<h1>เกี่ยวกับ</h1>");
        site.Shows("en/about/", "<h1>About</h1>");
        site.Shows("help/photos/", "วิธีใส่ภาพ");
    }

    [Fact]
    public void A_page_takes_nothing_from_its_sibling_and_needs_its_own_title_SITE111()
    {
        using var site = new SmallSite();
        site.Write("pages/about.th.md", "---\ntitle: เกี่ยวกับ\n---\nเบตง").Write("pages/about.en.md", "---\nsummary: About us\n---\nBetong");
        site.RejectsOnly("input/pages/about.en.md:1:1: error SITE111: The title is missing. Add a line: title: \"…\"");
        Assert.Contains("input/pages/about.en.md: rejected\n", site.Run("check").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_with_neither_title_nor_body_counts_as_untranslated_SITE127()
    {
        using var site = new SmallSite();
        site.Write("pages/about.th.md", "---\ntitle: เกี่ยวกับ\n---\nเบตง").Write("pages/about.en.md", "---\ntitle:\n---\n");
        site.Says("input/pages/about.en.md:1:1: note SITE127: This file has neither title nor text; the release counts as not translated.");
    }

    [Fact]
    public void A_field_of_releases_means_nothing_on_a_page_SITE108()
    {
        using var site = new SmallSite();
        site.Write("pages/about.th.md", "---\ntitle: เกี่ยวกับ\ndate: 2565-08-03\n---\nเบตง");
        site.RejectsOnly("input/pages/about.th.md:3:1: error SITE108: The field \"date\" is not known.");
    }
}
