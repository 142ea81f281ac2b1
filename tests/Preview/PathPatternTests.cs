using Sbpac.Site.Preview;

namespace Sbpac.Site.Tests.Preview;

public sealed class PathPatternTests
{
    [Theory]
    [InlineData("/old", "/old")]
    [InlineData("/old", "/old/")]
    [InlineData("/old/", "/old")]
    [InlineData("/%E0%B8%81/", "/ก/")]
    public void A_literal_matches_with_and_without_a_slash_at_the_end(string pattern, string path) => Assert.NotNull(new PathPattern(pattern).Match(path));

    [Theory]
    [InlineData("/old", "/older")]
    [InlineData("/old", "/old/more")]
    [InlineData("/old", "/OLD")]
    [InlineData("/a.b", "/aXb")]
    public void A_literal_matches_nothing_else(string pattern, string path) => Assert.Null(new PathPattern(pattern).Match(path));

    [Theory]
    [InlineData("/news/2565/", "")]
    [InlineData("/news/2565", "")]
    [InlineData("/news/2565/08/", "08/")]
    [InlineData("/news/2565/08/x/", "08/x/")]
    public void A_star_at_the_end_takes_all_that_follows(string path, string splat) =>
        Assert.Equal(splat, new PathPattern("/news/2565/*").Match(path)!["splat"]);

    [Fact]
    public void A_star_at_the_end_does_not_take_a_longer_name() => Assert.Null(new PathPattern("/en/*").Match("/england/"));

    [Fact]
    public void A_star_within_takes_segments_between() => Assert.NotNull(new PathPattern("/tags/*/feed.xml").Match("/tags/ita/feed.xml"));

    [Fact]
    public void A_name_takes_one_segment()
    {
        Assert.Equal("08", new PathPattern("/news/:month").Match("/news/08")!["month"]);
        Assert.Null(new PathPattern("/news/:month").Match("/news/08/x"));
    }
}
