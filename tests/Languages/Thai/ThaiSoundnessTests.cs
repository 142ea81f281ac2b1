using CsCheck;
using Sbpac.Site.Languages;
using Sbpac.Site.Languages.Thai;

namespace Sbpac.Site.Tests.Languages.Thai;

public sealed class ThaiSoundnessTests
{
    private const string Known = "กขฤ\u0E31\u0E34\u0E39\u0E3A\u0E47\u0E48\u0E4B\u0E4C\u0E4D\u0E4Eำาะเแๆ0๙9๐ a\n\t“é\u0301\u2028";

    [Fact]
    public void A_text_is_sound_where_no_character_asks_for_cleaning_and_no_step_is_amiss() =>
        Gen.Select(Beginning, ThaiTexts.Any).Sample((beginning, text) => AssertSoundness(beginning + text));

    [Fact]
    public void A_text_of_the_marks_and_letters_that_spelling_knows_is_judged_as_letter_by_letter() =>
        Gen.Select(Beginning, Gen.Int[0, Known.Length - 1].Select(place => Known[place]).Array[0, 80])
            .Sample((beginning, letters) => AssertSoundness(beginning + new string(letters)));

    [Theory]
    [InlineData("ก\u0E48ำ\u0E48")]
    [InlineData("ก\u0E34\u0E48ำ")]
    [InlineData("เเ")]
    [InlineData("1๑")]
    [InlineData("ก\u0E34\u0301")]
    [InlineData("\u0301ำ")]
    public void What_is_amiss_is_seen_wherever_it_stands(string amiss)
    {
        for (var length = 0; length < 140; length++)
        {
            var text = new string('ก', length) + amiss;
            Assert.False(ThaiSoundness.Holds(text));
            AssertSoundness(text);
        }
    }

    [Fact]
    public void Every_character_by_itself_is_judged_as_it_is_cleaned()
    {
        for (var unit = 0; unit <= char.MaxValue; unit++) AssertSoundness("ก" + (char)unit);
    }

    private static Gen<string> Beginning { get; } = Gen.Int[0, 70].Select(length => new string('ก', length));

    private static void AssertSoundness(string text)
    {
        var state = ThaiState.Other;
        var isSound = text.All(unit => ThaiCleaner.Instance.KindOf(unit) == CharacterKind.Plain)
            && ThaiStates.Read(text, 0, ref state) == text.Length;
        Assert.Equal(isSound, ThaiSoundness.Holds(text));
    }
}
