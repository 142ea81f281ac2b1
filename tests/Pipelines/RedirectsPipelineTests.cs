using Sbpac.Site.Pages;
using Sbpac.Site.Pipelines;
using Sbpac.Site.Tests.Support;

namespace Sbpac.Site.Tests.Pipelines;

public sealed class RedirectsPipelineTests
{
    private static (string[] Rules, Page[] Pages) Execute(string fields, string settings = Plans.Settings)
    {
        using var work = Plans.Site(settings).Release("a", "th", "ข่าวหนึ่ง", "2022-08-03", fields);
        var outputs = new RedirectsPipeline().Execute(work.Context()).ToArray();
        return (outputs.OfType<Document>().Single().Text().Split('\n', StringSplitOptions.RemoveEmptyEntries), [.. outputs.OfType<Page>()]);
    }

    [Fact]
    public void A_path_becomes_a_rule_and_a_page()
    {
        var (rules, pages) = Execute("aliases: [/old/road]");
        Assert.Contains("/old/road/  /news/2022/08/a/  301!", rules);
        var page = Assert.Single(pages);
        Assert.Equal("old/road/index.html", page.Destination);
        Assert.Equal(new RedirectModel("th", "ข่าวหนึ่ง", "/news/2022/08/a/", "https://news.example.go.th/news/2022/08/a/"), page.Model());
    }

    [Fact]
    public void A_query_becomes_a_rule_alone_with_one_word_for_each_of_its_parts()
    {
        var (rules, pages) = Execute("aliases: [\"/?p=42704\", \"/index.php?id=7&lang=th\"]");
        Assert.Contains("/  p=42704  /news/2022/08/a/  301!", rules);
        Assert.Contains("/index.php  id=7  lang=th  /news/2022/08/a/  301!", rules);
        Assert.Empty(pages);
    }

    [Fact]
    public void A_path_in_Thai_is_encoded() =>
        Assert.Contains("/%E0%B8%96%E0%B8%99%E0%B8%99/  /news/2022/08/a/  301!", Execute("aliases: [/ถนน/]").Rules);

    [Fact]
    public void A_year_takes_one_rule_for_its_Buddhist_form_also_where_only_withdrawn_releases_have_it()
    {
        Assert.Contains("/news/2565/*  /news/2022/:splat  301", Execute("").Rules);
        Assert.Contains("/news/2565/*  /news/2022/:splat  301", Execute("withdrawn: {date: 2022-08-04, reason: ซ้ำ}").Rules);
    }

    [Fact]
    public void What_was_removed_is_gone_for_hosts_that_can_say_so() =>
        Assert.Contains("/news/2022/08/a/  /news/2022/08/a/index.html  410!", Execute("removed: {date: 2022-08-04, reason: ซ้ำ}").Rules);

    [Fact]
    public void Every_rule_carries_the_path_below_which_the_site_stands() => Assert.All(
        Execute("aliases: [/old/]", Plans.Settings.Replace(".th/", ".th/sub/", StringComparison.Ordinal)).Rules, rule => Assert.StartsWith("/sub/", rule, StringComparison.Ordinal));

    [Fact]
    public void The_404_page_of_another_language_is_shown_below_its_own_path() =>
        Assert.Equal("/en/*  /en/404.html  404", Execute("").Rules[^1]);
}
