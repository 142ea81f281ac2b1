using Sbpac.Site.Tests.Support;

namespace Sbpac.Site.Tests.Catalog;

/// <summary>Former addresses. SITE125, SITE302, SITE303.</summary>
public sealed class AliasTests
{
    private const string File = "input/news/2022/x/index.th.md";

    private static SmallSite Site(string aliases) => new SmallSite().Release($"title: ข่าว\ndate: 2565-08-03\naliases: {aliases}");

    [Theory]
    [InlineData("/old/path/", "/old/path/", "old/path/")]
    [InlineData("/old/path", "/old/path/", "old/path/")]
    [InlineData("/old/page.html", "/old/page.html", "old/page.html")]
    [InlineData("/ข่าว/เก่า/", "/%E0%B8%82%E0%B9%88%E0%B8%B2%E0%B8%A7/%E0%B9%80%E0%B8%81%E0%B9%88%E0%B8%B2/", "ข่าว/เก่า/")]
    [InlineData("/%E0%B8%82%E0%B9%88%E0%B8%B2%E0%B8%A7/", "/%E0%B8%82%E0%B9%88%E0%B8%B2%E0%B8%A7/", "ข่าว/")]
    public void A_path_becomes_a_rule_of_the_host_and_a_page(string alias, string rule, string page)
    {
        using var site = Site($"[\"{alias}\"]");
        site.Says();
        site.Shows("_redirects", $"{rule}  /news/2022/08/x/  301!\n");
        site.Shows(page, "<meta http-equiv=\"refresh\" content=\"0; url=/news/2022/08/x/\">");
        site.Shows(page, "<link rel=\"canonical\" href=\"https://news.example.go.th/news/2022/08/x/\">");
    }

    [Theory]
    [InlineData("/?p=42704", "/  p=42704  /news/2022/08/x/  301!\n")]
    [InlineData("/index.php?a=1&b=2", "/index.php  a=1  b=2  /news/2022/08/x/  301!\n")]
    [InlineData("/files/report.pdf", "/files/report.pdf  /news/2022/08/x/  301!\n")]
    public void A_query_and_a_name_that_is_no_page_become_a_rule_alone(string alias, string rule)
    {
        using var site = Site($"[\"{alias}\"]");
        site.Says();
        site.Shows("_redirects", rule);
        Assert.DoesNotContain(site.Outputs, output => output.Contains("index.php", StringComparison.Ordinal) || output.Contains("report", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("old/path")]
    [InlineData("https://www.sbpac.go.th/?p=1")]
    [InlineData("//host/path")]
    [InlineData("/a/../b")]
    [InlineData("/a/%2e%2e/b")]
    [InlineData("/a b")]
    [InlineData("/a%0Ab")]
    [InlineData("/a%00")]
    [InlineData("/a%2Ab")]
    [InlineData("/a*")]
    [InlineData("/a#b")]
    [InlineData("/a//b")]
    [InlineData("/a%3Fb")]
    [InlineData("/")]
    [InlineData("/?")]
    public void An_alias_that_is_no_path_of_this_site_is_an_error(string alias)
    {
        using var site = Site($"[\"{alias}\"]");
        site.RejectsOnly($"{File}:4:11: error SITE125: \"{alias}\" is no path of this site. Write it from the root, for example /old/path/ or /?p=42704.");
    }

    [Theory]
    [InlineData("/news/2022/08/x/")]
    [InlineData("/news/2022/08/x")]
    [InlineData("/news/2022/08/%78/")]
    public void An_alias_that_is_the_address_of_the_release_itself_is_a_loop(string alias)
    {
        using var site = Site($"[{alias}]");
        site.RejectsOnly($"{File}:4:11: error SITE303: The alias \"{alias}\" is the address of the release itself. Delete it.");
    }

    [Fact]
    public void Two_releases_that_claim_one_alias_are_both_named()
    {
        using var site = Site("[/old]");
        site.Release("title: วาย\ndate: 2565-08-03\naliases: [/old/]", name: "y");
        site.RejectsOnly($"input/news/2022/y/index.th.md:4:11: error SITE302: The alias \"/old/\" is already used by {File}. Delete it from one of them.");
    }

    [Theory]
    [InlineData("/news/2022/08/y/", "/news/2022/08/y/", "input/news/2022/y/index.th.md")]
    [InlineData("/news/", "/news/", "input/news")]
    [InlineData("/about", "/about/", "input/pages/about.th.md")]
    public void An_alias_that_is_the_address_of_a_page_names_both(string alias, string address, string other)
    {
        using var site = Site($"[{alias}]");
        site.Release("title: วาย\ndate: 2565-08-03", name: "y").Write("pages/about.th.md", "---\ntitle: เกี่ยวกับ\n---\nเบตง");
        site.RejectsOnly($"{File}:4:11: error SITE302: The alias \"{address}\" is already used by {other}. Delete it from one of them.");
    }

    [Fact]
    public void Two_releases_that_point_at_each_other_are_no_loop_of_redirects_but_two_errors()
    {
        using var site = Site("[/news/2022/08/y/]");
        site.Release("title: วาย\ndate: 2565-08-03\naliases: [/news/2022/08/x/]", name: "y");
        site.Rejects(
            $"{File}:4:11: error SITE302: The alias \"/news/2022/08/y/\" is already used by input/news/2022/y/index.th.md. Delete it from one of them.",
            $"input/news/2022/y/index.th.md:4:11: error SITE302: The alias \"/news/2022/08/x/\" is already used by {File}. Delete it from one of them.");
    }

    [Fact]
    public void An_alias_leads_to_the_language_of_its_file_and_to_the_first_where_both_state_it()
    {
        using var site = Site("[/both/, /thai/]");
        site.Release("title: News\naliases: [/both/, /english/]", "The officers went to Betong.", language: "en");
        site.Says();
        site.Shows("_redirects", "/both/  /news/2022/08/x/  301!\n");
        site.Shows("_redirects", "/english/  /en/news/2022/08/x/  301!\n");
        site.Shows("_redirects", "/thai/  /news/2022/08/x/  301!\n");
    }

    [Fact]
    public void The_alias_of_what_is_not_on_the_site_leads_nowhere_but_is_checked_where_an_embargo_will_end()
    {
        using var site = new SmallSite();
        site.Release("title: ข่าว\ndate: 2565-08-03\npublishDate: 2565-10-01\naliases: [/old/]").Release("title: วาย\ndate: 2565-08-03\ndraft: true\naliases: [/older/]", name: "y");
        site.Says();
        site.Hides("_redirects", "/old");
        site.Release("title: ข่าว\ndate: 2565-08-03\npublishDate: 2565-10-01\naliases: [old]");
        Assert.Contains("SITE125", site.Run("build").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Under_a_sub_path_an_alias_stands_below_it()
    {
        using var site = Site("[/old/, \"/?p=1\"]");
        site.Build("--base-url", "https://host.example/sub/");
        site.Shows("_redirects", "/sub/old/  /sub/news/2022/08/x/  301!\n");
        site.Shows("_redirects", "/sub/  p=1  /sub/news/2022/08/x/  301!\n");
    }
}
