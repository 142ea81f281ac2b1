using System.Text;
using Sbpac.Site.Content;

namespace Sbpac.Site.Tests.Content;

public sealed class SourceFileTests
{
    private readonly List<string> asked = [];
    private string text = "ข่าว";

    [Fact]
    public void A_file_that_nobody_read_is_read_once_for_its_text_and_what_stands_for_it()
    {
        var file = Late();
        Assert.False(file.IsRead);
        Assert.Equal("ข่าว", file.Read(Encoding.UTF8.GetString));
        Assert.Equal((Held().Fingerprint, 12), (file.Fingerprint, file.Length));
        Assert.Equal(["news/x/index.th.md"], asked);
    }

    [Fact]
    public void What_stands_for_a_file_is_found_without_its_text()
    {
        var file = Late();
        Assert.Equal((12, Held().Fingerprint), (file.Length, file.Fingerprint));
        Assert.Single(asked);
    }

    [Fact]
    public void A_file_that_changed_since_it_was_first_read_is_not_handed_over()
    {
        var file = Late();
        _ = file.Fingerprint;
        text = "แก้";
        Assert.Equal("input/news/x/index.th.md", Assert.Throws<SourceChangedException>(() => file.Read(Encoding.UTF8.GetString)).Path);
    }

    [Fact]
    public void A_file_that_went_has_changed_but_one_that_was_never_read_cannot_be_read()
    {
        var file = new SourceFile("a.md", (_, _) => throw new IOException("gone"));
        Assert.Throws<IOException>(() => file.Read(Encoding.UTF8.GetString));
        Assert.Throws<IOException>(() => file.Fingerprint);
        var readable = true;
        var known = new SourceFile("a.md", (_, take) => take(readable ? "ก"u8 : throw new IOException("gone")));
        _ = known.Fingerprint;
        readable = false;
        Assert.Throws<SourceChangedException>(() => known.Read(Encoding.UTF8.GetString));
    }

    private static SourceFile Held() => new("news/x/index.th.md", Encoding.UTF8.GetBytes("ข่าว"));

    private SourceFile Late() => new("news/x/index.th.md", (path, take) =>
    {
        asked.Add(path);
        take(Encoding.UTF8.GetBytes(text));
    });
}
