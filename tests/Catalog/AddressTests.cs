using Sbpac.Site.Tests.Support;

namespace Sbpac.Site.Tests.Catalog;

/// <summary>URLs, year folders, titles. SITE301, SITE308, SITE014.</summary>
public sealed class AddressTests
{
    [Theory]
    [InlineData("")]
    [InlineData("publishDate: 2565-10-01")]
    public void Two_releases_for_one_URL_are_both_named_before_an_embargo_ends(string field)
    {
        using var site = new SmallSite();
        site.Release("title: ก\ndate: 2565-08-03", name: "2022-08-03-x").Release($"title: ข\ndate: 2565-08-05\n{field}", name: "2022-08-05-x");
        site.RejectsOnly("input/news/2022/2022-08-05-x/index.th.md:1:1: error SITE301: \"/news/2022/08/x/\" would be written by input/news/2022/2022-08-03-x/index.th.md too. Give one of them another slug.");
    }

    [Fact]
    public void A_page_that_takes_the_address_of_a_list_is_an_error_that_names_both()
    {
        using var site = new SmallSite();
        site.Write("pages/news.th.md", "---\ntitle: ข่าว\n---\nเบตง");
        site.RejectsOnly("input/pages/news.th.md:1:1: error SITE301: \"/news/\" would be written by input/news too. Give one of them another slug.");
    }

    [Fact]
    public void Year_and_month_come_from_the_first_language_that_states_a_date_and_are_Gregorian_in_all()
    {
        using var site = new SmallSite();
        site.Release("title: ข่าว\ndate: 2565-08-31").Release("title: News\ndate: 2 September 2022", "The officers went to Betong.", language: "en");
        site.Build();
        Assert.True(site.Has("news/2022/08/x/"));
        Assert.True(site.Has("en/news/2022/08/x/"));
        site.Shows("en/news/2022/08/", "/en/news/2022/08/x/");
    }

    [Fact]
    public void A_moment_is_a_day_in_the_time_zone_of_the_site()
    {
        using var site = new SmallSite();
        site.Release("title: ข่าว\ndate: 2022-07-31T18:30:00Z");
        site.Build();
        Assert.True(site.Has("news/2022/08/x/"));
    }

    [Fact]
    public void A_Thai_slug_stands_as_it_is_in_the_folder_and_percent_encoded_in_every_address()
    {
        using var site = new SmallSite();
        site.Release("title: ข่าว\ndate: 2565-08-03\nslug: ประชุม", "[ก](../y/index.th.md)").Release("title: วาย\ndate: 2565-08-03", "[ก](../x/index.th.md)", "y");
        site.Build("--base-url", "https://host.example/sub");
        const string encoded = "/sub/news/2022/08/%E0%B8%9B%E0%B8%A3%E0%B8%B0%E0%B8%8A%E0%B8%B8%E0%B8%A1/";
        Assert.True(site.Has("news/2022/08/ประชุม/"));
        site.Shows("news/2022/08/ประชุม/", $"<link rel=\"canonical\" href=\"https://host.example{encoded}\">");
        site.Shows("news/2022/08/y/", $"<a href=\"{encoded}\">ก</a>");
        site.Shows("feed.xml", $"https://host.example{encoded}");
        site.Shows("sitemap.xml", $"https://host.example{encoded}");
        Assert.DoesNotContain("href=\"/news", string.Concat(site.Outputs.Where(output => output.EndsWith(".html", StringComparison.Ordinal)).Select(site.Page)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2021")]
    [InlineData("2565")]
    public void A_year_folder_that_differs_from_the_date_is_a_warning_and_the_date_decides(string folder)
    {
        using var site = new SmallSite();
        site.Write($"news/{folder}/x/index.th.md", $"---\ntitle: ข่าว\ndate: 2565-08-03\n---\n{SmallSite.Body}\n");
        site.Says($"input/news/{folder}/x/index.th.md:1:1: warning SITE014: The folder says {folder}, the date says 2022. The date decides; move the folder to news/2022/.");
        Assert.True(site.Has("news/2022/08/x/"));
    }

    [Fact]
    public void Two_releases_with_one_title_are_a_warning_at_the_second()
    {
        using var site = new SmallSite();
        site.Release("title: ประชุม  ประจำเดือน\ndate: 2565-07-03").Release("title: ประชุม ประจำเดือน\ndate: 2565-08-03", name: "y");
        site.Says("input/news/2022/y/index.th.md:2:8: warning SITE308: The release input/news/2022/x/index.th.md has the same title. Say in the title what is different.");
    }

    [Theory]
    [InlineData("draft: true")]
    [InlineData("withdrawn: {date: 2565-08-10, reason: ก}")]
    public void A_title_may_be_used_again_where_the_first_is_in_no_list(string field)
    {
        using var site = new SmallSite();
        site.Release($"title: ประชุม\ndate: 2565-07-03\n{field}").Release("title: ประชุม\ndate: 2565-08-03", name: "y");
        site.Says();
    }
}
