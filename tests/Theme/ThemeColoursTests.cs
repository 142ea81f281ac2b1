using Sbpac.Site.Images;
using Sbpac.Site.Theme;

namespace Sbpac.Site.Tests.Theme;

public sealed class ThemeColoursTests
{
    private static CardColours Of(string sheet) => ThemeColours.Of([new ThemeAsset("other.css", "--brand: #000;"u8.ToArray()), new ThemeAsset("site.css", System.Text.Encoding.UTF8.GetBytes(sheet))]);

    [Fact]
    public void The_colours_are_the_first_of_their_names_in_the_style_sheet() => Assert.Equal(
        new CardColours("#0f2f57", "#ffffff", "#c6d5e8", "#e3b341"),
        Of(":root { --on-brand: #fff; --brand: #0f2f57; --on-brand-muted: #c6d5e8; --gold:#e3b341; } @media (prefers-color-scheme: dark) { :root { --brand: #123456; } }"));

    [Theory]
    [InlineData("")]
    [InlineData("--brand: rgb(1 2 3); --gold: var(--brand); --on-brand: #12; --on-brand-muted: red;")]
    public void What_is_not_stated_is_dark_on_white(string sheet) => Assert.Equal(new CardColours("#ffffff", "#16202a", "#16202a", "#16202a"), Of(sheet));

    [Fact]
    public void The_shipped_style_sheet_states_all_of_them()
    {
        var colours = Of(File.ReadAllText(Sbpac.Site.Tests.Support.Repository.At("theme", "assets", "site.css")));
        Assert.Equal(4, new HashSet<string> { colours.Ground, colours.Title, colours.Small, colours.Accent }.Count);
        Assert.NotEqual("#ffffff", colours.Ground);
    }
}
