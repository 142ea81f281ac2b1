using Sbpac.Site.Preview;

namespace Sbpac.Site.Tests.Preview;

public sealed class RedirectRuleTests
{
    private static readonly Dictionary<string, string> NoQuery = [];

    [Fact]
    public void Comments_and_broken_lines_are_passed_over() =>
        Assert.Single(RedirectRule.Parse("# a comment\n\n/alone\n/a  b  301\n/a  /b  many\n/a  /b  301\n"));

    [Fact]
    public void Without_a_status_a_rule_leads_for_ever()
    {
        var rule = Assert.Single(RedirectRule.Parse("/a /b"));
        Assert.Equal((301, true, false), (rule.Status, rule.Leads, rule.Forced));
    }

    [Fact]
    public void A_mark_after_the_status_forces_the_rule() => Assert.True(RedirectRule.Parse("/a /b 410!")[0].Forced);

    [Fact]
    public void A_rule_with_parameters_wants_these_and_no_others()
    {
        var rule = RedirectRule.Parse("/  p=42704  /news/x/  301!")[0];
        Assert.Equal("/news/x/", rule.Target("/", new Dictionary<string, string> { ["p"] = "42704" }));
        Assert.Null(rule.Target("/", NoQuery));
        Assert.Null(rule.Target("/", new Dictionary<string, string> { ["p"] = "1" }));
        Assert.Null(rule.Target("/", new Dictionary<string, string> { ["p"] = "42704", ["q"] = "1" }));
    }

    [Fact]
    public void What_the_star_takes_is_encoded_again_in_the_target() =>
        Assert.Equal("/2022/%E0%B8%81%20b/", RedirectRule.Parse("/2565/*  /2022/:splat  301")[0].Target("/2565/ก b/", NoQuery));
}
