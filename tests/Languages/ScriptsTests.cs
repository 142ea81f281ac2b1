using Sbpac.Site.Languages;
using Sbpac.Site.Languages.English;
using Sbpac.Site.Languages.Thai;

namespace Sbpac.Site.Tests.Languages;

public sealed class ScriptsTests
{
    [Theory]
    [InlineData("การประชุม", false, true)]
    [InlineData("Meeting", true, false)]
    [InlineData("Café in Trång", true, false)]
    [InlineData("ประชุม OIC ผ่าน Zoom", false, false)]
    [InlineData("ITA 95.98", true, false)]
    [InlineData("95.98 – ๒๕๖๕", false, false)]
    [InlineData("", false, false)]
    [InlineData("بندر", true, true)]
    public void A_text_is_foreign_when_hardly_a_letter_is_of_the_language(string text, bool inThai, bool inEnglish)
    {
        Assert.Equal(inThai, Scripts.IsForeign(text, ThaiLanguage.Instance));
        Assert.Equal(inEnglish, Scripts.IsForeign(text, EnglishLanguage.Instance));
    }
}
