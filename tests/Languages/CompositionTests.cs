using System.Text;
using CsCheck;
using Sbpac.Site.Languages;

namespace Sbpac.Site.Tests.Languages;

public sealed class CompositionTests
{
    [Fact]
    public void Composing_piece_by_piece_is_composing_the_whole() =>
        HostileText.Gen.Array[1, 60].Select(string.Concat).Sample(text =>
        {
            var sound = Sound(text);
            Assert.Equal(sound.Normalize(NormalizationForm.FormC), Composition.Compose(sound).Text);
        }, iter: 3_000);

    [Fact]
    public void What_did_not_change_leads_to_itself()
    {
        var (text, map) = Composition.Compose("xe\u0301y\u1100\u1161\u11A8z");
        Assert.Equal("x\u00E9y\uAC01z", text);
        Assert.Equal([0, 1, 3, 4, 7, 8], Enumerable.Range(0, 6).Select(map.Original));
    }

    [Fact]
    public void Inert_characters_are_in_form_C_by_themselves()
    {
        for (var i = 0; i <= char.MaxValue; i++)
        {
            var c = (char)i;
            if (!Composition.IsInert(c) || c >= '\uFFFE') continue;
            Assert.True($"a{c}b".IsNormalized(), $"U+{i:X4}");
        }
    }

    private static string Sound(string text) => string.Concat(text.EnumerateRunes().Where(rune => (rune.Value & 0xFFFE) != 0xFFFE));
}
