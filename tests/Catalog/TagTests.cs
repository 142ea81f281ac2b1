using Sbpac.Site.Tests.Support;

namespace Sbpac.Site.Tests.Catalog;

/// <summary>Tags and the lists that the input shares. SITE116, SITE133.</summary>
public sealed class TagTests
{
    private const string Registry = "meeting: {th: การประชุม, en: Meetings, synonyms: [ประชุม, conference]}\nita: {th: ไอทีเอ}\n";

    [Theory]
    [InlineData("meeting")]
    [InlineData("Meeting")]
    [InlineData("การประชุม")]
    [InlineData("ประชุม")]
    [InlineData("CONFERENCE")]
    public void A_key_a_name_and_a_synonym_all_lead_to_the_tag(string written)
    {
        using var site = new SmallSite();
        site.Write("tags.yml", Registry).Release($"title: ข่าว\ndate: 2565-08-03\ntags: [{written}, meeting]");
        site.Says();
        site.Shows("tags/meeting/", "<h1>การประชุม 1</h1>");
    }

    [Fact]
    public void A_tag_without_a_name_in_a_language_is_shown_in_another_under_its_lang()
    {
        using var site = new SmallSite();
        site.Write("tags.yml", Registry).Release("title: News\ndate: 2565-08-03\ntags: [ita]", "The officers went to Betong.", language: "en");
        site.Says();
        site.Shows("en/tags/ita/", "<h1 lang=\"th\">ไอทีเอ 1</h1>");
    }

    [Theory]
    [InlineData("meetng", " Did you mean \"meeting\"?")]
    [InlineData("ปลาหมอคางดำ", "")]
    public void A_tag_that_is_not_known_is_shown_as_written_with_a_warning(string written, string meant)
    {
        using var site = new SmallSite();
        site.Write("tags.yml", Registry).Release($"title: ข่าว\ndate: 2565-08-03\ntags: [{written}]");
        site.Says($"input/news/2022/x/index.th.md:4:8: warning SITE116: tags.yml does not know the tag \"{written}\"; it is shown as written.{meant}");
        site.Shows($"tags/{written}/", $"<h1>{written} 1</h1>");
    }

    [Fact]
    public void Without_a_list_of_tags_every_tag_is_free()
    {
        using var site = new SmallSite();
        site.Release("title: ข่าว\ndate: 2565-08-03\ntags: ประชุม");
        site.Says();
        Assert.True(site.Has("tags/ประชุม/"));
    }

    [Theory]
    [InlineData("tags: \"\"")]
    [InlineData("tags: [\"\", ~]")]
    [InlineData("tags: []")]
    [InlineData("tags:")]
    public void A_blank_tag_is_no_tag(string line)
    {
        using var site = new SmallSite();
        site.Write("tags.yml", Registry).Release($"title: ข่าว\ndate: 2565-08-03\n{line}");
        site.Says();
        Assert.DoesNotContain(site.Outputs, output => output.StartsWith("tags/", StringComparison.Ordinal) && output != "tags/index.html");
    }

    [Fact]
    public void Two_tags_that_share_a_name_are_an_error_that_names_both()
    {
        using var site = new SmallSite();
        site.Write("tags.yml", Registry + "forum: {th: เวที, synonyms: [ประชุม]}\n");
        site.RejectsOnly("input/tags.yml:1:1: error SITE133: \"ประชุม\" is a name of the tag \"forum\" and of the tag \"meeting\". Take it from one of them.");
    }

    [Theory]
    [InlineData("tags.yml", "Big Meeting: {th: ก}", "input/tags.yml:1:1: error SITE117: \"Big Meeting\" is no good slug. Use letters, digits and hyphens, at most 80 bytes; for example: big-meeting")]
    [InlineData("tags.yml", "meeting: ประชุม", "input/tags.yml:1:10: error SITE107: \"meeting\" must be fields of its own. For example: meeting: {th: …, en: …}")]
    [InlineData("tags.yml", "meeting: {}", "input/tags.yml:1:10: error SITE132: The field \"th\" is missing. Add: th: …")]
    [InlineData("tags.yml", "meeting: {th: ก, synonym: [ข]}", "input/tags.yml:1:18: error SITE108: The field \"synonym\" is not known. Did you mean \"synonyms\"?")]
    [InlineData("offices.yml", "sbpac: {th: ก, contacts: {tel: 1}}", "input/offices.yml:1:27: error SITE108: The field \"tel\" is not known.")]
    [InlineData("provinces.yml", "yala: {}", "input/provinces.yml:1:7: error SITE132: The field \"th\" is missing. Add: th: …")]
    [InlineData("terms.yml", "terms: [{source: x}]", "input/terms.yml:1:9: error SITE132: The field \"th\" is missing. Add: th: …")]
    [InlineData("terms.yml", "- th: ก", "input/terms.yml:1:1: error SITE130: Keys with values are expected here, one a line, such as title: \"…\".")]
    [InlineData("tags.yml", "a: [", "SITE103")]
    public void What_is_wrong_in_a_list_is_reported_at_its_place(string file, string text, string line)
    {
        using var site = new SmallSite();
        site.Write(file, text);
        var run = site.Run("build");
        Assert.Equal(1, run.Code);
        Assert.Contains(line, run.Error, StringComparison.Ordinal);
        Assert.Empty(site.Outputs);
    }

    [Theory]
    [InlineData("office: [sbpac]\nprovinces: [yalla]", "input/news/2022/x/index.th.md:5:13: error SITE118: \"yalla\" is not known here. Use one of: pattani, yala. Did you mean \"yala\"?")]
    [InlineData("office: sbpak", "input/news/2022/x/index.th.md:4:9: error SITE118: \"sbpak\" is not known here. Use one of: sbpac. Did you mean \"sbpac\"?")]
    public void An_office_or_province_that_is_not_known_is_an_error(string fields, string line)
    {
        using var site = new SmallSite();
        site.Write("offices.yml", "sbpac: {th: ศอ.บต.}").Write("provinces.yml", "yala: {th: ยะลา}\npattani: {th: ปัตตานี}").Release($"title: ข่าว\ndate: 2565-08-03\n{fields}");
        site.RejectsOnly(line);
    }

    [Fact]
    public void Names_in_lists_are_normalised_as_texts_are()
    {
        using var site = new SmallSite();
        site.Write("tags.yml", "water: {th: น้\u0E4D\u0E32}").Release("title: ข่าว\ndate: 2565-08-03\ntags: [น้ำ]");
        site.Says();
        site.Shows("tags/water/", "<h1>น้ำ 1</h1>");
    }
}
