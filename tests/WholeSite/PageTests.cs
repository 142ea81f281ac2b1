using System.Text.Json;
using AngleSharp.Html.Dom;

namespace Sbpac.Site.Tests.WholeSite;

/// <summary>What holds on every page of every site.</summary>
public sealed class PageTests
{
    public static TheoryData<string> Names() => Sites.Names();

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_page_parses_without_an_error(string name) => Assert.Empty(Sites.Get(name).ParseFaults);

    [Theory]
    [MemberData(nameof(Names))]
    public void No_link_asset_or_anchor_is_broken(string name)
    {
        var site = Sites.Get(name);
        var faults = new List<string>();
        foreach (var path in site.All.Keys)
        {
            foreach (var (element, written, address) in site.Links(path))
            {
                if (site.File(address) is { } file)
                {
                    if (!site.Has(file)) faults.Add($"{path}: {written} leads nowhere");
                    else if (Fragment(address) is { Length: > 0 } id && site.All[file].GetElementById(id) is null) faults.Add($"{path}: {written} has no such anchor");
                }
                else if (address.Scheme is not ("https" or "http" or "mailto" or "tel")) faults.Add($"{path}: {written}");
                else if (element.LocalName is not ("a" or "area")) faults.Add($"{path}: {written} asks another host");
            }
        }
        Assert.Empty(faults);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_page_has_its_language_title_description_and_one_first_heading(string name)
    {
        var site = Sites.Get(name);
        var languages = site.Prefixes.ToDictionary(prefix => prefix, prefix => site.All[prefix + "index.html"].DocumentElement.GetAttribute("lang"));
        Assert.Distinct(languages.Values);
        Assert.All(site.Pages, entry =>
        {
            var (path, page) = entry;
            var prefix = languages.Keys.Where(prefix => path.StartsWith(prefix, StringComparison.Ordinal)).MaxBy(prefix => prefix.Length)!;
            Assert.Equal(languages[prefix], page.DocumentElement.GetAttribute("lang"));
            Assert.False(string.IsNullOrWhiteSpace(page.Title), path);
            Assert.False(string.IsNullOrWhiteSpace(page.QuerySelector("meta[name=description]")?.GetAttribute("content")), path);
            Assert.False(string.IsNullOrWhiteSpace(Assert.Single(page.QuerySelectorAll("h1")).TextContent), path);
            Assert.Single(page.QuerySelectorAll("main"));
        });
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void No_two_elements_of_a_page_share_an_id(string name) => Assert.All(
        Sites.Get(name).All, page => Assert.Distinct(page.Value.QuerySelectorAll("[id]").Select(element => element.Id)));

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_picture_has_an_alternative_text_even_if_it_is_empty(string name) => Assert.All(
        Sites.Get(name).All, page => Assert.All(page.Value.Images, image => Assert.True(image.HasAttribute("alt"), page.Key + " " + image.OuterHtml)));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_page_carries_no_script_and_no_style_of_its_own_but_modules_of_the_site(string name) => Assert.All(Sites.Get(name).All, entry =>
    {
        var (path, page) = entry;
        Assert.Empty(page.QuerySelectorAll("style, [style], iframe, object, embed, base"));
        Assert.DoesNotContain(page.All.SelectMany(element => element.Attributes), attribute =>
            attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || attribute.Value.TrimStart().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase));
        Assert.All(page.Scripts, script => Assert.True(
            script.Type == "application/ld+json" ? !script.HasAttribute("src") : script is { Type: "module", TextContent: "", Source: { } source } && source.Contains("/assets/", StringComparison.Ordinal), path));
    });

    [Theory]
    [MemberData(nameof(Names))]
    public void Structured_data_is_JSON_about_the_page_it_stands_on(string name)
    {
        var site = Sites.Get(name);
        foreach (var (path, page) in site.Pages)
        {
            foreach (var script in page.Scripts.Where(script => script.Type == "application/ld+json"))
            {
                using var json = JsonDocument.Parse(script.TextContent);
                Assert.Equal("https://schema.org", json.RootElement.GetProperty("@context").GetString());
                foreach (var thing in json.RootElement.GetProperty("@graph").EnumerateArray()) AssertThing(site, path, page, thing);
            }
        }
    }

    private static void AssertThing(BuiltSite site, string path, IHtmlDocument page, JsonElement thing)
    {
        if (thing.GetProperty("@type").GetString() == "BreadcrumbList")
        {
            var items = thing.GetProperty("itemListElement").EnumerateArray().ToArray();
            Assert.Equal(Enumerable.Range(1, items.Length), items.Select(item => item.GetProperty("position").GetInt32()));
            Assert.All(items, item => Assert.True(site.Has(site.File(new Uri(item.GetProperty("item").GetString()!))!), path));
            // The last step is this page itself.
            if (BuiltSite.Canonical(page) is { } canonical) Assert.Equal(canonical, items[^1].GetProperty("item").GetString());
            return;
        }
        Assert.Equal("NewsArticle", thing.GetProperty("@type").GetString());
        Assert.Equal(BuiltSite.Canonical(page), thing.GetProperty("url").GetString());
        Assert.Equal(page.DocumentElement.GetAttribute("lang"), thing.GetProperty("inLanguage").GetString());
        Assert.Equal(page.QuerySelector("h1")!.TextContent, thing.GetProperty("headline").GetString());
        Assert.True(string.CompareOrdinal(thing.GetProperty("datePublished").GetString(), thing.GetProperty("dateModified").GetString()) <= 0, path);
        Assert.NotEqual("", thing.GetProperty("publisher").GetProperty("name").GetString());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_time_is_Gregorian_for_machines(string name) => Assert.All(
        Sites.Get(name).All,
        page => Assert.All(page.Value.QuerySelectorAll("time[datetime]"), time => Assert.Matches("^20\\d\\d-\\d\\d(-\\d\\d)?$", time.GetAttribute("datetime"))));

    [Theory]
    [MemberData(nameof(Names))]
    public void The_policy_in_the_headers_allows_what_pages_and_style_sheets_use(string name)
    {
        var site = Sites.Get(name);
        var policy = site.Text("_headers").Split('\n').Single(line => line.Contains("Content-Security-Policy:", StringComparison.Ordinal)).Split(':', 2)[1]
            .Split(';').Select(directive => directive.Trim().Split(' ')).ToDictionary(words => words[0], words => words[1..]);
        string[] Allowed(string kind) => policy.GetValueOrDefault(kind, policy["default-src"]);

        Assert.Equal(["'none'"], policy["default-src"]);
        Assert.DoesNotContain(policy.Values.SelectMany(words => words), word => word is "'unsafe-inline'" or "'unsafe-eval'" or "*");
        if (site.All.Values.Any(page => page.QuerySelector("link[rel=stylesheet]") is not null)) Assert.Contains("'self'", Allowed("style-src"));
        if (site.All.Values.Any(page => page.Images.Length > 0 || page.QuerySelector("link[rel=icon]") is not null)) Assert.Contains("'self'", Allowed("img-src"));
        if (site.All.Values.Any(page => page.Scripts.Any(script => script.HasAttribute("src")))) Assert.Equal(["'self'"], Allowed("script-src"));
        Assert.All(site.Files.Where(file => file.EndsWith(".css", StringComparison.Ordinal)), file =>
        {
            var css = site.Text(file);
            if (css.Contains("data:image", StringComparison.Ordinal)) Assert.Contains("data:", Allowed("img-src"));
            Assert.DoesNotContain("@import", css, StringComparison.Ordinal);
            Assert.DoesNotContain("http:", css, StringComparison.Ordinal);
            Assert.DoesNotContain("https:", css, StringComparison.Ordinal);
        });
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void An_asset_of_the_theme_carries_the_hash_of_its_content_in_its_name(string name) => Assert.All(
        Sites.Get(name).Files.Where(file => file.StartsWith("assets/", StringComparison.Ordinal)),
        file => Assert.Matches(@"[.-][0-9a-z]{8,}\.[a-z0-9]+$", file));

    private static string Fragment(Uri address) => Uri.UnescapeDataString(address.Fragment.TrimStart('#'));
}
