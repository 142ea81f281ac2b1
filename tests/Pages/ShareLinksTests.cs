using Sbpac.Site.Languages.English;
using Sbpac.Site.Pages;

namespace Sbpac.Site.Tests.Pages;

public sealed class ShareLinksTests
{
    [Fact]
    public void A_title_cannot_add_parts_to_the_address_it_stands_in() => Assert.All(
        ShareLinks.Of("ก&url=x?y#z", "https://a.example/ข/"), link => Assert.DoesNotMatch("url=x|#|y#z", link.Url));

    [Theory]
    [InlineData("phone", "0 7320-0000", "tel:+6673200000")]
    [InlineData("phone", "1880", "tel:1880")]
    [InlineData("phone", "switchboard", null)]
    [InlineData("email", "press@example.go.th", "mailto:press@example.go.th")]
    [InlineData("web", "www.example.go.th", "https://www.example.go.th")]
    [InlineData("web", "http://example.go.th", "http://example.go.th")]
    [InlineData("address", "อำเภอเมือง", null)]
    public void A_contact_is_reached_by_the_link_of_its_kind(string kind, string text, string? url) => Assert.Equal(url, ShareLinks.OfContact(kind, text, EnglishLanguage.Instance));
}
