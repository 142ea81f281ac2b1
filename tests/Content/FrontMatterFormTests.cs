using Sbpac.Site.Tests.Support;

namespace Sbpac.Site.Tests.Content;

/// <summary>The form of the front matter: fences, keys, types. SITE101, SITE102, SITE103, SITE106, SITE107, SITE108, SITE130.</summary>
public sealed class FrontMatterFormTests
{
    private const string File = "input/news/2022/x/index.th.md";

    [Theory]
    [InlineData("เนื้อหาข่าว\n")]
    [InlineData("")]
    [InlineData("# หัวข้อ\n---\ntitle: ข่าว\n---\n")]
    public void A_file_without_front_matter_is_told_how_to_begin(string text)
    {
        using var site = new SmallSite();
        site.Write("news/2022/x/index.th.md", text);
        site.RejectsOnly($"{File}:1:1: error SITE101: This file has no front matter. Begin it with a line ---, then title: and date:, then a line ---.");
    }

    [Fact]
    public void A_fence_that_is_not_closed_is_reported_at_the_fence()
    {
        using var site = new SmallSite();
        site.Write("news/2022/x/index.th.md", "\n---\ntitle: ข่าว\ndate: 2565-08-03\n\nเนื้อหา\n");
        site.RejectsOnly($"{File}:2:1: error SITE102: The front matter is not closed. Add a line --- after its last field.");
    }

    [Fact]
    public void Blank_lines_before_the_fence_and_spaces_behind_it_do_no_harm()
    {
        using var site = new SmallSite();
        site.Write("news/2022/x/index.th.md", $"\n \n---  \ntitle: ข่าว\ndate: 2565-08-03\n--- \n{SmallSite.Body}");
        site.Says();
    }

    [Fact]
    public void Windows_line_ends_and_a_byte_order_mark_do_no_harm()
    {
        using var site = new SmallSite();
        site.Write("news/2022/x/index.th.md", $"\uFEFF---\r\ntitle: ข่าว\r\ndate: 2565-13-01\r\n---\r\n{SmallSite.Body}\r\n");
        site.RejectsOnly($"{File}:3:7: error SITE104: \"2565-13-01\" is not a date. Write 2022-08-03 or 2565-08-03.");
    }

    [Theory]
    [InlineData("title: ข่าว\nข้อความที่หลงมา\ndate: 2565-08-03", 3)]
    [InlineData("title: ข่าว\ntags: [a, b\ndate: 2565-08-03", 3)]
    [InlineData("title: ข่าว\n...\ndate: 2565-08-03", 4)]
    [InlineData("title: ข่าว\ntags: *a\ndate: 2565-08-03", 3)]
    public void YAML_that_cannot_be_read_is_reported_at_its_line(string front, int line)
    {
        using var site = new SmallSite();
        site.Release(front);
        var run = site.Run("build");
        Assert.Equal(1, run.Code);
        Assert.StartsWith($"{File}:{line}:", run.Error, StringComparison.Ordinal);
        Assert.Contains(": error SITE103: This is not valid YAML: ", run.Error, StringComparison.Ordinal);
        Assert.EndsWith(" Look at this line and the one above; put text that has : or # in \"quotes\".\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_that_stands_twice_names_the_first()
    {
        using var site = new SmallSite();
        site.Release("title: ข่าว\ndate: 2565-08-03\ntitle: ข่าวอื่น");
        site.RejectsOnly($"{File}:4:1: error SITE106: The key \"title\" stands twice; the first is at {File}:2:1. Delete one.");
    }

    [Theory]
    [InlineData("titel: ข่าว", "titel", " Did you mean \"title\"?")]
    [InlineData("Title: ข่าว", "Title", " Did you mean \"title\"?")]
    [InlineData("publishdate: 2565-08-03", "publishdate", " Did you mean \"publishDate\"?")]
    [InlineData("attachements: [a.pdf]", "attachements", " Did you mean \"attachments\"?")]
    [InlineData("layout: post", "layout", "")]
    public void A_key_that_is_not_known_is_an_error_that_says_what_was_meant(string line, string key, string meant)
    {
        using var site = new SmallSite();
        site.Release($"title: ข่าว\ndate: 2565-08-03\n{line}");
        site.RejectsOnly($"{File}:4:1: error SITE108: The field \"{key}\" is not known.{meant}");
    }

    [Fact]
    public void A_key_within_a_photo_is_checked_too()
    {
        using var site = new SmallSite();
        site.Write("news/2022/x/a.jpg", SampleFiles.Jpeg).Release("title: ข่าว\ndate: 2565-08-03\nphotos: [{src: a.jpg, alt: ก, captoin: ข}]");
        site.RejectsOnly($"{File}:4:31: error SITE108: The field \"captoin\" is not known. Did you mean \"caption\"?");
    }

    [Theory]
    [InlineData("date: [2565-08-03]", 7, "\"date\" must be a text. For example: date: \"…\"")]
    [InlineData("slug: {a: b}", 7, "\"slug\" must be a text. For example: slug: \"…\"")]
    [InlineData("draft: maybe", 8, "\"draft\" must be true or false. For example: draft: true")]
    [InlineData("sample: [true]", 9, "\"sample\" must be true or false. For example: sample: true")]
    [InlineData("tags: {a: b}", 7, "\"tags\" must be a list of texts. For example: tags: [a, b]")]
    [InlineData("tags: [[a]]", 8, "\"tags\" must be a list of texts. For example: tags: [a, b]")]
    [InlineData("translation: official", 14, "\"translation\" must be fields of its own. For example: translation: {kind: unofficial}")]
    [InlineData("withdrawn: true", 12, "\"withdrawn\" must be fields of its own. For example: withdrawn: {date: 2022-08-04, reason: \"…\"}")]
    [InlineData("removed: true", 10, "\"removed\" must be fields of its own. For example: removed: {date: 2022-08-04, reason: \"…\"}")]
    [InlineData("changes: [แก้คำผิด]", 11, "\"changes\" must be fields of its own. For example: - {date: 2022-08-04, kind: correction, note: \"…\"}")]
    [InlineData("photos: [[a.jpg]]", 10, "\"photos\" must be fields of its own. For example: - {src: photo-1.jpg, alt: \"…\"}")]
    public void A_value_of_the_wrong_type_says_what_it_must_be(string line, int column, string message)
    {
        using var site = new SmallSite();
        site.Release($"title: ข่าว\n{(line.StartsWith("date", StringComparison.Ordinal) ? "" : "date: 2565-08-03\n")}{line}");
        var row = line.StartsWith("date", StringComparison.Ordinal) ? 3 : 4;
        site.RejectsOnly($"{File}:{row}:{column}: error SITE107: {message}");
    }

    [Theory]
    [InlineData("- ข่าว")]
    [InlineData("ข่าว")]
    public void Front_matter_that_is_no_mapping_is_told_so(string front)
    {
        using var site = new SmallSite();
        site.Release(front);
        site.RejectsOnly($"{File}:2:1: error SITE130: Keys with values are expected here, one a line, such as title: \"…\".");
    }

    [Theory]
    [InlineData("type: pressrelease", 7, "\"pressrelease\" is not known here. Use one of: press_release, news_story, statement, speech, announcement. Did you mean \"press_release\"?")]
    [InlineData("lineBreaks: hard", 13, "\"hard\" is not known here. Use one of: paragraph, soft.")]
    [InlineData("translation: {kind: google}", 21, "\"google\" is not known here. Use one of: official, unofficial, machine.")]
    [InlineData("changes: [{date: 2565-08-04, kind: fix, note: ก}]", 36, "\"fix\" is not known here. Use one of: update, correction.")]
    [InlineData("office: sbpac", 9, "\"sbpac\" is not known here. Use one of: .")]
    public void A_word_that_a_field_does_not_take_is_reported_with_those_it_takes_SITE118(string line, int column, string message)
    {
        using var site = new SmallSite();
        site.Release($"title: ข่าว\ndate: 2565-08-03\n{line}");
        site.RejectsOnly($"{File}:4:{column}: error SITE118: {message}");
    }

    [Theory]
    [InlineData("photos: [{alt: ก}]", 10, "\"src\"", "src: photo-1.jpg")]
    [InlineData("attachments: [{title: ก}]", 15, "\"src\"", "src: photo-1.jpg")]
    [InlineData("changes: [{date: 2565-08-04}]", 11, "\"note\"", "note: \"…\"")]
    [InlineData("withdrawn: {date: 2565-08-04}", 12, "\"reason\"", "reason: \"…\"")]
    public void A_field_that_an_entry_needs_is_asked_for_SITE132(string line, int column, string field, string example)
    {
        using var site = new SmallSite();
        site.Release($"title: ข่าว\ndate: 2565-08-03\n{line}");
        site.RejectsOnly($"{File}:4:{column}: error SITE132: The field {field} is missing. Add: {example}");
    }
}
