using System.Globalization;
using CsCheck;
using Sbpac.Site.Languages;
using Sbpac.Site.Languages.Thai;

namespace Sbpac.Site.Tests.Languages.Thai;

public sealed class ThaiWordBreakerProperties
{
    private static readonly ThaiWordBreaker Breaker = new(["ตากลม", "โควิด-19", "ศอ.บต. สัญจร", "กาน้ำ"]);

    [Fact]
    public void Words_are_in_order_inside_the_text_and_hold_no_space() => ThaiTexts.Any.Sample(text =>
    {
        var end = 0;
        foreach (var word in Words(Breaker, text))
        {
            Assert.InRange(word.Start, end, text.Length);
            Assert.InRange(word.Length, 1, text.Length - word.Start);
            Assert.DoesNotContain(text.Substring(word.Start, word.Length), unit => char.IsWhiteSpace(unit) || unit == '\u200B');
            end = word.End;
        }
    });

    [Fact]
    public void No_word_begins_or_ends_before_a_mark_or_after_a_leading_vowel() => ThaiTexts.Any.Sample(text =>
    {
        foreach (var word in Words(Breaker, text))
        {
            Assert.False(IsBoundToFormer(text, word.Start));
            Assert.False(IsBoundToFormer(text, word.End));
        }
    });

    [Fact]
    public void Every_letter_that_can_begin_something_is_in_a_word() => ThaiTexts.Any.Sample(text =>
    {
        var words = Words(Breaker, text);
        for (var at = 0; at < text.Length; at++)
            if (ThaiClusters.IsConsonant(text[at]) && ThaiClusters.CanBreak(text, at)) Assert.Contains(words, word => word.Start <= at && at < word.End);
    });

    [Fact]
    public void What_a_space_parts_is_broken_by_itself() => Gen.Select(ThaiTexts.Any, ThaiTexts.Any).Sample((left, right) =>
    {
        var joined = Words(Breaker, left + " x " + right);
        var parts = Words(Breaker, left + " ").Concat([new Word(left.Length + 1, 1, WordKind.Word)])
            .Concat(Words(Breaker, " " + right).Select(word => word with { Start = word.Start + left.Length + 2 }));
        Assert.Equal(parts, joined);
    });

    [Fact]
    public void The_answer_is_the_same_under_every_culture()
    {
        var former = CultureInfo.CurrentCulture;
        try
        {
            ThaiTexts.Any.Sample(text =>
            {
                CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
                var (words, cut) = (Words(Breaker, text), Breaker.Cut(text, 20));
                foreach (var culture in (string[])["th-TH", "tr-TR", "ar-SA", "en-US"])
                {
                    CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                    Assert.Equal(words, Words(Breaker, text));
                    Assert.Equal(cut, Breaker.Cut(text, 20));
                }
            }, iter: 50, threads: 1);
        }
        finally
        {
            CultureInfo.CurrentCulture = former;
        }
    }

    [Fact]
    public void The_answer_is_the_same_from_many_threads_at_once()
    {
        var texts = Enumerable.Range(1, 200).Select(count => string.Concat(Enumerable.Repeat("ประชาชนตากลมฎฮฎพ.ศ.2565", count))).ToArray();
        var expected = texts.Select(text => Words(Breaker, text)).ToArray();
        var actual = new List<Word>[texts.Length];
        Parallel.For(0, texts.Length, new ParallelOptions { MaxDegreeOfParallelism = 8 }, at => actual[at] = Words(Breaker, texts[at]));
        Assert.Equal(expected, actual);
    }

    private static bool IsBoundToFormer(string text, int at)
    {
        if (at == 0 || at == text.Length) return at == 0 && text.Length > 0 && ThaiClusters.NeedsFormer(text[0]);
        if (char.IsLowSurrogate(text[at]) && char.IsHighSurrogate(text[at - 1])) return true;
        if (ThaiClusters.NeedsFormer(text[at])) return true;
        if (CharUnicodeInfo.GetUnicodeCategory(text, at) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            or UnicodeCategory.EnclosingMark) return true;
        return ThaiClusters.IsLeadingVowel(text[at - 1]) && ThaiClusters.IsLetter(text[at]);
    }

    private static List<Word> Words(ThaiWordBreaker breaker, string text)
    {
        var words = new List<Word>();
        breaker.Break(text, words);
        return words;
    }
}
