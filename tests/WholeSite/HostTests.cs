namespace Sbpac.Site.Tests.WholeSite;

/// <summary>What hosts and crawlers read.</summary>
public sealed class HostTests
{
    public static TheoryData<string> Names() => Sites.Names();

    [Theory]
    [MemberData(nameof(Names))]
    public void Robots_may_see_everything_and_are_shown_the_sitemap(string name)
    {
        var site = Sites.Get(name);
        var lines = site.Text("robots.txt").Split('\n');
        Assert.Contains("User-agent: *", lines);
        Assert.DoesNotContain(lines, line => line.StartsWith("Disallow: /", StringComparison.Ordinal));
        Assert.Equal("sitemap.xml", site.File(new Uri(lines.Single(line => line.StartsWith("Sitemap: ", StringComparison.Ordinal))["Sitemap: ".Length..])));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_language_has_a_page_for_what_is_not_there(string name)
    {
        var site = Sites.Get(name);
        Assert.Contains("", site.Prefixes);
        Assert.All(site.Prefixes, prefix => Assert.False(BuiltSite.IsListed(site.All[prefix + "404.html"])));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_rule_leads_from_another_address_to_one_that_is_there(string name)
    {
        var site = Sites.Get(name);
        Assert.All(Rules(site), rule =>
        {
            var target = new Uri(site.Root, rule.To.Replace(":splat", "", StringComparison.Ordinal));
            Assert.True(site.Has(site.File(target)!), $"{rule.From} → {rule.To}");
            Assert.Contains(rule.Status, (string[])["301", "301!", "404", "410!"]);
            Assert.StartsWith(site.Root.AbsolutePath, rule.From, StringComparison.Ordinal);
            if (rule.Status.StartsWith('3')) Assert.NotEqual(rule.From + string.Join('&', rule.Query), rule.To);
            Assert.All(rule.Query, query => Assert.Contains('=', query));
        });
        Assert.Distinct(Rules(site).Select(rule => rule.From + " " + string.Join('&', rule.Query)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_Buddhist_year_in_an_address_is_led_to_the_same_year(string name)
    {
        var site = Sites.Get(name);
        var rules = Rules(site).Where(rule => rule.To.EndsWith(":splat", StringComparison.Ordinal)).ToDictionary(rule => rule.From, rule => rule.To);
        var years = site.Files.Select(file => System.Text.RegularExpressions.Regex.Match(file, "^(.*?news/)(2\\d\\d\\d)/")).Where(match => match.Success)
            .Select(match => (Folder: match.Groups[1].Value, Year: int.Parse(match.Groups[2].Value, System.Globalization.CultureInfo.InvariantCulture)))
            .Where(archive => site.Has($"{archive.Folder}{archive.Year}/index.html"));
        Assert.All(years, archive => Assert.Equal(
            $"{site.Root.AbsolutePath}{archive.Folder}{archive.Year}/:splat", rules[$"{site.Root.AbsolutePath}{archive.Folder}{archive.Year + 543}/*"]));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Feeds_are_served_as_what_they_are(string name)
    {
        var site = Sites.Get(name);
        var headers = site.Text("_headers");
        Assert.All(site.Prefixes, prefix =>
        {
            foreach (var (file, type) in (ReadOnlySpan<(string, string)>)[("feed.xml", "application/atom+xml"), ("rss.xml", "application/rss+xml"), ("feed.json", "application/feed+json")])
                Assert.Contains($"{site.Root.AbsolutePath}{prefix}{file}\n  Content-Type: {type}; charset=utf-8\n", headers, StringComparison.Ordinal);
        });
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Only_what_has_a_hash_in_its_name_is_kept_for_ever(string name)
    {
        var site = Sites.Get(name);
        var lines = site.Text("_headers").Split('\n');
        var immutable = lines.Index().Where(line => line.Item.Contains("immutable", StringComparison.Ordinal)).Select(line => lines[line.Index - 1]);
        Assert.Equal(Hashed(site), immutable);
    }

    private static IEnumerable<string> Hashed(BuiltSite site) =>
        ((string[])["assets/", "photos/", "cards/"]).Where(folder => site.Files.Any(file => file.StartsWith(folder, StringComparison.Ordinal))).Select(folder => $"{site.Root.AbsolutePath}{folder}*");

    private static IEnumerable<(string From, string[] Query, string To, string Status)> Rules(BuiltSite site) =>
        from line in site.Text("_redirects").Split('\n', StringSplitOptions.RemoveEmptyEntries)
        let words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        select (words[0], words[1..^2], words[^2], words[^1]);
}
