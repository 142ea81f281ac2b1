using CsCheck;
using Sbpac.Site.Languages.Thai;

namespace Sbpac.Site.Tests.Languages.Thai;

public sealed class LetterTrieTests
{
    private static readonly Gen<string> Word = Gen.Char['\u0001', '\u007f'].Array[1, 40].Select(letters => new string(letters));
    private static readonly Gen<string> ShortWord = Gen.Char['a', 'e'].Array[1, 6].Select(letters => new string(letters));

    [Fact]
    public void It_holds_the_words_of_the_trie_it_is_built_from_and_no_others() =>
        Gen.Select(Gen.OneOf(Word, ShortWord).Array[1, 300], Gen.OneOf(Word, ShortWord).Array[20], Gen.Int[0, 8].Select(power => power == 0 ? 0 : (int)Math.Pow(10, power - 1)))
            .Sample((words, others, factor) =>
            {
                var known = words.ToHashSet(StringComparer.Ordinal);
                var trie = Build(known, factor);
                foreach (var word in known) Assert.True(Holds(trie, word));
                foreach (var other in others) Assert.Equal(known.Contains(other), Holds(trie, other));
                foreach (var word in known) Assert.Equal(known.Contains(word[..^1]), Holds(trie, word[..^1]));
            }, iter: 200);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(11)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(40)]
    [InlineData(LetterTrie.MostLetter)]
    public void A_branch_of_any_width_is_read(int width)
    {
        var words = Enumerable.Range(1, width).Select(letter => (char)letter)
            .SelectMany(letter => new[] { $"{letter}", $"{letter}x{new string('y', letter)}" }).ToArray();
        var trie = Build(words, factor: 7);
        Assert.All(words, word => Assert.True(Holds(trie, word)));
        Assert.False(Holds(trie, "\u0001x"));
        Assert.Equal(width > 1, Holds(trie, "\u0002"));
    }

    [Fact]
    public void Jumps_of_every_length_are_read()
    {
        // 10,000 different words need jumps of three bytes.
        var words = Enumerable.Range(0, 10_000).Select(number => Convert.ToString(number * 7919L % 65_536, 8) + "end").ToHashSet();
        var trie = Build(words, factor: 1);
        Assert.All(words, word => Assert.True(Holds(trie, word)));
        Assert.All(words, word => Assert.False(Holds(trie, word + "s")));
    }

    [Fact]
    public void Nothing_follows_a_dead_state()
    {
        var trie = Build(["ab"], 0);
        Assert.Equal(LetterTrie.Dead, trie.Next(trie.Root, 'b'));
        for (var letter = 1; letter <= LetterTrie.MostLetter; letter++) Assert.Equal(LetterTrie.Dead, trie.Next(LetterTrie.Dead, letter));
    }

    private static LetterTrie Build(IEnumerable<string> words, int factor) =>
        new LetterTrieBuilder().Build(new BytesTrie(BytesTrieWriter.Write(words, factor), 0));

    private static bool Holds(LetterTrie trie, string word)
    {
        var state = trie.Root;
        foreach (var letter in word)
        {
            state = trie.Next(state, letter);
            if (state == LetterTrie.Dead) return false;
        }
        return word.Length > 0 && LetterTrie.IsWord(state);
    }
}
