using CsCheck;
using Sbpac.Site.Languages.Thai;

namespace Sbpac.Site.Tests.Languages.Thai;

public sealed class ThaiLineTests
{
    [Fact]
    public void A_line_breaks_where_each_place_by_itself_says_so() => ThaiTexts.Any.Sample(AssertBreaks);

    [Fact]
    public void A_line_of_Thai_letters_in_any_order_breaks_where_each_place_says_so() =>
        Gen.Char['\u0E00', '\u0E5F'].Array[0, 200].Select(letters => new string(letters)).Sample(AssertBreaks);

    [Theory]
    [InlineData(47)]
    [InlineData(48)]
    [InlineData(57)]
    [InlineData(64)]
    [InlineData(300)]
    public void A_cluster_may_be_of_any_length(int marks) => AssertBreaks("กา" + new string('\u0E48', marks) + "น");

    [Fact]
    public void Letters_are_spelt_by_their_place_in_the_Thai_block_and_all_else_is_none()
    {
        Span<byte> spelt = stackalloc byte[ThaiBreaks.Step];
        for (var unit = '\0'; unit < char.MaxValue; unit++)
        {
            ThaiBreaks.Spell([unit], spelt);
            Assert.Equal(ThaiClusters.IsLetter(unit), ThaiBreaks.IsLetter(spelt[0]));
            if (unit is 'ๆ' or 'ฯ') Assert.Equal(ThaiBreaks.Sign, spelt[0]);
            else if (ThaiClusters.IsLetter(unit)) Assert.Equal(unit - 0x0E00, spelt[0]);
        }
    }

    private static void AssertBreaks(string text)
    {
        var line = new ThaiLine(text);
        var next = text.Length;
        for (var at = text.Length; at >= 0; at--)
        {
            // At its own edges a text breaks, whatever stands there.
            var breaks = ThaiClusters.CanBreak(text, at);
            if (at > 0) Assert.Equal(breaks, (line.BreaksFrom(at) & 1) != 0);
            if (at < text.Length) Assert.Equal(next, line.NextBreak(at));
            if (breaks) next = at;
        }
        line.GiveBack();
    }
}
