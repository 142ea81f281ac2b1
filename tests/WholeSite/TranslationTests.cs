using AngleSharp.Html.Dom;

namespace Sbpac.Site.Tests.WholeSite;

/// <summary>How the pages of a site say what they are translations of.</summary>
public sealed class TranslationTests
{
    public static TheoryData<string> Names() => Sites.Names();

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_page_has_one_canonical_address_its_own_and_a_404_page_none(string name)
    {
        var site = Sites.Get(name);
        Assert.All(site.Pages, entry =>
        {
            var (path, page) = entry;
            if (path.EndsWith("404.html", StringComparison.Ordinal)) Assert.Null(BuiltSite.Canonical(page));
            else Assert.Equal(site.Address(path).AbsoluteUri, Assert.Single(page.QuerySelectorAll("link[rel=canonical]")).GetAttribute("href"));
        });
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Alternates_name_each_other_and_the_language_that_stands_there(string name)
    {
        var site = Sites.Get(name);
        Assert.All(site.Pages, entry =>
        {
            var (path, page) = entry;
            var alternates = Alternates(page);
            Assert.Distinct(alternates.Select(alternate => alternate.Language));
            if (alternates.Length == 0) return;
            Assert.True(BuiltSite.IsListed(page), $"{path} is not listed and has alternates");
            Assert.Contains((page.DocumentElement.GetAttribute("lang"), BuiltSite.Canonical(page)), alternates);
            Assert.Contains(alternates, alternate => alternate.Language == "x-default");
            foreach (var (language, url) in alternates)
            {
                var other = site.All[site.File(new Uri(url!))!];
                Assert.True(alternates.SequenceEqual(Alternates(other)), $"{path} and {url} disagree");
                if (language != "x-default") Assert.Equal(language, other.DocumentElement.GetAttribute("lang"));
            }
        });
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_page_that_only_leads_elsewhere_names_its_target_everywhere(string name)
    {
        var site = Sites.Get(name);
        Assert.All(site.All.Where(page => BuiltSite.IsRedirect(page.Value)), entry =>
        {
            var (path, page) = entry;
            var target = new Uri(site.Address(path), page.QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content")!.Split("url=")[1]);
            Assert.Equal(target.AbsoluteUri, BuiltSite.Canonical(page));
            Assert.Equal(target, new Uri(site.Address(path), Assert.Single(page.QuerySelectorAll("a")).GetAttribute("href")!));
            Assert.True(site.Has(site.File(target)!), path);
            Assert.False(BuiltSite.IsRedirect(site.All[site.File(target)!]), $"{path} leads to a page that leads on");
            Assert.False(BuiltSite.IsListed(page), path);
        });
    }

    private static (string? Language, string? Url)[] Alternates(IHtmlDocument page) =>
        [.. page.QuerySelectorAll("link[rel=alternate][hreflang]").Select(link => (link.GetAttribute("hreflang"), link.GetAttribute("href")))];
}
