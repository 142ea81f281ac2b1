using Sbpac.Site.Languages;

namespace Sbpac.Site.Tests.Languages;

public sealed class TextOrderTests
{
    [Fact]
    public void Case_and_accents_decide_last() =>
        Assert.Equal(
            ["2 towns", "Cafe", "cafe", "Café", "cafes", "Zebra", "zoo"],
            new[] { "zoo", "cafes", "Café", "cafe", "Zebra", "Cafe", "2 towns" }.Order(TextOrder.Default));

    [Fact]
    public void A_space_comes_before_any_letter() =>
        Assert.Equal(["New York", "Newark"], new[] { "Newark", "New York" }.Order(TextOrder.Default));

    [Fact]
    public void Nothing_comes_before_something()
    {
        Assert.True(TextOrder.Default.Compare(null, "") < 0);
        Assert.True(TextOrder.Default.Compare("", "a") < 0);
        Assert.Equal(0, TextOrder.Default.Compare(null, null));
    }
}
