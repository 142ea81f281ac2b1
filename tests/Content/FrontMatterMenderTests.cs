using CsCheck;
using Sbpac.Site.Content;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Tests.Support;
using Sbpac.Site.Text;

namespace Sbpac.Site.Tests.Content;

/// <summary>SITE109, SITE110, SITE134, SITE105: what press officers type and YAML misreads.</summary>
public sealed class FrontMatterMenderTests
{
    [Theory]
    [InlineData("ศอ.บต. แถลง: ประชาชนปลอดภัย", "\"ศอ.บต. แถลง: ประชาชนปลอดภัย\"")]
    [InlineData("กำหนดการ:", "\"กำหนดการ:\"")]
    [InlineData("\"99 ปี\" หลักรัฐประศาสโนบาย", "'\"99 ปี\" หลักรัฐประศาสโนบาย'")]
    [InlineData("\"99 ปี\" วัน 'ชาติ'", "\"\\\"99 ปี\\\" วัน 'ชาติ'\"")]
    [InlineData("'99 ปี' หลักรัฐประศาสโนบาย", "\"'99 ปี' หลักรัฐประศาสโนบาย\"")]
    [InlineData("[ด่วน] ปิดถนนสาย 410", "\"[ด่วน] ปิดถนนสาย 410\"")]
    [InlineData("{ด่วน} ปิดถนน", "\"{ด่วน} ปิดถนน\"")]
    [InlineData("@ยะลา เปิดตลาด", "\"@ยะลา เปิดตลาด\"")]
    [InlineData("*ด่วน* ปิดถนน", "\"*ด่วน* ปิดถนน\"")]
    [InlineData("&ยะลา", "\"&ยะลา\"")]
    [InlineData("%50 ของเป้าหมาย", "\"%50 ของเป้าหมาย\"")]
    [InlineData("!สำคัญ", "\"!สำคัญ\"")]
    [InlineData("> 5 คน", "\"> 5 คน\"")]
    [InlineData("| ข่าว", "\"| ข่าว\"")]
    [InlineData("- ข่าว", "\"- ข่าว\"")]
    [InlineData("? ข่าว", "\"? ข่าว\"")]
    [InlineData("`ข่าว", "\"`ข่าว\"")]
    [InlineData("#ศอบต ลงพื้นที่", "\"#ศอบต ลงพื้นที่\"")]
    public void A_title_that_YAML_misreads_is_given_back_correctly_quoted(string typed, string quoted)
    {
        using var site = new SmallSite();
        site.Release($"title: {typed}\ndate: 2565-08-03");
        site.RejectsOnly($"input/news/2022/x/index.th.md:2:8: error SITE109: YAML misreads this text unless it is quoted. Write: title: {quoted}");
    }

    [Theory]
    [InlineData("\"ข่าวด่วน", "\"ข่าวด่วน\"")]
    [InlineData("\"C:\\งาน\\ใหม่\"", "'C:\\งาน\\ใหม่'")]
    public void A_quote_that_the_editor_forgot_to_close_or_broke_belongs_to_no_title(string typed, string quoted)
    {
        using var site = new SmallSite();
        site.Release($"title: {typed}\ndate: 2565-08-03");
        site.RejectsOnly($"input/news/2022/x/index.th.md:2:8: error SITE109: YAML misreads this text unless it is quoted. Write: title: {quoted}");
    }

    [Fact]
    public void A_title_cut_by_a_comment_is_a_warning_with_the_whole_title_in_quotes()
    {
        using var site = new SmallSite();
        site.Release("title: ตลาดนัด #เบตง เปิดแล้ว\ndate: 2565-08-03");
        site.Says("input/news/2022/x/index.th.md:2:8: warning SITE110: YAML takes what follows \" #\" for a comment, so the text ends before it."
            + " If it belongs to the text, write: title: \"ตลาดนัด #เบตง เปิดแล้ว\"");
        site.Shows("news/2022/08/x/", "<h1>ตลาดนัด</h1>");
    }

    [Theory]
    [InlineData("ตลาดนัด 10:30 น. เปิดแล้ว")]
    [InlineData("ตลาดนัด#เบตง")]
    [InlineData("“99 ปี” หลักรัฐประศาสโนบาย")]
    [InlineData("\"ตลาด: นัด\"")]
    [InlineData("\"ตลาด \\\"นัด\\\"\" # หมายเหตุ")]
    [InlineData("'ตลาด: ''นัด'''")]
    [InlineData("-5 องศา")]
    [InlineData(":) ยิ้ม")]
    public void A_title_that_YAML_reads_as_it_is_meant_is_left_alone(string typed)
    {
        using var site = new SmallSite();
        site.Release($"title: {typed}\ndate: 2565-08-03");
        site.Says();
    }

    [Theory]
    [InlineData("summary: |\n  ด่วน: ปิดถนน\n  [1] \"ก\" ข")]
    [InlineData("summary: >-\n  ด่วน: ปิดถนน\n\n  @ยะลา")]
    [InlineData("photos:\n  - src: photo.jpg\n    alt: >\n      ภาพ: ถนน\n    caption: ถนน")]
    [InlineData("translation: {\n  kind: unofficial,\n  by: \"งานแปล: ศอ.บต.\",\n  }")]
    [InlineData("summary: \"ด่วน\n  [1] ปิด: ถนน\"")]
    [InlineData("# title: เดิม: เก่า")]
    public void Blocks_lists_in_brackets_and_comments_are_left_alone(string lines)
    {
        using var site = new SmallSite();
        site.Release($"title: ข่าว\n{lines}\ndate: 2565-08-03");
        if (lines.Contains("photo.jpg", StringComparison.Ordinal)) site.Write("news/2022/x/photo.jpg", SampleFiles.Jpeg);
        site.Says();
    }

    [Fact]
    public void Texts_in_lists_are_mended_at_their_place()
    {
        using var site = new SmallSite();
        site.Write("news/2022/x/photo.jpg", SampleFiles.Jpeg).Release("""
            title: ข่าว
            date: 2565-08-03
            photos:
              - src: photo.jpg
                alt: "ถนน" สาย 410
                caption: ถนน: สาย 410
            """);
        site.Rejects(
            "input/news/2022/x/index.th.md:6:10: error SITE109: YAML misreads this text unless it is quoted. Write: alt: '\"ถนน\" สาย 410'",
            "input/news/2022/x/index.th.md:7:14: error SITE109: YAML misreads this text unless it is quoted. Write: caption: \"ถนน: สาย 410\"");
    }

    [Fact]
    public void A_title_over_two_lines_is_given_back_on_one()
    {
        using var site = new SmallSite();
        site.Release("title: ศอ.บต. แถลง: ประชาชน\n  ปลอดภัย\ndate: 2565-08-03");
        site.RejectsOnly("input/news/2022/x/index.th.md:2:8: error SITE109: YAML misreads this text unless it is quoted. Write: title: \"ศอ.บต. แถลง: ประชาชน ปลอดภัย\"");
    }

    [Theory]
    [InlineData("date:2565-08-03", "date: 2565-08-03", 6)]
    [InlineData("tags:[a]", "tags: [a]", 6)]
    [InlineData("summary:ข่าว: ด่วน", "summary: \"ข่าว: ด่วน\"", 9)]
    public void A_missing_space_after_the_colon_is_said_so(string typed, string good, int column)
    {
        using var site = new SmallSite();
        site.Release(typed.StartsWith("date", StringComparison.Ordinal) ? $"title: ข่าว\n{typed}" : $"title: ข่าว\n{typed}\ndate: 2565-08-03");
        site.RejectsOnly($"input/news/2022/x/index.th.md:3:{column}: error SITE134: A space is missing after the colon. Write: {good}");
    }

    [Fact]
    public void A_tab_is_reported_where_it_stands_and_read_as_two_spaces()
    {
        using var site = new SmallSite();
        site.Write("news/2022/x/photo.jpg", SampleFiles.Jpeg).Release("title: ข่าว\ndate: 2565-08-03\nphotos:\n\t- src: photo.jpg\n\t  alt: ถนน");
        site.Rejects(
            "input/news/2022/x/index.th.md:5:1: error SITE105: A tab stands here; YAML takes only spaces. Replace it by two spaces.",
            "input/news/2022/x/index.th.md:6:1: error SITE105: A tab stands here; YAML takes only spaces. Replace it by two spaces.");
    }

    [Fact]
    public void Places_behind_what_was_mended_are_those_of_the_file_as_it_was_typed()
    {
        using var site = new SmallSite();
        site.Release("title: \"ก\" ข\nphotos:\n\t- src: photo.jpg\n\t  what: x\ndate: 2565-13-01");
        site.Rejects(
            "input/news/2022/x/index.th.md:5:4: error SITE108: The field \"what\" is not known.",
            "input/news/2022/x/index.th.md:6:7: error SITE104: \"2565-13-01\" is not a date. Write 2022-08-03 or 2565-08-03.");
    }

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.String[Gen.Char["กำ้ 'ab\"\\#:-[]{}@*&%!|>?,`/\t"], 1, 30],
        Gen.String[Gen.Char, 1, 30]).Select(text => string.Concat(text.EnumerateRunes().Select(rune => rune.ToString())));

    [Fact]
    public void Any_text_in_the_quotes_suggested_is_read_back_as_it_was() => Texts.Sample(text =>
    {
        var problems = new Problems();
        var yaml = YamlReader.Read($"title: {YamlText.Quoted(text)}\nphotos: [{{src: {YamlText.InFlow(text)}}}]", (line, column) => new Place("x", line, column), problems);
        Assert.Empty(problems.ToImmutable());
        Assert.Equal(text, Assert.IsType<YamlScalar>(yaml!.Entries[0].Value).Value);
        var photos = Assert.IsType<YamlSequence>(yaml.Entries[1].Value);
        Assert.Equal(text, Assert.IsType<YamlScalar>(Assert.IsType<YamlMapping>(photos.Items[0]).Entries[0].Value).Value);
    });

    [Fact]
    public void Whatever_stands_behind_a_title_the_mended_line_can_be_read() => Texts.Where(text => text.Trim().Length > 0).Sample(text =>
    {
        var problems = new Problems();
        var line = text.ReplaceLineEndings(" ").Replace('\u0085', ' ');
        if (line.Any(char.IsControl) || line.Trim() is "|" or ">") return;
        var (mended, _) = FrontMatterMender.Mend($"title: {line.Trim()}\nslug: x\n", _ => default, problems);
        var yaml = YamlReader.Read(mended, (at, column) => new Place("x", at, column), problems);
        Assert.DoesNotContain(problems.ToImmutable(), problem => problem.Code == Codes.BrokenYaml);
        Assert.Equal(2, yaml!.Entries.Length);
    });
}
