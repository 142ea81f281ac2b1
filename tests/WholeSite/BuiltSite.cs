using System.Collections.Immutable;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Sbpac.Site.Tests.Support;

namespace Sbpac.Site.Tests.WholeSite;

/// <summary>A whole site as a host would serve it: the files by their paths, its pages parsed.</summary>
internal sealed class BuiltSite
{
    private static readonly HtmlParser Parser = new(new HtmlParserOptions { IsStrictMode = true });
    private readonly SortedDictionary<string, byte[]> files;

    private BuiltSite(SortedDictionary<string, byte[]> files)
    {
        this.files = files;
        var faults = ImmutableArray.CreateBuilder<string>();
        var pages = ImmutableSortedDictionary.CreateBuilder<string, IHtmlDocument>(StringComparer.Ordinal);
        foreach (var (path, bytes) in files.Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal)))
        {
            try
            {
                pages[path] = Parser.ParseDocument(Encoding.UTF8.GetString(bytes));
            }
            catch (HtmlParseException fault)
            {
                faults.Add($"{path}: {fault.Message} at {fault.Position}");
            }
        }
        (All, ParseFaults) = (pages.ToImmutable(), faults.ToImmutable());
        Root = new Uri(Canonical(All["index.html"])!);
    }

    /// <summary>The address of the site, with a trailing slash.</summary>
    public Uri Root { get; }

    /// <summary>Every HTML file that parses.</summary>
    public ImmutableSortedDictionary<string, IHtmlDocument> All { get; }

    /// <summary>Every HTML file but those that only lead elsewhere.</summary>
    public IEnumerable<KeyValuePair<string, IHtmlDocument>> Pages => All.Where(page => !IsRedirect(page.Value));

    /// <summary>What a strict parser has against any file.</summary>
    public ImmutableArray<string> ParseFaults { get; }

    /// <summary>The paths of all files.</summary>
    public IEnumerable<string> Files => files.Keys;

    /// <summary>What stands before the paths of each language: empty for the default.</summary>
    public IEnumerable<string> Prefixes => files.Keys.Where(path => path.EndsWith("404.html", StringComparison.Ordinal)).Select(path => path[..^"404.html".Length]);

    /// <summary>Builds a site from folders of the repository.</summary>
    public static BuiltSite Build(string input, string theme, string now)
    {
        using var work = new Workspace();
        var run = work.Run("build", "--input", Repository.At(input.Split('/')), "--theme", Repository.At(theme.Split('/')), "--now", now);
        Assert.True(run.Code == 0, run.Error);
        return new BuiltSite(work.Files("output"));
    }

    /// <summary>The recorded output of a golden case.</summary>
    public static BuiltSite Golden(string name)
    {
        var root = Repository.At("tests", "Cases", name, "expected");
        return new BuiltSite(new(Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(root, file).Replace('\\', '/'), file => System.IO.File.ReadAllBytes(file)), StringComparer.Ordinal));
    }

    /// <summary>A file as text.</summary>
    public string Text(string path) => Encoding.UTF8.GetString(files[path]);

    /// <summary>A file as a stream.</summary>
    public Stream Open(string path) => new MemoryStream(files[path]);

    /// <summary>Whether there is such a file.</summary>
    public bool Has(string path) => files.ContainsKey(path);

    /// <summary>Whether a page says that search engines may list it.</summary>
    public static bool IsListed(IHtmlDocument page) => page.QuerySelector("meta[name=robots][content~=noindex]") is null;

    /// <summary>Whether a page only leads elsewhere.</summary>
    public static bool IsRedirect(IHtmlDocument page) => page.QuerySelector("meta[http-equiv=refresh]") is not null;

    /// <summary>The canonical address that a page gives, or null.</summary>
    public static string? Canonical(IHtmlDocument page) => page.QuerySelector("link[rel=canonical]")?.GetAttribute("href");

    /// <summary>The address of a file.</summary>
    public Uri Address(string path) =>
        new(Root, string.Join('/', (path.EndsWith("/index.html", StringComparison.Ordinal) || path == "index.html" ? path[..^"index.html".Length] : path).Split('/').Select(Uri.EscapeDataString)));

    /// <summary>The file that an address means; null where it leads to another site; a file that is not there all the same.</summary>
    public string? File(Uri address)
    {
        if (address.Authority != Root.Authority || address.Scheme != Root.Scheme) return null;
        var path = Uri.UnescapeDataString(address.AbsolutePath);
        var root = Uri.UnescapeDataString(Root.AbsolutePath);
        if (!path.StartsWith(root, StringComparison.Ordinal)) return "../" + path;
        path = path[root.Length..];
        return path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
    }

    /// <summary>Every address that a page asks for or leads to: where it is written, and what it means.</summary>
    public IEnumerable<(IElement Element, string Written, Uri Address)> Links(string path) =>
        from element in All[path].All
        from name in (string[])["href", "src", "action", "poster"]
        let written = element.GetAttribute(name)
        where written is not null
        select (element, written, new Uri(Address(path), written));
}
