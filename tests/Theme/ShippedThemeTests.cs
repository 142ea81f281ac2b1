using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Theme;

namespace Sbpac.Site.Tests.Theme;

/// <summary>The theme that the repository ships, over models of every page in both languages.</summary>
public sealed class ShippedThemeTests
{
    private static readonly Lazy<SiteTheme> Theme = new(() => Repository.Theme(new Problems()));

    public static TheoryData<string, string> Pages()
    {
        var pages = new TheoryData<string, string>();
        foreach (var name in SamplePages.Of("th").Keys)
        {
            pages.Add(name, "th");
            pages.Add(name, "en");
        }
        return pages;
    }

    [Fact]
    public void Every_template_parses_and_every_phrase_it_names_exists_in_both_languages()
    {
        var problems = new Problems();
        Repository.Theme(problems);
        Assert.Empty(problems.ToImmutable());
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_page_is_well_formed_and_whole(string name, string language)
    {
        var html = Render(name, language);
        var parser = new HtmlParser(new HtmlParserOptions { IsStrictMode = true });
        var page = parser.ParseDocument(html);
        Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToArray();
        Assert.Distinct(ids);
        Assert.All(page.QuerySelectorAll("a[href^='#']"), link => Assert.Contains(link.GetAttribute("href")![1..], ids));
        Assert.All(page.QuerySelectorAll("[aria-labelledby]"), element => Assert.Contains(element.GetAttribute("aria-labelledby"), ids));
        Assert.All(page.QuerySelectorAll("img"), image => Assert.True(image.HasAttribute("alt")));
        Assert.Empty(page.QuerySelectorAll("[style], style, script:not([type='application/ld+json']):not([type='module'][src]), [onclick], a:not([href])"));
        Assert.All(page.QuerySelectorAll("a"), link => Assert.True(
            link.TextContent.Trim().Length > 0 || link.QuerySelector("img[alt]:not([alt=''])") is not null));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_page_has_one_first_heading_and_skips_no_level(string name, string language)
    {
        if (name == "redirect") return;
        var page = new HtmlParser().ParseDocument(Render(name, language));
        var levels = page.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.LocalName[1] - '0').ToArray();
        Assert.Single(levels, level => level == 1);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, $"h{pair.First} then h{pair.Second}"));
        Assert.Single(page.QuerySelectorAll("main"));
        Assert.Equal("#page.content", page.QuerySelector("body > a")!.GetAttribute("href"));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_run_of_Thai_on_an_English_page_says_that_it_is_Thai(string name, string language)
    {
        if (language != "en") return;
        var page = new HtmlParser().ParseDocument(Render(name, language));
        foreach (var credit in page.QuerySelectorAll(".credit, script, title, meta")) credit.Remove();
        foreach (var thai in page.QuerySelectorAll("[lang='th']")) thai.Remove();
        Assert.DoesNotMatch("[\u0E00-\u0E7F]", page.DocumentElement.OuterHtml);
    }

    [Fact]
    public void A_page_without_an_index_entry_says_noindex_and_has_no_canonical_of_its_own()
    {
        var page = new HtmlParser().ParseDocument(Render("not-found", "th"));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Null(page.QuerySelector("link[rel=canonical]"));
    }

    [Theory]
    [InlineData("release", "th")]
    [InlineData("home", "en")]
    public void A_page_is_written_byte_for_byte_as_recorded(string name, string language) =>
        Golden.Check($"Theme/Files/{name}.{language}.html", Render(name, language));

    [Fact]
    public void Templates_hold_no_Thai_and_no_style_of_their_own()
    {
        foreach (var file in Directory.GetFiles(Path.Combine(Repository.Root, "theme", "templates"), "*.html", SearchOption.AllDirectories))
        {
            var text = File.ReadAllText(file);
            Assert.DoesNotMatch("[\u0E00-\u0E7F]", text);
            Assert.DoesNotMatch(new Regex("style=|<style| on[a-z]+=|https?://"), text);
        }
    }

    private static string Render(string name, string language)
    {
        var problems = new Problems();
        var html = Stage.Write(
            Theme.Value, SamplePages.Template(name), SamplePages.Of(language)[name], language, problems);
        Assert.Empty(problems.ToImmutable());
        return html;
    }
}
