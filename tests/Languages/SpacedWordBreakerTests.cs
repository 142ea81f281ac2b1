using CsCheck;
using Sbpac.Site.Languages;
using Sbpac.Site.Tests.Languages.Thai;

namespace Sbpac.Site.Tests.Languages;

public sealed class SpacedWordBreakerTests
{
    private static readonly SpacedWordBreaker Breaker = new();

    [Theory]
    [InlineData("The Centre met today.", "The|Centre|met|today")]
    [InlineData("SBPAC’s plan isn't new", "SBPAC’s|plan|isn't|new")]
    [InlineData("'quoted' words'", "quoted|words")]
    [InlineData("95.98 and 1,149.", "95.98#|and|1,149#")]
    [InlineData("10:30, 5/2022, 29–30", "10#|30#|5#|2022#|29#|30#")]
    [InlineData("G20 and 4G", "G20|and|4G")]
    [InlineData("well-known COVID-19", "well|known|COVID-19")]
    [InlineData("the U.N. and U.S.A. at 9 a.m.", "the|U.N.@|and|U.S.A.@|at|9#|a.m.@")]
    [InlineData("end of A. Begin", "end|of|A|Begin")]
    [InlineData("cafe\u0301 cre\u0300me", "cafe\u0301|cre\u0300me")]
    [InlineData("a\u200Bb", "a|b")]
    [InlineData("𝒜𝒷 x", "𝒜𝒷|x")]
    [InlineData("ڤوست ڤنتدبيرن ولايه", "ڤوست|ڤنتدبيرن|ولايه")]
    [InlineData("٢٠٢٢ ١٬١٤٩٫٥", "٢٠٢٢#|١٬١٤٩٫٥#")]
    [InlineData("", "")]
    [InlineData(" … — !", "")]
    public void Letters_marks_and_digits_make_words(string text, string words) =>
        Assert.Equal(words, string.Join('|', Words(text).Select(word => $"{text[word.Start..word.End]}{Sign(word.Kind)}")));

    [Fact]
    public void Words_are_in_order_inside_the_text_and_hold_no_space() => ThaiTexts.Any.Sample(text =>
    {
        var end = 0;
        foreach (var word in Words(text))
        {
            Assert.InRange(word.Start, end, text.Length);
            Assert.InRange(word.Length, 1, text.Length - word.Start);
            Assert.DoesNotContain(text.Substring(word.Start, word.Length), unit => char.IsWhiteSpace(unit) || unit == '\u200B');
            end = word.End;
        }
    });

    [Theory]
    [InlineData("'")]
    [InlineData("a.")]
    [InlineData("a'")]
    [InlineData("1,")]
    [InlineData("e\u0301")]
    public void A_run_of_a_million_units_is_broken_like_any_other(string unit)
    {
        var words = Words(string.Concat(Enumerable.Repeat(unit, 1_000_000 / unit.Length)));
        Assert.True(words.Count <= 1);
    }

    private static List<Word> Words(string text)
    {
        var words = new List<Word>();
        Breaker.Break(text, words);
        return words;
    }

    private static string Sign(WordKind kind) => kind switch { WordKind.Number => "#", WordKind.Abbreviation => "@", _ => "" };
}
