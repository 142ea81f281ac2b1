using System.Diagnostics;
using System.Text.RegularExpressions;
using Sbpac.Site.Tests.Support;

namespace Sbpac.Site.Tests.Images;

/// <summary>Social cards from <c>site.yml</c> to the published site. SITE711, SITE712.</summary>
public sealed class PublishedCardsTests
{
    private static SmallSite Site(string setting) => new SmallSite().Write("site.yml", $"{SmallSite.Settings}\n{setting}\n")
        .Release("title: ข่าวเบตง\ndate: 2565-08-03").Release("title: News from Betong", "The officers went to Betong.", language: "en");

    private static string[] Cards(SmallSite site) => [.. site.Outputs.Where(path => path.StartsWith("cards/", StringComparison.Ordinal))];

    private static string CardOf(string page) => Regex.Match(page, "\"(https://[^\"]*/cards/[0-9a-f]{16}\\.png)\"").Groups[1].Value;

    [Theory]
    [InlineData("")]
    [InlineData("socialCards: false")]
    public void Without_the_setting_there_are_none(string setting)
    {
        using var site = Site(setting);
        site.Says();
        Assert.Empty(Cards(site));
        site.Hides("news/2022/08/x/", "cards/");
    }

    [Fact]
    public void Each_release_has_one_in_each_language_and_its_page_names_it()
    {
        Assert.SkipWhen(Fonts.Thai is null, "this machine has no Thai font");
        using var site = Site("socialCards: true");
        site.Release("title: ข่าวยะลา\ndate: 2565-08-03\nremoved: {date: 2565-08-10, reason: ก}", name: "y");
        Assert.Equal(0, site.Bare("build", "--theme", Repository.At("theme"), "--now", Workspace.Now).Code);
        Assert.Equal(2, Cards(site).Length);
        var page = site.Page("news/2022/08/x/");
        var card = CardOf(page);
        Assert.True(site.Has(card["https://news.example.go.th/".Length..]), card);
        Assert.Contains($"<meta property=\"og:image\" content=\"{card}\">\n<meta property=\"og:image:width\" content=\"1200\">\n<meta property=\"og:image:height\" content=\"630\">\n<meta property=\"og:image:alt\" content=\"ข่าวเบตง – ข่าว, 3 สิงหาคม 2565\">", page, StringComparison.Ordinal);
        Assert.Contains("<meta name=\"twitter:card\" content=\"summary_large_image\">", page, StringComparison.Ordinal);
        Assert.Contains($"\"image\":[\"{card}\"]", page, StringComparison.Ordinal);
        Assert.NotEqual(card, CardOf(site.Page("en/news/2022/08/x/")));
        site.Hides("news/2022/08/y/", "cards/");
        site.Shows("_headers", "/cards/*\n  Cache-Control: public, max-age=31536000, immutable\n");
        Assert.Contains("\"encoded\": 0", site.Bare("build", "--theme", Repository.At("theme"), "--now", Workspace.Now, "--format", "json", "--output", "second").Out, StringComparison.Ordinal);
        Assert.Equal(site.Files("output"), site.Files("second"));
    }

    [Fact]
    public void A_font_of_the_input_folder_is_no_stray_file()
    {
        Assert.SkipWhen(Fonts.Thai is null, "this machine has no Thai font");
        var site = Site("socialCards: {font: fonts/own.ttf}");
        // fontconfig keeps the font, by its path, for as long as the process lives: other tests would look for it there in vain.
        AppDomain.CurrentDomain.ProcessExit += (_, _) => site.Dispose();
        site.Write("fonts/own.ttf", File.ReadAllBytes(Fonts.Thai));
        site.Says();
        Assert.Equal(2, Cards(site).Length);
    }

    [Theory]
    [InlineData("fonts/none.ttf")]
    [InlineData("site.yml")]
    public void A_font_that_is_not_there_or_is_none_is_an_error_at_its_path(string path)
    {
        using var site = Site($"socialCards: {{font: {path}}}");
        site.RejectsOnly($"input/site.yml:5:21: error SITE712: The font \"{path}\" cannot be used: there is no such file in input/, or it is no TrueType or OpenType font. Correct the path, or leave it out to use a font of the system.");
        Assert.Equal(1, site.Run("check").Code);
    }

    [Fact]
    public void Where_no_font_is_found_the_cards_bear_no_text_and_a_warning_says_so_until_there_is_one()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && Fonts.Thai is not null, "fonts are chosen by fontconfig on Linux");
        using var site = Site("socialCards: true");
        site.Write("../none.conf", $"<?xml version=\"1.0\"?><fontconfig><dir>{site.Root}/none</dir><cachedir>{site.Root}/none</cachedir></fontconfig>");
        string[] lines = Build(site, "none.conf");
        Assert.Equal(
            [
                "input/site.yml: warning SITE711: No font with the letters of \"English\" was found, so its social cards bear no text. Install one (on Debian: fonts-noto-core or fonts-thai-tlwg), or name a file: socialCards: {font: fonts/Sarabun-Bold.ttf}",
                "input/site.yml: warning SITE711: No font with the letters of \"ไทย\" was found, so its social cards bear no text. Install one (on Debian: fonts-noto-core or fonts-thai-tlwg), or name a file: socialCards: {font: fonts/Sarabun-Bold.ttf}",
            ],
            lines.Order(StringComparer.Ordinal));
        var bare = site.Files("output");
        Assert.Equal(2, Cards(site).Length);
        Assert.Empty(Build(site, null));
        var written = site.Files("output");
        // The address is the same on every machine, and what stands there is not.
        Assert.Equal(bare.Keys, written.Keys);
        Assert.All(Cards(site), card => Assert.NotEqual(bare[card], written[card]));
    }

    private static string[] Build(SmallSite site, string? fonts)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, "build", "--theme", Repository.At("tests", "Cases", "theme"), "--now", Workspace.Now, "--messages", "en"])
        {
            WorkingDirectory = site.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        if (fonts is not null) start.Environment["FONTCONFIG_FILE"] = Path.Join(site.Root, fonts);
        using var build = Process.Start(start)!;
        build.OutputDataReceived += (_, _) => { };
        build.BeginOutputReadLine();
        var error = build.StandardError.ReadToEnd();
        build.WaitForExit();
        Assert.Equal(0, build.ExitCode);
        return error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
