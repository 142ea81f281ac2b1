using CsCheck;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Languages;
using Sbpac.Site.Languages.Thai;

namespace Sbpac.Site.Tests.Languages.Thai;

public sealed class ThaiNormalizerTests
{
    private static Normalized Normalize(string text) => ThaiLanguage.Instance.Normalize(text);

    [Theory]
    [InlineData("ประจ\u0E4D\u0E32ส\u0E4D\u0E32น\u0E31ก", "ประจำสำนัก")]
    [InlineData("น้อมน\u0E4D\u0E32", "น้อมนำ")]
    [InlineData("น\u0E49\u0E4D\u0E32", "น้ำ")]
    [InlineData("น\u0E4D\u0E49\u0E32", "น้ำ")]
    [InlineData("น\u0E33\u0E49", "น้ำ")]
    [InlineData("น\u0E49\u0E33", "น้ำ")]
    [InlineData("ต\u0E4D\u0E48\u0E32กว่า", "ต่ำกว่า")]
    public void Nikhahit_and_sara_aa_become_sara_am_after_the_tone(string typed, string mended)
    {
        var normalized = Normalize(typed);
        Assert.Equal(mended, normalized.Text);
        Assert.Empty(normalized.Flaws);
    }

    [Theory]
    [InlineData("เเละ", "และ")]
    [InlineData("เเเเ", "แแ")]
    public void Sara_e_twice_becomes_sara_ae(string typed, string mended) => Assert.Equal(mended, Normalize(typed).Text);

    [Theory]
    [InlineData("ท\u0E49\u0E31งหมด", "ทั้งหมด")]
    [InlineData("ท\u0E35\u0E48", "ที่")]
    [InlineData("ท\u0E48\u0E35", "ที่")]
    [InlineData("สิทธ\u0E4C\u0E34", "สิทธิ์")]
    public void A_tone_before_its_upper_vowel_changes_places(string typed, string mended)
    {
        Assert.Equal(mended, Normalize(typed).Text);
        Assert.Empty(Normalize(typed).Flaws);
    }

    [Theory]
    [InlineData("พันธ\u0E4C\u0E38", "พันธุ์")]
    [InlineData("ผ\u0E49\u0E39", "ผู้")]
    public void A_mark_before_its_lower_vowel_changes_places(string typed, string mended) => Assert.Equal(mended, Normalize(typed).Text);

    [Theory]
    [InlineData("ป\uF70Bาย", "ป้าย", "U+F70B", "◌้")]
    [InlineData("ป\uF710น", "ปัน", "U+F710", "◌ั")]
    [InlineData("\uF700าน", "ฐาน", "U+F700", "ฐ")]
    [InlineData("ฎ\uF71A", "ฎ\u0E3A", "U+F71A", "◌\u0E3A")]
    public void A_private_mark_of_an_old_font_becomes_the_real_one_and_is_reported(string typed, string mended, string code, string shown)
    {
        var normalized = Normalize(typed);
        Assert.Equal(mended, normalized.Text);
        var flaw = Assert.Single(normalized.Flaws);
        Assert.Equal(Codes.PrivateUse, flaw.Code);
        Assert.Equal([code, shown], flaw.Arguments);
    }

    [Fact]
    public void All_private_marks_are_known()
    {
        for (var c = '\uF700'; c <= '\uF71A'; c++) Assert.InRange(Normalize("ก" + c).Text[1], '\u0E01', '\u0E4E');
    }

    [Theory]
    [InlineData('\uF0A7')]
    [InlineData('\uF0B7')]
    public void A_bullet_of_the_symbol_font_becomes_a_bullet(char bullet)
    {
        Assert.Equal("• ข้อ", Normalize(bullet + " ข้อ").Text);
        Assert.Empty(Normalize(bullet + " ข้อ").Flaws);
    }

    [Fact]
    public void A_private_character_of_unknown_meaning_stays_and_is_reported_once_a_run()
    {
        var normalized = Normalize("ก \uE000\uE001 ข");
        Assert.Equal("ก \uE000\uE001 ข", normalized.Text);
        var flaw = Assert.Single(normalized.Flaws);
        Assert.Equal((Codes.UnknownPrivateUse, 2), (flaw.Code, flaw.Offset));
    }

    [Theory]
    [InlineData("ศอ.บต.\u00A0จัด", "ศอ.บต. จัด")]
    [InlineData("\uFEFFก\uFEFFข", "กข")]
    [InlineData("ก\u00ADข", "กข")]
    [InlineData("\u200Eก\u202Aข\u202C\u2066ค\u2069", "กขค")]
    [InlineData("ก\u200Dข", "กข")]
    public void Spaces_are_plain_and_invisible_characters_go(string typed, string cleaned) => Assert.Equal(cleaned, Normalize(typed).Text);

    [Fact]
    public void An_emoji_keeps_its_joiners() => Assert.Equal("ทีม👩‍💻", Normalize("ทีม👩‍💻").Text);

    [Fact]
    public void A_zero_width_space_stays_in_a_body_and_goes_from_a_line()
    {
        Assert.Equal("ประชุม\u200Bผู้บริหาร", Normalize("ประชุม\u200Bผู้บริหาร").Text);
        Assert.Equal("ประชุมผู้บริหาร ศอ.บต.", ThaiLanguage.Instance.NormalizeLine(" ประชุม\u200Bผู้บริหาร\u00A0 ศอ.บต.\n"));
    }

    [Theory]
    [InlineData("\u200B# หัวข้อ", "# หัวข้อ")]
    [InlineData("ก\n\u200B\nข", "ก\n\nข")]
    [InlineData("ก \u200Bข", "ก ข")]
    [InlineData("ก\u200B\u200Bข", "ก\u200Bข")]
    [InlineData("ก\u200B\u0E49า", "ก้า")]
    [InlineData("เ\u200Bก", "เก")]
    public void A_zero_width_space_goes_where_no_line_may_break_or_one_may_anyway(string typed, string cleaned) =>
        Assert.Equal(cleaned, Normalize(typed).Text);

    [Fact]
    public void A_doubled_mark_is_dropped_once_and_reported_with_the_word_that_was_meant()
    {
        var normalized = Normalize("ดื่มน\u0E49\u0E49าสะอาด");
        Assert.Equal("ดื่มน้าสะอาด", normalized.Text);
        var flaw = Assert.Single(normalized.Flaws);
        Assert.Equal((Codes.DoubledMark, 6), (flaw.Code, flaw.Offset));
        Assert.Equal(["น\u0E49\u0E49า", "น้ำ"], flaw.Arguments);
    }

    [Fact]
    public void A_doubled_vowel_is_dropped_once_and_reported_with_the_word_that_remains()
    {
        var normalized = Normalize("เป\u0E47\u0E47น");
        Assert.Equal("เป็น", normalized.Text);
        Assert.Equal(["เป\u0E47\u0E47", "เป็"], Assert.Single(normalized.Flaws).Arguments);
    }

    [Theory]
    [InlineData("ทั\u0E35\u0E48", "ทั\u0E35\u0E48", 2)]
    [InlineData("ก\u0E48\u0E49", "ก\u0E48\u0E49", 2)]
    [InlineData("ก\u0E34\u0E33", "ก\u0E34\u0E33", 2)]
    public void Clashing_marks_stay_and_are_reported(string typed, string quoted, int offset)
    {
        var normalized = Normalize(typed);
        Assert.Equal(typed, normalized.Text);
        var flaw = Assert.Single(normalized.Flaws);
        Assert.Equal((Codes.ClashingMarks, offset), (flaw.Code, flaw.Offset));
        Assert.Equal([quoted], flaw.Arguments);
    }

    [Theory]
    [InlineData("\u0E49ก", 0, "◌้")]
    [InlineData("สวัสดี \u0E48า", 7, "◌่")]
    [InlineData("นา\u0E49", 2, "◌้")]
    public void A_mark_without_a_consonant_is_reported(string typed, int offset, string shown)
    {
        var flaw = Assert.Single(Normalize(typed).Flaws);
        Assert.Equal((Codes.LoneMark, offset), (flaw.Code, flaw.Offset));
        Assert.Equal([shown], flaw.Arguments);
    }

    [Fact]
    public void A_mark_on_a_dotted_circle_is_an_example_and_no_flaw() => Assert.Empty(Normalize("ไม้โท (◌้)").Flaws);

    [Fact]
    public void A_lost_character_is_reported_and_stays()
    {
        var normalized = Normalize("ก\uFFFDข");
        Assert.Equal("ก\uFFFDข", normalized.Text);
        Assert.Equal((Codes.ReplacementCharacter, 1), (normalized.Flaws[0].Code, normalized.Flaws[0].Offset));
    }

    [Fact]
    public void Control_characters_go_and_are_reported_once_a_run()
    {
        var normalized = Normalize("ก\0\0\u0001ข\u009Fค");
        Assert.Equal("กขค", normalized.Text);
        Assert.Equal([(Codes.ControlCharacter, 1), (Codes.ControlCharacter, 5)], normalized.Flaws.Select(flaw => (flaw.Code, flaw.Offset)));
        Assert.Equal(["U+0000"], normalized.Flaws[0].Arguments);
    }

    [Theory]
    [InlineData('\u0093', "“")]
    [InlineData('\u0094', "”")]
    [InlineData('\u0085', "…")]
    public void A_control_that_is_a_quote_in_windows_874_becomes_the_quote_and_is_reported(char typed, string meant)
    {
        var normalized = Normalize("ก" + typed);
        Assert.Equal("ก" + meant, normalized.Text);
        Assert.Equal(Codes.Misdecoded, Assert.Single(normalized.Flaws).Code);
    }

    [Theory]
    [InlineData("ปี 2๐ คน", 3, "2๐")]
    [InlineData("๒565", 0, "๒565")]
    public void A_number_in_two_sets_of_digits_is_reported_and_stays(string typed, int offset, string number)
    {
        var normalized = Normalize(typed);
        Assert.Equal(typed, normalized.Text);
        var flaw = Assert.Single(normalized.Flaws);
        Assert.Equal((Codes.MixedDigits, offset), (flaw.Code, flaw.Offset));
        Assert.Equal([number], flaw.Arguments);
    }

    [Theory]
    [InlineData("๒๕๖๕")]
    [InlineData("๒,๕๐๐ บาท 2500")]
    [InlineData("“ศอ.บต.” ประชุมฯ ต่างๆ")]
    [InlineData("พุทฺธํ สรณํ คจฺฉามิ")]
    [InlineData("ก็ เป็น ขึ้น ผู้ น้ำ สิทธิ์ พันธุ์ ฤๅษี")]
    [InlineData("บรรทัด\r\nถัดไป\tแท็บ")]
    public void Sound_text_is_the_same_instance(string text)
    {
        var normalized = Normalize(text);
        Assert.Same(text, normalized.Text);
        Assert.Empty(normalized.Flaws);
    }

    [Theory]
    [InlineData("ก\rข", "ก\nข")]
    [InlineData("ก\fข\u000Bค\u2028ง\u2029จ", "ก\nข\nค\nง\nจ")]
    public void Every_end_of_line_is_one_that_Markdown_knows(string typed, string cleaned) => Assert.Equal(cleaned, Normalize(typed).Text);

    [Fact]
    public void Latin_letters_are_composed_and_the_ring_of_sara_am_is_not_taken_apart()
    {
        Assert.Equal("café น้ำ", Normalize("cafe\u0301 น้ำ").Text);
        Assert.Equal("café", Normalize("cafe\u00AD\u0301").Text);
    }

    [Fact]
    public void Flaws_lead_to_the_text_as_typed()
    {
        var typed = "\uFEFFสำ\u00ADน\u0E4D\u0E32 ทั\u0E35\u0E48";
        var flaw = Assert.Single(Normalize(typed).Flaws);
        Assert.Equal('\u0E35', typed[flaw.Offset]);
    }

    [Fact]
    public void Normalising_twice_is_normalising_once() =>
        HostileText.Gen.Sample(text =>
        {
            var once = Normalize(text).Text;
            Assert.Equal(once, Normalize(once).Text);
        }, iter: 20_000);

    [Fact]
    public void Normalised_text_is_in_form_C() =>
        HostileText.Gen.Sample(text => Assert.True(Normalize(text).Text.IsNormalized()), iter: 5_000);

    [Fact]
    public void Kept_letters_lead_to_themselves_and_the_way_back_never_falls() =>
        HostileText.Gen.Sample(text =>
        {
            var normalized = Normalize(text);
            for (var i = 0; i < normalized.Text.Length; i++)
            {
                var original = normalized.Map.Original(i);
                Assert.True(original <= normalized.Map.Original(i + 1));
                if (normalized.Text[i] is 'ก' or 'น' or 'ไ' or '๒' or '2' or '.') Assert.Equal(normalized.Text[i], text[original]);
            }
        }, iter: 5_000);

    [Fact]
    public void Flaws_come_in_order_and_inside_the_text() =>
        HostileText.Gen.Sample(text =>
        {
            var offsets = Normalize(text).Flaws.Select(flaw => flaw.Offset).ToList();
            Assert.Equal(offsets.Order(), offsets);
            Assert.All(offsets, offset => Assert.InRange(offset, 0, text.Length - 1));
        }, iter: 5_000);

    [Theory]
    [InlineData("\u0E49")]
    [InlineData("\u0E4D\u0E32")]
    [InlineData("\u200B")]
    [InlineData("\u200D")]
    [InlineData("\0")]
    [InlineData("2๐")]
    [InlineData("\u0301")]
    [InlineData("e\u0301")]
    [InlineData("เ")]
    [InlineData("\uD83D")]
    public void A_million_of_anything_is_read(string thing)
    {
        var typed = string.Concat(Enumerable.Repeat(thing, 1_000_000));
        var once = Normalize(typed).Text;
        Assert.Equal(once, Normalize(once).Text);
    }
}
