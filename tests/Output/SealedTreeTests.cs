namespace Sbpac.Site.Tests.Output;

/// <summary>A tree that nobody touched is known at a look; whatever is done to it sends the build to look closer.</summary>
public sealed class SealedTreeTests : IDisposable
{
    private static readonly (string, string)[] Site =
    [
        ("index.html", "home"), ("news/2022/a/index.html", "a"), ("news/2022/a.html", "long ago"), ("news/2022/ข่าว/index.html", ""), ("news/x.html", "x"),
        .. Enumerable.Range(0, 2000).Select(n => ($"tags/{n % 40}/{n}.html", $"{n}")),
    ];

    private readonly Sandbox box = new();
    private readonly UInt128 digest;

    public SealedTreeTests()
    {
        box.Build([.. Site, ("older", "")]);
        digest = Published(Site);
    }

    public void Dispose() => box.Dispose();

    [Fact]
    public void A_tree_as_it_was_published_is_known_by_its_digest()
    {
        Assert.Equal(Site.Length, Count(digest));
        Assert.Null(Count(digest + 1));
        Assert.Equal(digest, Published(Site));
        Assert.NotEqual(digest, Published([.. Site, ("more", "")]));
        Assert.Null(Count(digest));
    }

    [Theory]
    [InlineData("index.html", "home")]
    [InlineData("news/2022/ข่าว/index.html", "1")]
    [InlineData("tags/7/1007.html", "1008")]
    [InlineData("tags/7/1007.html", "longer than it was")]
    [InlineData("stray", "")]
    [InlineData("tags/39/stray", "")]
    public void What_was_edited_or_added_is_seen(string path, string text)
    {
        box.Edit("output/" + path, text);
        Assert.Null(Count(digest));
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData("news/2022/a/index.html")]
    [InlineData("news/2022/a")]
    [InlineData("tags/39")]
    public void What_was_deleted_is_seen(string path)
    {
        if (Directory.Exists(box.At("output/" + path))) Directory.Delete(box.At("output/" + path), recursive: true);
        else File.Delete(box.At("output/" + path));
        Assert.Null(Count(digest));
    }

    [Theory]
    [InlineData("output/news/2022/a")]
    [InlineData("output/news/2022/a/index.html")]
    public void A_link_is_not_what_was_published_even_if_it_leads_to_it(string path)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need rights there");
        var time = Directory.GetLastWriteTimeUtc(Path.GetDirectoryName(box.At(path))!);
        if (Directory.Exists(box.At(path)))
        {
            Directory.Move(box.At(path), box.At("aside"));
            Directory.CreateSymbolicLink(box.At(path), box.At("aside"));
        }
        else
        {
            File.Move(box.At(path), box.At("aside"));
            File.CreateSymbolicLink(box.At(path), box.At("aside"));
        }
        Directory.SetLastWriteTimeUtc(Path.GetDirectoryName(box.At(path))!, time);
        Assert.Null(Count(digest));
    }

    [Fact]
    public void Without_its_manifest_nothing_is_known_of_a_tree()
    {
        foreach (var manifest in Directory.GetFiles(box.Next, "*.manifest")) File.Delete(manifest);
        Assert.Null(Count(digest));
        Assert.Equal(digest, Published(Site));
        Assert.Equal(Site.Length, Count(digest));
    }

    private int? Count(UInt128 digest)
    {
        using var output = box.Open()!;
        return output.CountOf(digest, threads: 2);
    }

    private UInt128 Published((string, string)[] site)
    {
        using var output = box.Open()!;
        using var stage = output.BeginStage(16, 2);
        foreach (var (destination, text) in site) stage.Put(destination, Sandbox.Bytes(text));
        Assert.NotNull(stage.Commit(box.Problems));
        return stage.Digest;
    }
}
