using CsCheck;
using Sbpac.Site.Content.Markdown;
using Sbpac.Site.Content.Markdown.Writing;
using Sbpac.Site.Tests.Languages;

namespace Sbpac.Site.Tests.Content.Markdown;

public sealed class BlankTests
{
    [Fact]
    public void The_first_unusual_blank_is_found_wherever_it_stands() => Gen.Select(HostileText.Gen, HostileText.Gen, HostileText.Gen).Sample((one, two, three) =>
    {
        var text = one + "กข" + two + "กขค" + three;
        Assert.Equal(Array.FindIndex(text.ToCharArray(), IsUnusual), Blank.IndexOfUnusual(text));
    });

    [Fact]
    public void Every_unusual_blank_is_found_among_letters()
    {
        for (var unit = '\0'; unit < char.MaxValue; unit++)
            Assert.Equal(IsUnusual(unit) ? 11 : -1, Blank.IndexOfUnusual($"อักษรไทย256{unit}อักษรไทย2565"));
    }

    [Theory]
    [InlineData('\u00A0')]
    [InlineData('\u200B')]
    [InlineData('\uFEFF')]
    public void An_unusual_blank_is_found_far_behind_letters(char blank)
    {
        for (var place = 0; place < 600; place += 7)
            Assert.Equal(place, Blank.IndexOfUnusual(new string('ข', place) + blank + "“ข่าว” " + blank));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("หนึ่ง two", "หนึ่ง two")]
    [InlineData("หนึ่ง\u200Btwo\u200B\u200Bสาม", "หนึ่ง\u200Btwo\u200B\u200Bสาม")]
    [InlineData(" a", "a")]
    [InlineData("a ", "a")]
    [InlineData("a  b", "a b")]
    [InlineData("a\u00A0 b\u3000\u2003c", "a b c")]
    [InlineData("a \n b\t\tc", "a b c")]
    [InlineData("a\nb\tc\u3000d", "a b c d")]
    [InlineData(" \u00A0\n", "")]
    public void Runs_of_blanks_become_one_space(string text, string collapsed) =>
        Assert.Equal(collapsed, PlainText.Collapse(text));

    private static bool IsUnusual(char c) => c >= '\u00A0' && Blank.Is(c);
}
