using Sbpac.Site.Tests.Support;

namespace Sbpac.Site.Tests.Content;

/// <summary><c>site.yml</c>. SITE131, SITE132, SITE107.</summary>
public sealed class SettingsReaderTests
{
    [Fact]
    public void Without_site_yml_no_site_is_built_and_the_cure_shows_its_beginning()
    {
        using var site = new SmallSite();
        File.Delete(Path.Join(site.Root, "input", "site.yml"));
        site.RejectsOnly("input/site.yml: error SITE131: There is no site.yml in the input folder. Create it, beginning with: url: https://host/ · languages: [th, en] · title: {th: …, en: …}");
    }

    [Theory]
    [InlineData("languages: [th]\ntitle: a", "input/site.yml:1:1: error SITE132: The field \"url\" is missing. Add: url: https://news.example.go.th/")]
    [InlineData("url: https://a.example/\ntitle: a", "input/site.yml:1:1: error SITE132: The field \"languages\" is missing. Add: languages: [th, en]")]
    [InlineData("url: https://a.example/\ntitle: a\nlanguages: []", "input/site.yml:1:1: error SITE132: The field \"languages\" is missing. Add: languages: [th, en]")]
    [InlineData("url: https://a.example/\nlanguages: [th]", "input/site.yml:1:1: error SITE132: The field \"title\" is missing. Add: title: {th: …, en: …}")]
    [InlineData("", "input/site.yml:1:1: error SITE132: The field \"languages\" is missing. Add: languages: [th, en]")]
    public void A_setting_without_which_no_site_can_be_built_is_asked_for(string text, string line)
    {
        using var site = new SmallSite();
        site.Write("site.yml", text);
        site.RejectsOnly(line);
    }

    [Theory]
    [InlineData("url: news.example.go.th", 1, 6, "\"url\" must be an address that begins with https://. For example: url: https://news.example.go.th/")]
    [InlineData("url: ftp://news.example.go.th/", 1, 6, "\"url\" must be an address that begins with https://. For example: url: https://news.example.go.th/")]
    [InlineData("url: https://a.example/\ntimeZone: Bangkok", 2, 11, "\"timeZone\" must be a time zone. For example: timeZone: Asia/Bangkok")]
    [InlineData("url: https://a.example/\npageSize: 0", 2, 11, "\"pageSize\" must be a whole number of at least 1. For example: pageSize: 20")]
    [InlineData("url: https://a.example/\npageSize: many", 2, 11, "\"pageSize\" must be a whole number of at least 1. For example: pageSize: 20")]
    [InlineData("url: https://a.example/\nmourning: grey", 2, 11, "\"mourning\" must be true or false. For example: mourning: true")]
    [InlineData("url: https://a.example/\nnotice: น้ำท่วม", 2, 9, "\"notice\" must be fields of its own. For example: notice: {text: {th: …, en: …}, url: …}")]
    [InlineData("url: https://a.example/\nnotice: {text: น้ำท่วม, url: \"javascript:alert(1)\"}", 2, 30, "\"url\" must be an address that begins with https://. For example: url: https://www.example.go.th/")]
    public void A_setting_of_the_wrong_type_says_what_it_must_be(string text, int line, int column, string message)
    {
        using var site = new SmallSite();
        site.Write("site.yml", text + "\nlanguages: [th, en]\ntitle: ข่าว");
        site.RejectsOnly($"input/site.yml:{line}:{column}: error SITE107: {message}");
    }

    [Theory]
    [InlineData("languages: th", 12, "a list of texts. For example: languages: [th, en]")]
    [InlineData("languages: [th, xx]", 17, "a language known to the program, or the fields that declare one. For example: languages: [th, en]")]
    [InlineData("languages: [[th]]", 13, "a language known to the program, or the fields that declare one. For example: languages: [th, en]")]
    public void Languages_are_a_list_of_those_that_are_known(string languages, int column, string message)
    {
        using var site = new SmallSite();
        site.Write("site.yml", $"url: https://a.example/\ntitle: ข่าว\n{languages}");
        site.Rejects($"input/site.yml:3:{column}: error SITE107: \"languages\" must be {message}");
    }

    [Fact]
    public void A_setting_that_is_not_known_is_an_error_SITE108()
    {
        using var site = new SmallSite();
        site.Write("site.yml", SmallSite.Settings + "\npagesize: 20\ntitel: x");
        site.Rejects(
            "input/site.yml:5:1: error SITE108: The field \"pagesize\" is not known. Did you mean \"pageSize\"?",
            "input/site.yml:6:1: error SITE108: The field \"titel\" is not known. Did you mean \"title\"?");
    }

    [Fact]
    public void A_text_that_is_the_same_in_all_languages_may_be_written_once()
    {
        using var site = new SmallSite();
        site.Write("site.yml", "url: https://a.example\nlanguages: [th, en]\ntitle: SBPAC");
        site.Says();
        site.Shows("", "<h1>SBPAC</h1>");
        site.Shows("en/", "<h1>SBPAC</h1>");
        site.Shows("en/", "<link rel=\"canonical\" href=\"https://a.example/en/\">");
    }

    [Theory]
    [InlineData("https://www.example.go.th/flood?a=1", "https://www.example.go.th/flood?a=1")]
    [InlineData("/about/", "/sub/about/")]
    public void The_notice_leads_elsewhere_or_to_a_path_of_the_site(string url, string href)
    {
        using var site = new SmallSite();
        site.Write("site.yml", SmallSite.Settings + $"\nnotice: {{text: {{th: น้ำท่วม, en: Flood}}, url: \"{url}\"}}");
        site.Build("--base-url", "https://host.example/sub/");
        site.Shows("en/", $"<p class=\"notice\">Flood {href}</p>");
    }
}
