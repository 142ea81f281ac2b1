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
        foreach (var word in ThaiDictionary.Shared.Words().Where(word => word.Length == 2))
            Assert.True(LetterTrie.IsWord(ThaiDictionary.Shared.Begin(word[0], word[1])));
        Assert.Equal(LetterTrie.Dead, ThaiDictionary.Shared.Begin('ะ', 'ก'));
        Assert.Equal(LetterTrie.Dead, ThaiDictionary.Shared.Begin('a', 'ก'));
        Assert.Equal(LetterTrie.Dead, ThaiDictionary.Shared.Begin('ก', '\uFFFF'));
    }
}
