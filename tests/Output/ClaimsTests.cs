using Sbpac.Site.Diagnostics;
using Sbpac.Site.Output;

namespace Sbpac.Site.Tests.Output;

public sealed class ClaimsTests
{
    [Theory]
    [InlineData("SITE613", "a.html", "a.html")]
    [InlineData("SITE614", "tags/ita/index.html", "tags/ITA/index.html")]
    [InlineData("SITE614", "photo.JPG", "photo.jpg")]
    [InlineData("SITE614", "caf\u00e9", "cafe\u0301")]
    [InlineData("SITE614", "ก\u0e48\u0e38", "ก\u0e38\u0e48")]
    [InlineData("SITE615", "news", "news/index.html")]
    [InlineData("SITE615", "a/news", "a/news/2022/index.html")]
    [InlineData("SITE612", "con", "x")]
    public void Names_that_cannot_stand_beside_each_other_are_reported_once(string code, string first, string second)
    {
        Assert.Equal([code], Check(first, second));
        Assert.Equal([code], Check(second, first));
    }

    [Fact]
    public void Both_names_are_told_whatever_their_order()
    {
        var problems = new Problems();
        Claimed("tags/ita/index.html", "tags/ITA/index.html").Check(problems);
        Assert.Equal(["tags/ITA", "tags/ita"], Assert.Single(problems.ToImmutable()).Arguments);
    }

    [Fact]
    public void Many_names_that_do_not_clash_give_their_folders()
    {
        var outline = Claimed("index.html", "news/a/index.html", "news/b/index.html").Check(new Problems());
        Assert.Equal(["", "news", "news/a", "news/b"], outline!.Folders.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("news/a/x", "news/a")]
    [InlineData("news/a/x/y", "news/a")]
    [InlineData("news/x", "news/x")]
    [InlineData("x", "x")]
    [InlineData("a/", "a")]
    public void What_has_left_the_site_is_removed_from_its_outermost_folder(string destination, string outermost) =>
        Assert.Equal(outermost, Outline.Of(["news/b/index.html"]).Outermost(destination));

    private static IEnumerable<string> Check(params IEnumerable<string> destinations)
    {
        var problems = new Problems();
        Assert.Null(Claimed(destinations).Check(problems));
        return problems.ToImmutable().Select(problem => problem.Code.Id);
    }

    private static Claims<int> Claimed(params IEnumerable<string> destinations)
    {
        var claims = new Claims<int>(4);
        foreach (var destination in destinations) claims.TryClaim(destination, 0);
        return claims;
    }
}
