using System.Collections.Concurrent;
using Sbpac.Site.Tests.Support;

namespace Sbpac.Site.Tests.WholeSite;

/// <summary>The sites over which the tests of whole sites run, each built once.</summary>
internal static class Sites
{
    private static readonly ConcurrentDictionary<string, Lazy<BuiltSite>> Built = new();

    /// <summary>The site that the repository publishes.</summary>
    public const string Shipped = "the repository's own";

    /// <summary>The broad golden case in the theme that the repository ships.</summary>
    public const string Dressed = "the bilingual case in the repository's theme";

    /// <summary>All of them.</summary>
    public static TheoryData<string> Names() =>
    [
        Shipped,
        Dressed,
        .. Directory.EnumerateDirectories(Repository.At("tests", "Cases"))
            .Where(folder => File.Exists(Path.Join(folder, "expected", "index.html")))
            .Select(folder => Path.GetFileName(folder))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>One of them.</summary>
    public static BuiltSite Get(string name) => Built.GetOrAdd(name, static name => new Lazy<BuiltSite>(() => name switch
    {
        Shipped => BuiltSite.Build("input", "theme", "2026-09-01T00:00:00Z"),
        Dressed => BuiltSite.Build("tests/Cases/bilingual/input", "theme", Workspace.Now),
        _ => BuiltSite.Golden(name),
    })).Value;
}
