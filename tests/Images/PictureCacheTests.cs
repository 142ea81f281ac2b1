using Sbpac.Site.Images;
using Sbpac.Site.Tests.Support;

namespace Sbpac.Site.Tests.Images;

public sealed class PictureCacheTests : IDisposable
{
    private static readonly byte[] Bytes = [.. "a picture"u8];

    private readonly Workspace work = new();

    private string Folder => Path.Join(work.Root, "images");

    public void Dispose() => work.Dispose();

    private string FileOf(int key) => Directory.EnumerateFiles(Folder, $"*{key:x}", SearchOption.AllDirectories).Single();

    [Fact]
    public void What_is_kept_is_found_by_the_next_build()
    {
        new PictureCache(Folder).Store(7, Bytes);
        var next = new PictureCache(Folder);
        Assert.Equal(Bytes.Length, next.Find(7)!.Value.Length);
        Assert.Equal(Bytes, next.Read(7));
        Assert.Null(next.Find(8));
        Assert.Null(next.Read(8));
    }

    [Fact]
    public void A_damaged_file_is_noticed()
    {
        var cache = new PictureCache(Folder);
        cache.Store(7, Bytes);
        var file = FileOf(7);
        var whole = File.ReadAllBytes(file);
        File.WriteAllBytes(file, [(byte)'A', .. whole[1..]]);
        Assert.Null(cache.Read(7));
        File.WriteAllBytes(file, whole[..^1]);
        Assert.Null(cache.Find(7));
        Assert.Null(cache.Read(7));
        File.WriteAllBytes(file, []);
        Assert.Null(cache.Read(7));
        cache.Store(7, Bytes);
        Assert.Equal(Bytes, cache.Read(7));
    }

    [Fact]
    public void Many_builds_at_once_write_whole_files_and_leave_no_drafts()
    {
        var caches = Enumerable.Range(0, 4).Select(_ => new PictureCache(Folder)).ToArray();
        Parallel.For(0, 400, i =>
        {
            caches[i % 4].Store((UInt128)(i % 5), Bytes);
            if (caches[i % 4].Read((UInt128)(i % 5)) is { } read) Assert.Equal(Bytes, read);
        });
        Assert.Equal(5, Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Count());
    }

    [Fact]
    public void Unused_files_go_when_they_outweigh_the_used_ones()
    {
        var first = new PictureCache(Folder);
        first.Store(1, new byte[40 << 20]);
        first.Store(2, new byte[40 << 20]);
        first.Store(3, Bytes);
        var second = new PictureCache(Folder);
        Assert.NotNull(second.Find(1));
        second.DropUnused();
        // What one other build left is still there; more than that is not.
        Assert.NotNull(second.Find(2));
        var third = new PictureCache(Folder);
        Assert.NotNull(third.Find(3));
        third.DropUnused();
        Assert.Null(third.Find(1));
        Assert.Null(third.Find(2));
        Assert.NotNull(third.Find(3));
    }

    [Fact]
    public void A_place_that_takes_nothing_is_told_and_nothing_fails()
    {
        work.Write("images", "a file where the folder should be");
        var cache = new PictureCache(Folder);
        cache.Store(1, Bytes);
        Assert.NotNull(cache.Fault);
        Assert.Null(cache.Read(1));
        cache.DropUnused();
    }
}
