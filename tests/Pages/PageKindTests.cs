using Sbpac.Site.Diagnostics;
using Sbpac.Site.Languages.English;
using Sbpac.Site.Pages;

namespace Sbpac.Site.Tests.Pages;

public sealed class PageKindTests
{
    private static readonly Place Source = Place.Of("input/site.yml");

    [Fact]
    public void A_page_whose_model_is_made_of_more_than_its_facts_is_refused_for_that_could_change_unseen()
    {
        var length = Random.Shared.Next(9);
        Assert.Throws<ArgumentException>(() => new PageKind<string>("x", facts => facts + length));
    }

    [Fact]
    public void The_model_of_a_page_is_made_of_its_facts() =>
        Assert.Equal(2, new PageKind<string>("x", static facts => facts.Length).Of("x.html", Source, EnglishLanguage.Instance, () => "ab").Model());
}
