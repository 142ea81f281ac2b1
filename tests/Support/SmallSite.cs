using System.Globalization;
using Sbpac.Site.Build;

namespace Sbpac.Site.Tests.Support;

/// <summary>A site of a few files in the small theme, to try one thing on.</summary>
internal sealed class SmallSite : IDisposable
{
    /// <summary>The least that <c>site.yml</c> must say, and a time zone.</summary>
    public const string Settings = """
        url: https://news.example.go.th/
        languages: [th, en]
        timeZone: Asia/Bangkok
        title: {th: ข่าว, en: News}
        """;

    /// <summary>A body with which no fault can be found.</summary>
    public const string Body = "เจ้าหน้าที่ลงพื้นที่พบปะประชาชนในอำเภอเบตง จังหวัดยะลา และรับฟังความเห็นของทุกฝ่าย";

    private static readonly string Theme = Repository.At("tests", "Cases", "theme");

    private readonly Workspace work = new();

    public SmallSite() => Write("site.yml", Settings);

    /// <summary>The folder in which the program runs.</summary>
    public string Root => work.Root;

    /// <summary>What the program would ask of a build.</summary>
    public BuildOptions Options => new()
    {
        Input = Path.Join(Root, "input"),
        Output = Path.Join(Root, "output"),
        Theme = Theme,
        Root = Root,
        Threads = 2,
        Now = DateTimeOffset.Parse(Workspace.Now, CultureInfo.InvariantCulture),
    };

    /// <summary>Writes a text file below the input folder.</summary>
    public SmallSite Write(string path, string text)
    {
        work.Write("input/" + path, text);
        return this;
    }

    /// <summary>Writes a file below the input folder.</summary>
    public SmallSite Write(string path, byte[] bytes)
    {
        work.Write("input/" + path, bytes);
        return this;
    }

    /// <summary>Writes one language of a release of 2022.</summary>
    public SmallSite Release(string front, string body = Body, string name = "x", string language = "th") =>
        Write($"news/2022/{name}/index.{language}.md", $"---\n{front.ReplaceLineEndings("\n")}\n---\n{body.ReplaceLineEndings("\n")}\n");

    /// <summary>Runs a command in the small theme, at the moment at which tests live unless another is given.</summary>
    public Run Run(string command, params string[] args) => work.Run(
    [
        command, "--theme", Theme,
        .. args.Contains("--now") ? (string[])[] : ["--now", Workspace.Now],
        .. args.Contains("--threads") ? (string[])[] : ["--threads", "1"],
        .. args,
    ]);

    /// <summary>Runs the program as it is told, and nothing more.</summary>
    public Run Bare(params string[] args) => work.Run(args);

    /// <summary>Builds, which must go without an error.</summary>
    public Run Build(params string[] args)
    {
        var run = Run("build", args);
        Assert.True(run.Code == 0, run.Error + run.Out);
        return run;
    }

    /// <summary>Builds, which must fail with these lines among others and leave nothing behind.</summary>
    public void Rejects(params string[] lines)
    {
        var run = Run("build");
        Assert.Equal(1, run.Code);
        foreach (var line in lines) Assert.Contains(line, run.Error.Split('\n'));
        Assert.Empty(Outputs);
    }

    /// <summary>Builds, which must fail with this line and no other.</summary>
    public void RejectsOnly(string line)
    {
        var run = Run("build");
        Assert.Equal(line + "\n", run.Error);
        Assert.Equal(1, run.Code);
        Assert.Empty(Outputs);
    }

    /// <summary>Builds, which must succeed with these lines and no other.</summary>
    public void Says(params string[] lines)
    {
        var run = Run("build");
        Assert.Equal(string.Concat(lines.Select(line => line + "\n")), run.Error);
        Assert.Equal(0, run.Code);
    }

    /// <summary>A page of the output.</summary>
    public string Page(string path) => work.Output(path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path);

    /// <summary>A page must hold a piece of HTML.</summary>
    public void Shows(string path, string html) => Assert.Contains(html, Page(path), StringComparison.Ordinal);

    /// <summary>A page may not hold a piece of HTML.</summary>
    public void Hides(string path, string html) => Assert.DoesNotContain(html, Page(path), StringComparison.Ordinal);

    /// <summary>Whether the output holds a page or file.</summary>
    public bool Has(string path) => File.Exists(Path.Join(Root, "output", path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path));

    /// <summary>The paths of all files of the output.</summary>
    public ICollection<string> Outputs => work.Files("output").Keys;

    /// <summary>Whether any file of the output holds a text.</summary>
    public bool Publishes(string text) =>
        work.Files("output").Values.Any(bytes => bytes.AsSpan().IndexOf(System.Text.Encoding.UTF8.GetBytes(text)) >= 0);

    /// <summary>The files of a folder, by path.</summary>
    public SortedDictionary<string, byte[]> Files(string folder) => work.Files(folder);

    /// <inheritdoc/>
    public void Dispose() => work.Dispose();
}
