using Sbpac.Site.Preview;

namespace Sbpac.Site.Tests.Preview;

public sealed class StaticHostTests
{
    private static readonly string[] Files = ["index.html", "404.html", "en/index.html", "en/404.html", "news/x/index.html", "old/index.html", "feed.xml", "_redirects", "_headers"];

    private static readonly StaticHost Host = Make("/", """
        /  p=1  /news/x/  301!
        /old/  /news/x/  301!
        /news/x/  /feed.xml  301
        /gone/  /news/x/index.html  410!
        /en/*  /en/404.html  404
        """);

    [Theory]
    [InlineData("/", "", 200, "index.html")]
    [InlineData("/feed.xml", "", 200, "feed.xml")]
    [InlineData("/news/x/", "?utm=1", 200, "news/x/index.html")]
    [InlineData("/gone/", "", 410, "news/x/index.html")]
    [InlineData("/missing/", "", 404, "404.html")]
    [InlineData("/en/missing/", "", 404, "en/404.html")]
    [InlineData("/_redirects", "", 404, "404.html")]
    public void A_file_is_sent_under_the_status_of_its_rule(string path, string query, int status, string file) =>
        Assert.Equal(new HostAnswer(status, file, null), Host.Answer(path, query));

    [Theory]
    [InlineData("/", "?p=1", "/news/x/")]
    [InlineData("/old", "?a=b", "/news/x/?a=b")]
    [InlineData("/news/x", "?a=b", "/feed.xml?a=b")]
    [InlineData("/en", "", null)]
    public void A_rule_leads_on(string path, string query, string? location) => Assert.Equal(location, Host.Answer(path, query).Location);

    [Fact]
    public void A_folder_asked_for_as_a_file_gets_its_slash() =>
        Assert.Equal(new HostAnswer(301, null, "/news/x/?q=1"), Make("/", "").Answer("/news/x", "?q=1"));

    [Fact]
    public void Below_a_path_only_that_path_is_the_site()
    {
        var host = Make("/path/", "");
        Assert.Equal(200, host.Answer("/path/news/x/", "").Status);
        Assert.Equal(404, host.Answer("/news/x/", "").Status);
        Assert.Equal("/path/", host.Answer("/", "").Location);
    }

    private static StaticHost Make(string root, string redirects) => new(root, HostRules.Read(redirects, ""), file => Files.Contains(file));
}
