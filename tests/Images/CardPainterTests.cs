using NetVips;
using Sbpac.Site.Images;
using Sbpac.Site.Languages;
using Sbpac.Site.Languages.English;
using Sbpac.Site.Languages.Thai;
using Sbpac.Site.Tests.Support;

namespace Sbpac.Site.Tests.Images;

public sealed class CardPainterTests
{
    private const string Agency = "ศูนย์อำนวยการบริหารจังหวัดชายแดนภาคใต้";
    private const string Long = "ศอ.บต. ประชุมผู้บริหารและหน่วยงานที่ขึ้นตรง ติดตามผลการดำเนินงานพร้อมรับมอบนโยบายและแนวทางการขับเคลื่อนงานในอนาคต \"ปี่ น้ำ ที่ ผู้\" <b>&amp; 1 ข้าราชการ 1 ครัวเรือนยากจน เพื่อพบปะ เยี่ยมเยียน รับเรื่องร้องทุกข์";

    private static readonly CardColours Colours = new("#0f2f57", "#ffffff", "#c6d5e8", "#e3b341");
    private static readonly WordBreaker Words = ThaiLanguage.Instance.CreateWordBreaker([]);
    private static readonly CardFont Font = new(null, null, 0);

    private static SocialCard Card(string title, Language? language = null) => new(title, Agency, "3 สิงหาคม 2565", language ?? ThaiLanguage.Instance, Colours);

    private static Image Paint(SocialCard card, bool withText = true) => Image.NewFromBuffer(new CardPainter(Font, _ => Words).Paint(card, withText));

    private static void NeedsFont() => Assert.SkipUnless(new CardFont(null, null, 0).Has(ThaiLanguage.Instance), "this machine has no Thai font");

    /// <summary>Whether a part of a card is nothing but its ground.</summary>
    private static bool IsEmpty(Image card, int left, int top, int width, int height)
    {
        using var part = card.Crop(left, top, width, height);
        using var differs = (part - new double[] { 0x0f, 0x2f, 0x57 }).Abs();
        return differs.Max() == 0;
    }

    [Theory]
    [InlineData("ปี่")]
    [InlineData(Long)]
    [InlineData("Long English words stand side by side here, one after another, until the line has no more room for any of them")]
    [InlineData("ก")]
    public void A_title_stands_within_the_card_and_leaves_room_for_the_date(string title)
    {
        NeedsFont();
        using var card = Paint(Card(title));
        Assert.Equal((1200, 630, 3), (card.Width, card.Height, card.Bands));
        Assert.False(IsEmpty(card, 80, 192, 1040, 300));
        Assert.True(IsEmpty(card, 0, 0, 80, 630) && IsEmpty(card, 1120, 0, 80, 630), "beyond the edges");
        Assert.True(IsEmpty(card, 80, 500, 1040, 20), "between title and date");
        Assert.True(IsEmpty(card, 80, 160, 1040, 20), "between bar and title");
        Assert.False(IsEmpty(card, 80, 520, 500, 60));
    }

    [Fact]
    public void A_title_that_no_size_can_hold_is_cut_at_a_word()
    {
        NeedsFont();
        using var card = Paint(Card(string.Concat(Enumerable.Repeat(Long, 12))));
        Assert.False(IsEmpty(card, 80, 192, 1040, 100));
        Assert.True(IsEmpty(card, 80, 495, 1040, 25));
    }

    [Theory]
    [InlineData("ที", "ที่")]
    [InlineData("นำ", "น้ำ")]
    [InlineData("ป", "ปู")]
    public void Every_mark_is_drawn(string without, string with)
    {
        NeedsFont();
        using var one = Paint(Card(without));
        using var other = Paint(Card(with));
        using var differs = (one - other).Abs();
        Assert.True(differs.Max() > 100);
    }

    [Fact]
    public void Marks_and_consonants_have_one_width_as_shaping_gives_them()
    {
        NeedsFont();
        // Marks stand above and below: the row does not grow longer by them.
        using var plain = Font.Draw("ทนผปทนผปทนผป", 60, bold: true);
        using var marked = Font.Draw("ที่นี้ผู้ปี่ที่นี้ผู้ปี่ที่นี้ผู้ปี่", 60, bold: true);
        Assert.InRange(marked!.Width, plain!.Width - 20, plain.Width + 20);
    }

    [Fact]
    public void The_same_card_has_the_same_bytes_on_any_thread_and_no_metadata()
    {
        NeedsFont();
        var painter = new CardPainter(Font, _ => Words);
        var first = painter.Paint(Card(Long), true);
        Assert.Equal([], Metadata.In(first));
        Assert.InRange(first.Length, 5_000, 60_000);
        var many = new byte[8][];
        Parallel.For(0, many.Length, i => many[i] = painter.Paint(Card(Long), true));
        Assert.All(many, bytes => Assert.Equal(first, bytes));
    }

    [Fact]
    public void Without_a_font_a_card_shows_its_colours()
    {
        using var card = Paint(Card(Long), withText: false);
        Assert.True(IsEmpty(card, 0, 160, 1200, 470));
        Assert.Equal([0xe3, 0xb3, 0x41], card.Getpoint(100, 151));
    }

    [Fact]
    public void A_font_in_a_file_is_used_under_its_own_name()
    {
        Assert.SkipWhen(Fonts.Thai is null, "this machine has no Thai font");
        var bytes = File.ReadAllBytes(Fonts.Thai);
        var font = new CardFont(Fonts.Thai, FontName.Read(bytes), 1);
        Assert.True(font.Has(ThaiLanguage.Instance));
        using var own = font.Draw("ประชุมผู้บริหาร", 60, bold: true);
        using var other = new CardFont(null, new FontName("Noto Serif Thai", true), 0).Draw("ประชุมผู้บริหาร", 60, bold: true);
        Assert.NotEqual((own!.Width, own.Height), (other!.Width, other.Height));
    }

    [Fact]
    public void The_address_of_a_card_changes_with_all_that_it_says()
    {
        var card = Card("ก");
        SocialCard[] others = [card with { Title = "ข" }, card with { Agency = "ข" }, card with { Date = "ข" }, card with { Language = EnglishLanguage.Instance }, card with { Colours = Colours with { Accent = "#000000" } }];
        Assert.Distinct(others.Append(card).Select(one => one.FileName));
        Assert.Equal(card.FileName, Card("ก").FileName);
    }
}
