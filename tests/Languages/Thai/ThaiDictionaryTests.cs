using Sbpac.Site.Languages.Thai;

namespace Sbpac.Site.Tests.Languages.Thai;

public sealed class ThaiDictionaryTests
{
    [Fact]
    public void ICUs_list_of_26382_words_is_read_in_the_order_of_its_code_points()
    {
        var words = ThaiDictionary.Shared.Words().ToArray();
        Assert.Equal(26_382, words.Length);
        Assert.Equal(words.Order(StringComparer.Ordinal).Distinct(), words);
        Assert.All(words, word => Assert.All(word, letter => Assert.True(ThaiClusters.IsLetter(letter))));
    }

    [Theory]
    [InlineData("ประชาชน", true)]
    [InlineData("ประชาช", false)]
    [InlineData("ก็", true)]
    [InlineData("น้ำ", true)]
    [InlineData("มหาวิทยาลัย", true)]
    [InlineData("", false)]
    [InlineData("abc", false)]
    public void A_word_is_in_the_list_or_not(string word, bool known) => Assert.Equal(known, ThaiDictionary.Shared.Contains(word));

    [Fact]
    public void Two_letters_at_once_lead_where_one_after_the_other_leads()
    {
        foreach (var word in ThaiDictionary.Shared.Words().Where(word => word.Length == 2)) Assert.True(LetterTrie.IsWord(Begin(word[0], word[1])));
        Assert.Equal(LetterTrie.Dead, Begin('ะ', 'ก'));
        Assert.Equal(LetterTrie.Dead, Begin('ก', '\u0E5C'));
        Assert.Equal(LetterTrie.Dead, Begin('\u0E00', 'ก'));
    }

    [Fact]
    public void All_words_that_begin_with_some_letters_are_found_at_once()
    {
        var letters = Enumerable.Repeat(ThaiBreaks.NoLetter, ThaiBreaks.Window).ToArray();
        ThaiBreaks.Spell("ตากลมๆ", letters);
        // ตา, ตาก, ตากลม.
        Assert.Equal(0b101100u, ThaiDictionary.Shared.List.Words(ThaiDictionary.Shared.Begin(letters[0], letters[1]), letters));
    }

    [Fact]
    public void The_words_of_the_list_that_hold_a_sign_end_in_it_or_are_abbreviations() =>
        Assert.Equal(["ฯพณฯ", "ฯลฯ"], ThaiDictionary.Shared.Words().Where(word => word[..^1].AsSpan().ContainsAny('ๆ', 'ฯ')));

    [Fact]
    public void No_word_is_longer_than_those_who_look_for_it_look_ahead() => Assert.Equal(20, ThaiDictionary.Shared.Words().Max(word => word.Length));

    private static int Begin(char first, char second) => ThaiDictionary.Shared.Begin((byte)(first - 0x0E00), (byte)(second - 0x0E00));
}
