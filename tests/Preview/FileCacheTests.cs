using Sbpac.Site.Diagnostics;
using Sbpac.Site.Output;
using Sbpac.Site.Pages;
using Sbpac.Site.Preview;

namespace Sbpac.Site.Tests.Preview;

public sealed class FileCacheTests
{
    [Fact]
    public void A_file_is_made_once()
    {
        var cache = new FileCache(100);
        Assert.Same(cache.Get("a", name => File(name, 10)), cache.Get("a", _ => throw new InvalidOperationException()));
    }

    [Fact]
    public void It_never_holds_more_than_its_limit()
    {
        var cache = new FileCache(100);
        for (var i = 0; i < 50; i++)
        {
            cache.Get($"{i}", name => File(name, 1 + (i * 7 % 60)));
            Assert.InRange(cache.Held, 0, 100);
        }
    }

    [Fact]
    public void What_is_not_there_is_asked_for_again()
    {
        var cache = new FileCache(100);
        Assert.Null(cache.Get("a", _ => null));
        Assert.NotNull(cache.Get("a", name => File(name, 1)));
    }

    private static PreviewFile File(string name, int length) =>
        new(new Asset(name, Place.Of("input/" + name), name), new byte[length], ContentHash.Of([]), []);
}
