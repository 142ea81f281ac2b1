using Sbpac.Site.Languages.English;
using Sbpac.Site.Pages;

namespace Sbpac.Site.Tests.Pages;

public sealed class ShareLinksTests
{
    [Fact]
    public void A_title_cannot_add_parts_to_the_address_it_stands_in() => Assert.All(
        ShareLinks.Of("ก&url=x?y#z", "https://a.example/ข/"), link => Assert.DoesNotMatch("url=x|#|y#z", link.Url.Make().Markup));

    [Fact]
    public void A_link_is_ready_for_an_attribute() => Assert.Equal(
        [
            "https://social-plugins.line.me/lineit/share?url=https%3A%2F%2Fa.example%2F%E0%B8%82%2F",
            "https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fa.example%2F%E0%B8%82%2F",
            "https://x.com/intent/post?text=A%20%26%20%F0%9F%8C%8A%EF%BF%BD&amp;url=https%3A%2F%2Fa.example%2F%E0%B8%82%2F",
            "mailto:?subject=A%20%26%20%F0%9F%8C%8A%EF%BF%BD&amp;body=https%3A%2F%2Fa.example%2F%E0%B8%82%2F",
        ],
        ShareLinks.Of("A & 🌊\ud800", "https://a.example/ข/").Select(link => link.Url.Make().Markup));

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
