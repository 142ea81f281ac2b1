using Sbpac.Site.Build;
using Sbpac.Site.Tests.Support;

namespace Sbpac.Site.Tests.Build;

public sealed class BuildKeyTests
{
    [Fact]
    public void An_attachment_that_changes_during_a_first_build_is_published_by_the_next()
    {
        using var site = new SmallSite();
        site.Release("title: ข่าว\ndate: 2565-08-03\nattachments: [{src: a.pdf, title: รายงาน}]").Write("news/2022/x/a.pdf", "%PDF-1.4 1"u8.ToArray());
        new SiteBuilder(site.Options, new Meanwhile(BuildPhase.Publish, () => site.Write("news/2022/x/a.pdf", "%PDF-1.4 2"u8.ToArray()))).Build();
        site.Build();
        Assert.Equal("%PDF-1.4 2"u8.ToArray(), site.Files("output")["news/2022/08/x/a.pdf"]);
    }

    [Fact]
    public void A_text_that_cannot_be_read_is_told_alike_by_a_first_build_and_a_later_one()
    {
        using var site = new SmallSite();
        site.Release("title: ข่าว\ndate: 2565-08-03").Build();
        // Longer than any text can be, and yet without a byte on the disk.
        using (var file = File.OpenWrite(Path.Join(site.Root, "input", "news", "2022", "x", "index.en.md"))) file.SetLength(3L << 30);
        var later = site.Run("build", "--format", "json").Out;
        Directory.Delete(Path.Join(site.Root, ".cache"), recursive: true);
        Assert.Equal(Told(site.Run("build", "--format", "json").Out), Told(later));
    }

    /// <summary>A report without the times that it took.</summary>
    private static string Told(string report) => report[..report.IndexOf("\"phases\"", StringComparison.Ordinal)];
}
