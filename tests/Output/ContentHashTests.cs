using Sbpac.Site.Output;

namespace Sbpac.Site.Tests.Output;

public sealed class ContentHashTests : IDisposable
{
    private readonly Sandbox box = new();

    public void Dispose() => box.Dispose();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(65_535)]
    [InlineData(65_536)]
    [InlineData(200_001)]
    public void A_file_has_the_hash_of_its_bytes(int length)
    {
        var bytes = new byte[length];
        new Random(length).NextBytes(bytes);
        File.WriteAllBytes(box.At("file"), bytes);
        Assert.Equal(ContentHash.Of(bytes), ContentHash.OfFile(box.At("file")));
    }

    [Fact]
    public void The_hash_is_the_same_on_every_machine() =>
        Assert.Equal(new ContentHash(UInt128.Parse("99aa06d3014798d86001c324468d497f", System.Globalization.NumberStyles.HexNumber, null), 0), ContentHash.Of([]));

    [Fact]
    public void A_hard_link_is_a_second_name_of_the_same_file()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "files are copied there");
        box.Write("one", "1");
        Assert.True(HardLink.TryCreate(box.At("one"), box.At("two")));
        File.AppendAllText(box.At("one"), "2");
        Assert.Equal("12", File.ReadAllText(box.At("two")));
        Assert.False(HardLink.TryCreate(box.At("none"), box.At("three")));
    }
}
