using System.Text;
using Sbpac.Site.Content.Markdown;
using Sbpac.Site.Content.Markdown.Writing;

namespace Sbpac.Site.Tests.Content.Markdown;

public sealed class BlankTests
{
    [Theory]
    [InlineData('\u00A0')]
    [InlineData('\u200B')]
    [InlineData('\u3000')]
    [InlineData('\uFEFF')]
    public void An_unusual_blank_is_found_wherever_it_stands(char blank)
    {
        for (var place = 0; place < 600; place += 7)
        {
            var text = new string('ข', place) + blank + "“ข่าว” " + blank;
            Assert.Equal(place, Blank.IndexOfUnusual(text));
        }
        Assert.Equal(-1, Blank.IndexOfUnusual("“ข่าว” é \t\r\n ๑ –"));
    }

    [Theory]
    [InlineData("ข่าว เช้า", "ข่าว เช้า")]
    [InlineData("ข่าว  เช้า", "ข่าว เช้า")]
    [InlineData(" ข่าว", "ข่าว")]
    [InlineData("ข่าว\u00A0", "ข่าว")]
    [InlineData("ข่าว\u00A0\u3000เช้า", "ข่าว เช้า")]
    [InlineData("ข่าว\nเช้า\tนี้", "ข่าว เช้า นี้")]
    [InlineData("ข่าว\u200Bเช้า “นี้”", "ข่าว\u200Bเช้า “นี้”")]
    [InlineData("\u3000", "")]
    public void Each_run_of_blanks_becomes_one_space(string typed, string collapsed) =>
        Assert.Equal(collapsed, PlainText.Collapse(new StringBuilder(typed)));
}
