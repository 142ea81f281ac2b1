using Sbpac.Site.Diagnostics;
using Sbpac.Site.Languages.English;
using Sbpac.Site.Pages;

namespace Sbpac.Site.Tests.Pages;

public sealed class PageTests
{
    private static readonly Place Source = Place.Of("input/site.yml");

    [Fact]
    public void A_page_without_facts_of_its_own_is_known_by_its_model()
    {
        var page = new Page("x.html", Source, "x", EnglishLanguage.Instance, () => "ab");
        Assert.Equal(page.Facts(), page.Model());
    }
}
