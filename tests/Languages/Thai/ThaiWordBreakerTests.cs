using Sbpac.Site.Languages;
using Sbpac.Site.Languages.Thai;

namespace Sbpac.Site.Tests.Languages.Thai;

public sealed class ThaiWordBreakerTests
{
    private static readonly ThaiWordBreaker Plain = new([]);

    private static readonly ThaiWordBreaker WithTerms = new(
    [
        "ศูนย์อำนวยการบริหารจังหวัดชายแดนภาคใต้", "จังหวัดชายแดนภาคใต้", "จะแนะ", "โควิด-19", "อพท.ภาคใต้", "ผู้ช่วย รองเลขาธิการ", "Zoom2Go",
    ]);

    [Theory]
    [InlineData("ประชาชนในพื้นที่", "ประชาชน|ใน|พื้นที่")]
    [InlineData("เลขาธิการกล่าวขอบคุณผู้บริหาร", "เลขาธิการ|กล่าว|ขอบคุณ|ผู้|บริหาร")]
    [InlineData("แล้วก็มา", "แล้ว|ก็|มา")]
    [InlineData("น้ำท่วม", "น้ำ|ท่วม")]
    public void The_fewest_words_of_the_list_explain_a_run(string text, string words) => Assert.Equal(words, Words(Plain, text));

    [Theory]
    [InlineData("แนวทางการพัฒนา", "แนวทาง|การ|พัฒนา")]
    [InlineData("บอกว่า", "บอก|ว่า")]
    [InlineData("ประกันภัย", "ประกัน|ภัย")]
    [InlineData("แถลงข่าว", "แถลง|ข่าว")]
    [InlineData("ลงพื้นที่", "ลง|พื้นที่")]
    public void Of_ways_with_equally_many_words_that_with_common_words_and_without_bound_ones_is_taken(string text, string words) =>
        Assert.Equal(words, Words(Plain, text));

    [Theory]
    [InlineData("ประชา\u200Bชน", "ประชา|ชน")]
    [InlineData("ประชา ชน", "ประชา|ชน")]
    [InlineData("ประชา\u00A0ชน", "ประชา|ชน")]
    [InlineData("ประชา\nชน", "ประชา|ชน")]
    public void White_space_and_the_zero_width_space_part_words(string text, string words) => Assert.Equal(words, Words(Plain, text));

    [Theory]
    [InlineData("นายฎฮฎซฆฏมา", "นาย|ฎฮฎซฆฏ?|มา")]
    [InlineData("ฎฮฎ", "ฎฮฎ?")]
    public void Letters_that_no_word_explains_are_one_unknown_word(string text, string words) => Assert.Equal(words, Words(Plain, text));

    [Fact]
    public void Unknown_letters_take_in_a_two_letter_word_of_one_cluster_beside_them() =>
        Assert.Equal("พราห?|มณี", Words(Plain, "พราหมณี"));

    [Fact]
    public void The_commonest_small_words_stay_out_of_unknown_letters() => Assert.Equal("ใน|ฎฮฎ?|มี|ฆฬฌ?", Words(Plain, "ในฎฮฎมีฆฬฌ"));

    [Theory]
    [InlineData("ศอ.บต.", "ศอ.บต.@")]
    [InlineData("เลขาธิการ ศอ.บต. กล่าว", "เลขาธิการ|ศอ.บต.@|กล่าว")]
    [InlineData("ศอ.บต.แถลง", "ศอ.บต.@|แถลง")]
    [InlineData("ผู้บริหารศอ.บต.แถลง", "ผู้|บริหาร|ศอ.บต.@|แถลง")]
    [InlineData("พ.ศ.2565", "พ.ศ.@|2565#")]
    [InlineData("พ.ศ. ๒๕๖๕", "พ.ศ.@|๒๕๖๕#")]
    [InlineData("พล.อ.ประยุทธ์", "พล.อ.@|ประยุทธ์")]
    [InlineData("พ.ร.บ.การ", "พ.ร.บ.@|การ")]
    [InlineData("จ.ยะลา", "จ.@|ยะลา")]
    [InlineData("(ศอ.บต.)", "ศอ.บต.@")]
    public void An_abbreviation_stays_whole(string text, string words) => Assert.Equal(words, Words(Plain, text));

    [Theory]
    [InlineData("3 มี.ค. 2565", "3#|มี.ค.|2565#")]
    [InlineData("3เม.ย.", "3#|เม.ย.")]
    [InlineData("โทร.1880", "โทร.|1880#")]
    [InlineData("ข้าว ฯลฯ", "ข้าว|ฯลฯ")]
    [InlineData("โดยฯพณฯนายก", "โดย|ฯพณฯ|นายก")]
    public void Other_abbreviations_in_common_use_stay_whole(string text, string words) => Assert.Equal(words, Words(Plain, text));

    [Fact]
    public void A_full_stop_after_a_sentence_makes_no_abbreviation() => Assert.Equal("เป็น|คน", Words(Plain, "เป็นคน."));

    [Theory]
    [InlineData("คะแนน 95.98 คะแนน", "คะแนน|95.98#|คะแนน")]
    [InlineData("1,149ตัว", "1,149#|ตัว")]
    [InlineData("ปี๒๕๖๕", "ปี|๒๕๖๕#")]
    [InlineData("๑๔๒,๒๐๐.๕๐ บาท", "๑๔๒,๒๐๐.๕๐#|บาท")]
    [InlineData("5/2565", "5#|2565#")]
    [InlineData("08.00 น.", "08.00#|น.@")]
    [InlineData("ข้อ 3.", "ข้อ|3#")]
    public void A_number_with_its_inner_separators_is_one_word(string text, string words) => Assert.Equal(words, Words(Plain, text));

    [Theory]
    [InlineData("ระบบZoom Onlineครั้งที่5", "ระบบ|Zoom|Online|ครั้ง|ที่|5#")]
    [InlineData("SBPAC's", "SBPAC's")]
    [InlineData("วัคซีนCOVID-19", "วัคซีน|COVID-19")]
    [InlineData("4G", "4G")]
    public void Words_of_other_scripts_are_words(string text, string words) => Assert.Equal(words, Words(Plain, text));

    [Theory]
    [InlineData("ต่างๆ", "ต่าง|ๆ")]
    [InlineData("ต่าง ๆ", "ต่าง|ๆ")]
    [InlineData("กรุงเทพฯ", "กรุงเทพ|ฯ")]
    [InlineData("ณ ห้อง", "ณ|ห้อง")]
    public void Signs_that_are_read_are_words_of_their_own(string text, string words) => Assert.Equal(words, Words(Plain, text));

    [Theory]
    [InlineData("ศูนย์อำนวยการบริหารจังหวัดชายแดนภาคใต้", "ศูนย์อำนวยการบริหารจังหวัดชายแดนภาคใต้")]
    [InlineData("ในจังหวัดชายแดนภาคใต้นี้", "ใน|จังหวัดชายแดนภาคใต้|นี้")]
    [InlineData("อำเภอจะแนะ", "อำเภอ|จะแนะ")]
    [InlineData("เชื้อโควิด-19และ", "เชื้อ|โควิด-19|และ")]
    [InlineData("โควิด-195", "โค|วิด|195#")]
    [InlineData("อพท.ภาคใต้แถลง", "อพท.ภาคใต้|แถลง")]
    [InlineData("zoom2go", "zoom2go")]
    public void A_term_of_the_site_stays_whole(string text, string words) => Assert.Equal(words, Words(WithTerms, text));

    [Fact]
    public void Without_the_term_its_parts_are_words() => Assert.Equal("อำเภอ|จะ|แนะ", Words(Plain, "อำเภอจะแนะ"));

    [Fact]
    public void A_term_with_spaces_keeps_its_parts_whole() => Assert.Equal("ผู้ช่วย|รองเลขาธิการ", Words(WithTerms, "ผู้ช่วยรองเลขาธิการ"));

    [Fact]
    public void Words_are_appended_to_the_list()
    {
        var words = new List<Word> { new(0, 2, WordKind.Unknown) };
        Plain.Break("ฎฮ", words);
        Plain.Break("ฎฮฎฮ".AsSpan(2), words);
        Assert.Equal([new(0, 2, WordKind.Unknown), new(0, 2, WordKind.Unknown), new(0, 2, WordKind.Unknown)], words);
    }

    [Fact]
    public void Marks_without_a_letter_are_in_no_word() => Assert.Equal("กา|มา", Words(Plain, "่กา ํ าำ มา"));

    [Theory]
    [InlineData("ก")]
    [InlineData("มา")]
    [InlineData("ศอ.บต")]
    [InlineData("พ.")]
    [InlineData("ตากลม")]
    [InlineData("ก1")]
    [InlineData("1,")]
    [InlineData("a.")]
    [InlineData("โควิด-1")]
    public void A_run_of_half_a_million_units_without_a_space_is_broken_like_any_other(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 500_000 / unit.Length));
        var words = new List<Word>();
        WithTerms.Break(text, words);
        Assert.Equal(words.OrderBy(word => word.Start), words);
        Assert.InRange(words[^1].End, text.Length - unit.Length, text.Length);
    }

    private static string Words(ThaiWordBreaker breaker, string text)
    {
        var words = new List<Word>();
        breaker.Break(text, words);
        return string.Join('|', words.Select(word => $"{text[word.Start..word.End]}{Sign(word.Kind)}"));
    }

    private static string Sign(WordKind kind) => kind switch
    {
        WordKind.Unknown => "?",
        WordKind.Abbreviation => "@",
        WordKind.Number => "#",
        _ => "",
    };
}
