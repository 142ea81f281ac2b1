using CsCheck;
using Sbpac.Site.Images;
using Sbpac.Site.Tests.Support;

namespace Sbpac.Site.Tests.Images;

public sealed class FontNameTests
{
    [Fact]
    public void A_font_is_called_what_it_calls_itself()
    {
        Assert.Equal(new FontName("Sarabun", false), FontName.Read(Fonts.Named("Sarabun", "Regular")));
        Assert.Equal(new FontName("TH Sarabun New", true), FontName.Read(Fonts.Named("TH Sarabun New", "Bold Italic")));
    }

    [Fact]
    public void What_is_no_font_has_no_name()
    {
        Assert.Null(FontName.Read([]));
        Assert.Null(FontName.Read(SampleFiles.Jpeg));
        Assert.Null(FontName.Read(Fonts.Named("", "Regular")));
    }

    [Fact]
    public void No_bytes_make_the_reader_fail() => Gen.Select(Gen.Byte.Array[1, 40], Gen.Int[0, 60]).Sample((noise, at) =>
    {
        var font = Fonts.Named("Sarabun", "Regular");
        for (var i = 0; i < noise.Length && at + i < font.Length; i++) font[at + i] = noise[i];
        FontName.Read(font);
    });
}
