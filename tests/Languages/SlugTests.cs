using System.Text;
using CsCheck;
using Sbpac.Site.Languages;
using Sbpac.Site.Languages.English;
using Sbpac.Site.Languages.Thai;

namespace Sbpac.Site.Tests.Languages;

public sealed class SlugTests
{
    [Theory]
    [InlineData("ศอ.บต. ประชุมผู้บริหาร ครั้งที่ ๘/๒๕๖๕", "ศอ-บต-ประชุมผู้บริหาร-ครั้งที่-8-2565")]
    [InlineData("“น้ำ” เพื่อทุกคน!", "น้ำ-เพื่อทุกคน")]
    [InlineData("ประ\u200Bชุม", "ประชุม")]
    [InlineData("World Crab City — Pattani", "world-crab-city-pattani")]
    [InlineData("  --  ", "")]
    [InlineData("", "")]
    [InlineData("\u0E49abc", "abc")]
    public void Letters_marks_and_digits_stay_and_all_else_is_one_hyphen(string text, string slug) =>
        Assert.Equal(slug, Slug.Of(text, ThaiLanguage.Instance, 200));

    [Fact]
    public void A_long_slug_is_cut_at_a_hyphen()
    {
        Assert.Equal("one-two", Slug.Of("One two three", EnglishLanguage.Instance, 10));
        Assert.Equal("one-two", Slug.Of("One two three", EnglishLanguage.Instance, 7));
        Assert.Equal("one", Slug.Of("One two three", EnglishLanguage.Instance, 6));
    }

    [Fact]
    public void A_long_slug_without_hyphens_is_cut_at_a_word()
    {
        var slug = Slug.Of("ประชุมผู้บริหารระดับสูงเพื่อขับเคลื่อนการพัฒนาจังหวัดชายแดนภาคใต้", ThaiLanguage.Instance, 80);
        Assert.Equal("ประชุมผู้บริหารระดับสูง", slug);
    }

    [Fact]
    public void A_slug_fits_stands_for_itself_and_ends_in_no_hyphen() =>
        Gen.Select(HostileText.Gen.Array[0, 12].Select(string.Concat), Gen.Int[4, 90]).Sample((text, bytes) =>
        {
            foreach (var language in new Language[] { ThaiLanguage.Instance, EnglishLanguage.Instance })
            {
                var slug = Slug.Of(text, language, bytes);
                Assert.InRange(Encoding.UTF8.GetByteCount(slug), 0, bytes);
                Assert.False(slug.StartsWith('-') || slug.EndsWith('-') || slug.Contains("--", StringComparison.Ordinal));
                Assert.Equal(slug, Slug.Of(slug, language, bytes));
            }
        }, iter: 2_000);
}
