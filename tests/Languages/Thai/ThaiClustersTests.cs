using System.Globalization;
using CsCheck;
using Sbpac.Site.Languages.Thai;

namespace Sbpac.Site.Tests.Languages.Thai;

public sealed class ThaiClustersTests
{
    [Theory]
    [InlineData("กา", "กา")]
    [InlineData("น้ำใจ", "น้ำ|ใจ")]
    [InlineData("ประ", "ป|ระ")]
    [InlineData("ตลาด", "ต|ลา|ด")]
    public void No_break_stands_before_a_mark_or_a_following_vowel(string text, string clusters) => Assert.Equal(clusters, Split(text));

    [Theory]
    [InlineData("เมือง", "เมือ|ง")]
    [InlineData("แม่", "แม่")]
    [InlineData("ไทย", "ไท|ย")]
    [InlineData("ให้ใคร", "ให้|ใค|ร")]
    public void No_break_stands_after_a_leading_vowel(string text, string clusters) => Assert.Equal(clusters, Split(text));

    [Theory]
    [InlineData("วันนั้น", "วัน|นั้น")]
    [InlineData("ตัวรั้ว", "ตัว|รั้ว")]
    public void No_break_stands_after_mai_han_akat_with_or_without_a_tone(string text, string clusters) => Assert.Equal(clusters, Split(text));

    [Theory]
    [InlineData("ศูนย์ใหญ่", "ศู|นย์|ให|ญ่")]
    [InlineData("สิทธิ์", "สิ|ทธิ์")]
    [InlineData("พันธุ์", "พันธุ์")]
    public void A_silent_consonant_stays_with_its_former(string text, string clusters) => Assert.Equal(clusters, Split(text));

    [Theory]
    [InlineData("คืนนี้", "คืน|นี้")]
    [InlineData("เมื่อนั้น", "เมื่อ|นั้น")]
    [InlineData("เป็นคน", "เป็น|ค|น")]
    [InlineData("เก็บของ", "เก็บ|ข|อ|ง")]
    public void A_vowel_that_asks_for_a_final_consonant_keeps_it(string text, string clusters) => Assert.Equal(clusters, Split(text));

    [Fact]
    public void The_word_ko_asks_for_none() => Assert.Equal("ก็|ค|น|ก็|มี", Split("ก็คนก็มี"));

    [Theory]
    [InlineData("กa", true)]
    [InlineData("กe\u0301", true)]
    [InlineData("ก\u0301", false)]
    [InlineData("ก\u200D", false)]
    [InlineData("ก\u200B", true)]
    [InlineData("1ก์", true)]
    [InlineData("ก ", true)]
    public void The_edge_of_a_Thai_run_is_a_break_unless_a_mark_follows(string text, bool breaks) =>
        Assert.Equal(breaks, ThaiClusters.CanBreak(text, 1));

    [Fact]
    public void The_kinds_of_letters_agree_with_Unicode()
    {
        for (var character = '\u0E00'; character < '\u0E80'; character++)
        {
            var category = CharUnicodeInfo.GetUnicodeCategory(character);
            var isLetter = category is UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.NonSpacingMark;
            Assert.Equal(isLetter, ThaiClusters.IsLetter(character));
            Assert.Equal(category == UnicodeCategory.NonSpacingMark, ThaiClusters.IsMark(character));
            Assert.Equal(character is >= 'ก' and <= 'ฮ', ThaiClusters.IsConsonant(character));
            Assert.Equal("เแโใไ".Contains(character, StringComparison.Ordinal), ThaiClusters.IsLeadingVowel(character));
            Assert.Equal(ThaiClusters.IsMark(character) || "ะาำๅ".Contains(character, StringComparison.Ordinal), ThaiClusters.NeedsFormer(character));
        }
        Assert.False(ThaiClusters.IsLetter('a') || ThaiClusters.IsLetter('\u0D80') || ThaiClusters.IsLetter('\uFFFF'));
    }

    [Fact]
    public void Clusters_hold_whole_graphemes() => ThaiTexts.Any.Sample(text =>
    {
        for (var at = 0; at < text.Length; at += StringInfo.GetNextTextElementLength(text, at))
        {
            var length = StringInfo.GetNextTextElementLength(text, at);
            // .NET joins some controls and emoji that are no concern of Thai writing.
            if (!ThaiClusters.IsLetter(text[at])) continue;
            for (var inside = 1; inside < length; inside++) Assert.False(ThaiClusters.CanBreak(text, at + inside));
        }
    });

    private static string Split(string text)
    {
        var clusters = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            var end = ThaiClusters.End(text, at);
            clusters.Add(text[at..end]);
            at = end;
        }
        return string.Join('|', clusters);
    }
}
