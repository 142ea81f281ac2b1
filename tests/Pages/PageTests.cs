using Sbpac.Site.Diagnostics;
using Sbpac.Site.Languages.English;
using Sbpac.Site.Pages;

namespace Sbpac.Site.Tests.Pages;

public sealed class PageTests
{
    private static readonly Place Source = Place.Of("input/site.yml");

    [Fact]
    public void A_page_whose_model_is_made_of_more_than_its_facts_is_refused_for_that_could_change_unseen()
    {
        var length = Random.Shared.Next(9);
        Assert.Throws<ArgumentException>(() => Page.Of("x.html", Source, "x", EnglishLanguage.Instance, () => "x", facts => facts + length));
    }

    [Fact]
    public void The_model_of_a_page_is_made_of_its_facts() =>
        Assert.Equal(2, Page.Of("x.html", Source, "x", EnglishLanguage.Instance, () => "ab", static facts => facts.Length).Model());

    [Fact]
    public void A_page_without_facts_of_its_own_is_known_by_its_model()
    {
        var page = new Page("x.html", Source, "x", EnglishLanguage.Instance, () => "ab");
        Assert.Equal(page.Facts(), page.Model());
    }
}
