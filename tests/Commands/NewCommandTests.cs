using System.Text;
using Sbpac.Site.Tests.Support;

namespace Sbpac.Site.Tests.Commands;

public sealed class NewCommandTests
{
    private static Run New(SmallSite site, params string[] args) => site.Bare(["new", "--now", "2022-08-02T20:00:00Z", .. args]);

    private static string Read(SmallSite site, string path) => File.ReadAllText(Path.Join(site.Root, "input", path));

    [Fact]
    public void A_release_is_made_with_filled_front_matter_under_the_day_of_the_site()
    {
        using var site = new SmallSite();
        var run = New(site, "Executive Meeting: ITA #1 \"95.98\"", "--slug", "executive-meeting");
        Assert.Equal(0, run.Code);
        Assert.Equal("Made input/news/2022/2022-08-03-executive-meeting/index.th.md\n", run.Out);
        var text = Read(site, "news/2022/2022-08-03-executive-meeting/index.th.md");
        Assert.StartsWith("---\ntitle: 'Executive Meeting: ITA #1 \"95.98\"'\ndate: 2022-08-03\ntype: press_release\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
        Assert.Equal(0, site.Run("build").Code);
        site.Shows("news/2022/08/executive-meeting/", "<h1>Executive Meeting: ITA #1 &quot;95.98&quot;</h1>");
    }

    [Fact]
    public void A_Thai_title_gives_a_Thai_slug_that_is_cut_at_a_word()
    {
        using var site = new SmallSite();
        Assert.Equal(0, New(site, "ศอ.บต. ประชุมผู้บริหาร เพื่อติดตามความก้าวหน้าการดำเนินงานในพื้นที่จังหวัดชายแดนภาคใต้").Code);
        var folder = Path.GetFileName(Directory.GetDirectories(Path.Join(site.Root, "input", "news", "2022")).Single());
        Assert.StartsWith("2022-08-03-ศอ-บต-ประชุมผู้บริหาร", folder, StringComparison.Ordinal);
        Assert.True(Encoding.UTF8.GetByteCount(folder["2022-08-03-".Length..]) <= 80);
        Assert.Equal(0, site.Run("build").Code);
    }

    [Theory]
    [InlineData("2565-07-06")]
    [InlineData("6 กรกฎาคม 2565")]
    [InlineData("6 July 2022")]
    public void The_day_may_be_given_in_any_form(string date)
    {
        using var site = new SmallSite();
        Assert.Equal("Made input/news/2022/2022-07-06-a/index.en.md\n", New(site, "A", "--date", date, "--lang", "en").Out);
    }

    [Fact]
    public void Nothing_is_ever_overwritten()
    {
        using var site = new SmallSite();
        New(site, "A", "--slug", "a");
        site.Write("news/2022/2022-08-03-a/index.th.md", "my work");
        var run = New(site, "B", "--slug", "a");
        Assert.Equal(1, run.Code);
        Assert.Equal("input/news/2022/2022-08-03-a/index.th.md exists already; nothing was changed.\n", run.Error);
        Assert.Equal("my work", Read(site, "news/2022/2022-08-03-a/index.th.md"));
    }

    [Theory]
    [InlineData("executive-meeting")]
    [InlineData("2022-08-03-executive-meeting")]
    [InlineData("2022/executive-meeting")]
    [InlineData("2022/2022-08-03-executive-meeting")]
    [InlineData("news/2022/2022-08-03-executive-meeting")]
    [InlineData("from-the-slug")]
    [InlineData("2022/from-the-slug")]
    public void A_translation_is_added_beside_the_release_by_any_of_its_names(string name)
    {
        using var site = new SmallSite();
        site.Release("title: ข่าว\ndate: 3 สิงหาคม 2565\nslug: \"from-the-slug\" # short", name: "2022-08-03-executive-meeting").Release("title: วาย\ndate: 2565-08-03", name: "y");
        var run = New(site, "--translate", name);
        Assert.Equal("Made input/news/2022/2022-08-03-executive-meeting/index.en.md\n", run.Out);
        Assert.Equal("---\n# ข่าว\ntitle:\ntranslation: {kind: unofficial, of: 2022-08-03}\n---\n\n", Read(site, "news/2022/2022-08-03-executive-meeting/index.en.md"));
        Assert.Contains(": note SITE127: ", site.Build().Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_translation_that_is_there_stays_as_it_is()
    {
        using var site = new SmallSite();
        site.Release("title: ข่าว\ndate: 2565-08-03\nslug: s").Release("title: News", "Mine", language: "en");
        foreach (var args in (string[][])[["--translate", "s"], ["--translate", "x", "--lang", "en"], ["--translate", "x", "--lang", "th"]])
        {
            var run = New(site, args);
            Assert.Equal(1, run.Code);
            Assert.EndsWith("exists already; nothing was changed.\n", run.Error, StringComparison.Ordinal);
        }
        Assert.Contains("Mine", Read(site, "news/2022/x/index.en.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_means_two_releases_is_answered_with_both()
    {
        using var site = new SmallSite();
        site.Release("title: ก\ndate: 2565-08-03", name: "2022-08-03-ita").Release("title: ข\ndate: 2565-09-03", name: "2022-09-03-ita");
        var run = New(site, "--translate", "ita");
        Assert.Equal(2, run.Code);
        Assert.Equal("\"ita\" can mean: news/2022/2022-08-03-ita, news/2022/2022-09-03-ita. Write one of them.\n", run.Error);
    }

    [Theory]
    [InlineData(new[] { "--translate", "nothing" }, "There is no release \"nothing\". Write its slug, year/slug or folder.")]
    [InlineData(new[] { " " }, "Give a title in quotes, or --translate SLUG.")]
    [InlineData(new[] { "A", "--lang", "fr" }, "\"fr\" is not a language of this site. Use one of: th, en.")]
    [InlineData(new[] { "A", "--date", "3/8/65" }, "\"3/8/65\" is not a date. Write 2022-08-03 or 2565-08-03.")]
    [InlineData(new[] { "A", "--slug", "../../x" }, "\"../../x\" is no good slug. Use for example: x")]
    [InlineData(new[] { "A", "--slug", "Big Meeting" }, "\"Big Meeting\" is no good slug. Use for example: big-meeting")]
    public void What_cannot_be_made_is_wrong_usage_and_says_why(string[] args, string message)
    {
        using var site = new SmallSite();
        var run = New(site, args);
        Assert.Equal((2, message + "\n"), (run.Code, run.Error));
        Assert.False(Directory.Exists(Path.Join(site.Root, "input", "news")));
    }

    [Fact]
    public void A_title_without_a_letter_still_gets_a_folder()
    {
        using var site = new SmallSite();
        Assert.Equal("Made input/news/2022/2022-08-03-release/index.th.md\n", New(site, "!!!").Out);
    }

    [Fact]
    public void Without_settings_nothing_is_made_and_the_diagnostic_says_why()
    {
        using var site = new SmallSite();
        site.Write("site.yml", "languages: []");
        var run = New(site, "A");
        Assert.Equal(1, run.Code);
        Assert.Equal("input/site.yml:1:1: error SITE132: The field \"languages\" is missing. Add: languages: [th, en]\n", run.Error);
    }

    [Fact]
    public void Where_a_file_stands_in_the_way_one_line_says_so()
    {
        using var site = new SmallSite();
        site.Write("news", "a file");
        var run = New(site, "A", "--slug", "a");
        Assert.Equal(1, run.Code);
        Assert.StartsWith("input/news/2022/2022-08-03-a/index.th.md could not be made: ", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd('\n').Split('\n'));
    }
}
