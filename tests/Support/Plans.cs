using System.Collections.Immutable;
using Sbpac.Site.Build;
using Sbpac.Site.Pages;
using Sbpac.Site.Pipelines;
using Sbpac.Site.Theme;

namespace Sbpac.Site.Tests.Support;

/// <summary>Sites planned from texts that a test writes, with the small theme of the golden cases.</summary>
internal static class Plans
{
    /// <summary>The settings of such a site.</summary>
    public const string Settings =
        "url: https://news.example.go.th/\nlanguages: [th, en]\ntimeZone: Asia/Bangkok\npageSize: 2\ntitle: {th: ข่าว, en: News}\n";

    /// <summary>A workspace with the theme and the settings.</summary>
    public static Workspace Site(string settings = Settings) =>
        new Workspace().CopyFolder(Repository.At("tests", "Cases", "theme"), "theme").Write("input/site.yml", settings);

    /// <summary>Adds a release.</summary>
    public static Workspace Release(this Workspace work, string folder, string language, string title, string date, string fields = "", string body = "เนื้อข่าว") =>
        work.Write($"input/news/{date[..4]}/{folder}/index.{language}.md", $"---\ntitle: {title}\ndate: {date}\n{fields}\n---\n{body}\n");

    /// <summary>Edits a file: where a text first stands in it, another one comes.</summary>
    public static void Replace(this Workspace work, string file, string from, string to)
    {
        var text = File.ReadAllText(Path.Join(work.Root, file));
        Assert.Contains(from, text, StringComparison.Ordinal);
        var place = text.IndexOf(from, StringComparison.Ordinal);
        work.Write(file, string.Concat(text.AsSpan(0, place), to, text.AsSpan(place + from.Length)));
    }

    /// <summary>What the whole site knows, and what a pipeline is given.</summary>
    public static PipelineContext Context(this Workspace work, string now = Workspace.Now)
    {
        var plan = work.Plan(now);
        var assets = ImmutableSortedDictionary<string, Sbpac.Site.Catalog.SiteUrl>.Empty.Add("site.css", plan.Catalog.Urls.Root("site.css"));
        return new PipelineContext(plan.Catalog, plan.Related, plan.Theme.Phrases, new LayoutMaker(plan.Catalog, plan.Theme.Phrases, assets, ThemeColours.Of([]), lists: 0), []);
    }

    /// <summary>The plan of the site.</summary>
    public static SitePlan Plan(this Workspace work, string now = Workspace.Now)
    {
        var options = new BuildOptions
        {
            Input = Path.Join(work.Root, "input"),
            Output = Path.Join(work.Root, "output"),
            Theme = Path.Join(work.Root, "theme"),
            Root = work.Root,
            Threads = 1,
            Now = DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture),
        };
        var builder = new SiteBuilder(options, new Progress<BuildStep>());
        var plan = builder.Plan();
        Assert.True(plan is not null, string.Join('\n', builder.Report(null, null).Problems));
        return plan;
    }

    /// <summary>The text of a document.</summary>
    public static string Text(this Document document)
    {
        var output = new System.Buffers.ArrayBufferWriter<byte>();
        document.Write(document.Model(), output);
        return System.Text.Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
