using Sbpac.Site.Preview;

namespace Sbpac.Site.Tests.Preview;

public sealed class HeaderRuleTests
{
    [Fact]
    public void Every_block_that_matches_counts_and_values_of_one_name_are_joined()
    {
        var rules = HeaderRule.Parse("# note\n/*\n  X-One: 1\n  Cache-Control: public\n/assets/*\n  cache-control: max-age=5\n");
        var headers = HeaderRule.Of("/assets/a.css", rules);
        Assert.Equal("1", headers["X-One"]);
        Assert.Equal("public, max-age=5", headers["Cache-Control"]);
        Assert.Equal("public", HeaderRule.Of("/", rules)["Cache-Control"]);
    }

    [Fact]
    public void A_value_may_hold_colons() =>
        Assert.Equal("img-src data: https://a.example:1", HeaderRule.Of("/", HeaderRule.Parse("/\n  Content-Security-Policy: img-src data: https://a.example:1"))["Content-Security-Policy"]);
}
