using System.Globalization;
using CsCheck;
using Sbpac.Site.Languages;
using Sbpac.Site.Languages.Thai;
using Sbpac.Site.Tests.Languages.Thai;

namespace Sbpac.Site.Tests.Languages;

public sealed class CutsTests
{
    private static readonly WordBreaker Thai = new ThaiWordBreaker(["ศูนย์อำนวยการบริหารจังหวัดชายแดนภาคใต้"]);
    private static readonly WordBreaker Spaced = new SpacedWordBreaker();

    [Theory]
    [InlineData("ประชาชน", 100, "ประชาชน")]
    [InlineData("ประชาชน  \u00A0", 100, "ประชาชน")]
    [InlineData("ประชาชน", 7, "ประชาชน")]
    public void A_text_within_the_limit_stays_but_for_the_spaces_at_its_end(string text, int limit, string cut) => Assert.Equal(cut, Thai.Cut(text, limit));

    [Theory]
    [InlineData("ประชาชนในพื้นที่", 10, "ประชาชนใน")]
    [InlineData("ประชาชนในพื้นที่", 8, "ประชาชน")]
    [InlineData("แถลงผลงานของรัฐ", 5, "แถลง")]
    public void Thai_is_cut_at_a_word(string text, int limit, string cut) => Assert.Equal(cut, Thai.Cut(text, limit));

    [Theory]
    [InlineData("กล่าวว่า ประชาชนในพื้นที่", 10, "กล่าวว่า")]
    [InlineData("กล่าว ประชาชนในพื้นที่", 16, "กล่าว ประชาชนใน")]
    public void A_space_in_the_last_fifth_is_preferred_but_none_before(string text, int limit, string cut) => Assert.Equal(cut, Thai.Cut(text, limit));

    [Theory]
    [InlineData("ตามที่ศอ.บต.แถลง", 10, "ตามที่")]
    [InlineData("ข่าวศูนย์อำนวยการบริหารจังหวัดชายแดนภาคใต้แถลง", 30, "ข่าว")]
    [InlineData("คะแนน 1,149.50 คะแนน", 9, "คะแนน")]
    public void A_term_an_abbreviation_or_a_number_is_not_cut(string text, int limit, string cut) => Assert.Equal(cut, Thai.Cut(text, limit));

    [Theory]
    [InlineData("ประเทศต่างๆในโลก", 10, "ประเทศ")]
    [InlineData("ประเทศต่าง ๆ ในโลก", 11, "ประเทศ")]
    public void The_sign_of_repetition_stays_with_its_word(string text, int limit, string cut) => Assert.Equal(cut, Thai.Cut(text, limit));

    [Theory]
    [InlineData("The Centre met the public today", 20, "The Centre met the")]
    [InlineData("The Centre met (for a day) today", 16, "The Centre met")]
    [InlineData("The Centre met COVID-19 cases", 20, "The Centre met")]
    [InlineData("The Centre met – again and again", 17, "The Centre met")]
    [InlineData("Unity", 3, "Uni")]
    public void English_is_cut_at_a_word(string text, int limit, string cut) => Assert.Equal(cut, Spaced.Cut(text, limit));

    [Theory]
    [InlineData("👨\u200D👩\u200D👧 family", 5, "")]
    [InlineData("text", 0, "")]
    [InlineData("text", -1, "")]
    [InlineData("", 0, "")]
    public void Where_nothing_whole_fits_nothing_is_left(string text, int limit, string cut)
    {
        Assert.Equal(cut, Thai.Cut(text, limit));
        Assert.Equal(cut, Spaced.Cut(text, limit));
    }

    [Fact]
    public void A_leading_vowel_is_never_left_alone() => Assert.Equal("", Thai.Cut("เกาะ", 1));

    [Fact]
    public void A_cut_is_never_too_long_nor_inside_a_word_or_a_cluster() => Gen.Select(ThaiTexts.Any, Gen.Int[1, 60], Gen.Bool).Sample((text, limit, isThai) =>
    {
        // Only Thai knows that ำ, a letter to Unicode, never begins a word.
        if (!isThai) text = text.Replace('ำ', 'า');
        var breaker = isThai ? Thai : Spaced;
        var cut = breaker.Cut(text, limit);
        Assert.StartsWith(cut, text, StringComparison.Ordinal);
        Assert.True(cut.Length <= limit);
        Assert.True(cut.Length == 0 || !char.IsWhiteSpace(cut[^1]));
        var words = new List<Word>();
        breaker.Break(text, words);
        if (words.Count == 0 || cut.Length == 0 || text[cut.Length..].All(unit => char.IsWhiteSpace(unit) || char.IsControl(unit) || unit == '\u200B')) return;
        // A first word that is too long is cut; stray marks may tie its end to what follows.
        var mustBeWhole = words.Skip(words[0].End <= limit && (!isThai || ThaiClusters.CanBreak(text, words[0].End)) ? 0 : 1);
        Assert.DoesNotContain(mustBeWhole, word => word.Start < cut.Length && cut.Length < word.End);
        Assert.Contains(cut.Length, StringInfo.ParseCombiningCharacters(text));
        if (isThai) Assert.True(ThaiClusters.CanBreak(text, cut.Length));
    });

    [Fact]
    public void A_cut_does_not_depend_on_how_much_text_follows()
    {
        var text = string.Concat(Enumerable.Repeat("ประชาชนในพื้นที่ได้รับความช่วยเหลือจากรัฐบาล", 20_000));
        Assert.Equal(Thai.Cut(text[..2_000], 160), Thai.Cut(text, 160));
    }
}
