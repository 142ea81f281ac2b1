using System.IO.Compression;
using Sbpac.Site.Tests.Browser;

namespace Sbpac.Site.Tests.WholeSite;

/// <summary>What a first visit weighs, compressed as any host does it.</summary>
public sealed class WeightTests
{
    private const int Kilobyte = 1024;

    [Theory]
    [InlineData("")]
    [InlineData("en/")]
    public void A_release_without_photos_needs_14_KB_to_be_shown_and_25_KB_in_all(string language)
    {
        var site = Sites.Get(Sites.Shipped);
        var path = language + PageKinds.PlainRelease + "index.html";
        var page = Compressed(site, path);
        var style = page + Files(site, path, ".css");
        Assert.InRange(style, 1 * Kilobyte, 14 * Kilobyte);
        Assert.InRange(style + Files(site, path, ".js") + Files(site, path, ".svg"), style, 25 * Kilobyte);
    }

    [Fact]
    public void All_scripts_together_are_under_10_KB()
    {
        var site = Sites.Get(Sites.Shipped);
        var scripts = site.Files.Where(file => file.EndsWith(".js", StringComparison.Ordinal)).ToArray();
        Assert.NotEmpty(scripts);
        Assert.InRange(scripts.Sum(script => Compressed(site, script)), 1, (10 * Kilobyte) - 1);
    }

    /// <summary>The files of a kind that a page asks for, each once.</summary>
    private static long Files(BuiltSite site, string path, string ending) => site.Links(path)
        .Where(link => link.Element.LocalName is "link" or "script" or "img")
        .Select(link => site.File(link.Address))
        .OfType<string>()
        .Where(file => file.EndsWith(ending, StringComparison.Ordinal))
        .Distinct()
        .Sum(file => Compressed(site, file));

    private static long Compressed(BuiltSite site, string path)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true)) site.Open(path).CopyTo(gzip);
        return packed.Length;
    }
}
