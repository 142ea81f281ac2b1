using Sbpac.Site.Diagnostics;
using Sbpac.Site.Output;

namespace Sbpac.Site.Tests.Output;

public sealed class UnwrittenOutputTests
{
    [Fact]
    public void A_site_can_be_held_in_memory()
    {
        using var box = new Sandbox();
        box.Write("input/photo.jpg", "photo");
        using var output = new UnwrittenOutput(2, retain: true);
        Assert.False(output.Keep("index.html", ContentHash.Of("home"u8)));
        Assert.Equal(ContentHash.Of("home"u8), output.Put("index.html", "home"u8));
        Assert.Equal(ContentHash.Of("photo"u8), output.Copy("photo.jpg", box.At("input/photo.jpg")));
        Assert.Equal(new OutputReport(2, 0, 0), output.Commit(box.Problems));
        Assert.Equal("home"u8, output.Files["index.html"].Span);
        Assert.Equal("photo"u8, output.Files["photo.jpg"].Span);
    }

    [Fact]
    public void A_site_can_be_checked_and_dropped()
    {
        using var output = new UnwrittenOutput(2, retain: false);
        Assert.True(output.Keep("a", ContentHash.Of("known"u8)));
        Assert.Equal(ContentHash.Of("home"u8), output.Put("index.html", "home"u8));
        Assert.Equal(new OutputReport(2, 0, 0), output.Commit(new Problems()));
        Assert.True(output.Files["index.html"].IsEmpty);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_a_stage_would_report_is_reported(bool retain)
    {
        var problems = new Problems();
        using var output = new UnwrittenOutput(2, retain);
        output.Put("a/index.html", "1"u8);
        output.Put("a/index.html", "2"u8);
        output.Put("A/b.html", "3"u8);
        output.Copy("photo.jpg", "no/such/photo.jpg");
        Assert.Null(output.Commit(problems));
        Assert.Equal(["SITE614", "SITE613", "SITE610"], problems.ToImmutable().Select(problem => problem.Code.Id));
    }
}
