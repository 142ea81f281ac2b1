using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Sbpac.Site.Tests.WholeSite;

/// <summary>Text in another script than its page says in which language it is, so that a screen reader speaks it.</summary>
public sealed class ForeignTextTests
{
    public static TheoryData<string> Names() => [Sites.Shipped, Sites.Dressed];

    [Theory]
    [MemberData(nameof(Names))]
    public void Thai_on_an_English_page_stands_under_its_language(string name)
    {
        var wrong =
            from page in Sites.Get(name).Pages
            from text in page.Value.Body!.Descendants<IText>()
            where text.ParentElement is { } parent && parent is not IHtmlScriptElement && text.Data.Any(IsThai) && LanguageOf(parent) != "th"
            select $"{page.Key}: {text.Data.Trim()}";
        Assert.Empty(wrong);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_name_that_is_only_heard_is_in_the_language_of_its_element(string name)
    {
        var wrong =
            from page in Sites.Get(name).Pages
            from element in page.Value.Body!.QuerySelectorAll("[alt], [aria-label], [title], [data-position], [data-copied]")
            from attribute in (string[])["alt", "aria-label", "title", "data-position", "data-copied"]
            let value = element.GetAttribute(attribute)
            where value is not null && value.Any(IsThai) && LanguageOf(element) != "th"
            select $"{page.Key}: {value}";
        Assert.Empty(wrong);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_link_into_the_other_language_says_so(string name) => Assert.All(Sites.Get(name).Pages, page =>
    {
        foreach (var link in page.Value.QuerySelectorAll<IHtmlAnchorElement>(".switch a"))
        {
            Assert.Equal(link.GetAttribute("hreflang"), link.GetAttribute("lang"));
            Assert.NotEqual(page.Value.DocumentElement.GetAttribute("lang"), link.GetAttribute("lang"));
        }
    });

    private static string? LanguageOf(IElement element) => element.Closest("[lang]")?.GetAttribute("lang");

    private static bool IsThai(char letter) => letter is >= '\u0E01' and <= '\u0E5B';
}
