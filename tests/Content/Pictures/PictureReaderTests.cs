using CsCheck;
using NetVips;
using Sbpac.Site.Content;
using Sbpac.Site.Content.Pictures;
using Sbpac.Site.Tests.Support;

namespace Sbpac.Site.Tests.Content.Pictures;

public sealed class PictureReaderTests
{
    private static PictureFacts Read(byte[] file) => PictureReader.Read(new MemoryStream(file), FileKinds.Of(new MemoryStream(file), "a.jpg"))!;

    public static TheoryData<byte[]> Sound =>
    [
        Support.Pictures.Jpeg(40, 30), Support.Pictures.Pattern(40, 30).JpegsaveBuffer(interlace: true), Support.Pictures.Png(40, 30),
        Support.Pictures.Pattern(40, 30).PngsaveBuffer(interlace: true), Support.Pictures.Gif(40, 30), Support.Pictures.WebP(40, 30),
        Support.Pictures.Pattern(40, 30).WebpsaveBuffer(q: 50), Support.Pictures.Pattern(40, 30).Bandjoin(128).WebpsaveBuffer(q: 50),
        Support.Pictures.WithSecrets(40, 30), Support.Pictures.Cmyk(40, 30),
    ];

    [Theory]
    [MemberData(nameof(Sound))]
    public void A_header_says_what_the_decoder_finds(byte[] file)
    {
        using var decoded = Image.NewFromBuffer(file);
        var facts = Read(file);
        Assert.Equal((decoded.Width, decoded.Height, false, false), (facts.Width, facts.Height, facts.IsBroken, facts.IsAnimated));
        Assert.Equal(decoded.Interpretation == Enums.Interpretation.Cmyk, facts.IsCmyk);
        Assert.Equal((decoded.Width, decoded.Height), (40, 30));
    }

    [Theory]
    [MemberData(nameof(Sound))]
    public void A_file_that_breaks_off_is_told_from_a_whole_one_wherever_it_breaks(byte[] file)
    {
        // The last bytes of a WebP may be padding, and a GIF that lacks only its end mark is shown by every browser.
        for (var length = 16; length < file.Length - 2; length += Math.Max(1, file.Length / 60)) Assert.True(Read(file[..length]).IsBroken, $"{length} of {file.Length}");
    }

    [Theory]
    [InlineData(1, 40, 30)]
    [InlineData(3, 40, 30)]
    [InlineData(6, 30, 40)]
    [InlineData(8, 30, 40)]
    public void The_size_is_that_in_which_it_is_shown(int orientation, int width, int height)
    {
        var facts = Read(Support.Pictures.WithSecrets(40, 30, orientation));
        Assert.Equal((orientation, width, height), (facts.Orientation, facts.Width, facts.Height));
    }

    [Fact]
    public void An_orientation_is_read_from_a_WebP_and_a_PNG_too()
    {
        using var turned = Support.Pictures.Pattern(40, 30).Mutate(told => told.Set(GValue.GIntType, "orientation", 6));
        Assert.Equal((30, 40), (Read(turned.WebpsaveBuffer()).Width, Read(turned.WebpsaveBuffer()).Height));
        Assert.Equal((30, 40), (Read(turned.PngsaveBuffer()).Width, Read(turned.PngsaveBuffer()).Height));
    }

    [Fact]
    public void What_a_telephone_writes_behind_the_picture_is_no_damage()
    {
        byte[] file = [.. Support.Pictures.Jpeg(40, 30), .. new byte[200_000]];
        Assert.False(Read(file).IsBroken);
        Assert.NotEqual(Read(file).Content, Read(Support.Pictures.Jpeg(40, 30)).Content);
    }

    [Fact]
    public void A_picture_that_moves_is_told()
    {
        Assert.True(Read(Support.Pictures.Moving(40, 30)).IsAnimated);
        using var frames = Image.GifloadBuffer(Support.Pictures.Moving(40, 30), n: -1);
        Assert.True(Read(frames.WebpsaveBuffer()).IsAnimated);
    }

    [Fact]
    public void Too_many_pixels_are_told_by_the_header_alone()
    {
        var png = Support.Pictures.Png(40, 30);
        (png[18], png[19]) = (0x4E, 0x20);
        Assert.Equal((20_000, true, false), (Read(png).Width, Read(png).IsTooLarge, Read(png).IsBroken));
        Assert.False(new PictureFacts(0, 9_000, 7_000).IsTooLarge);
        Assert.True(new PictureFacts(0, 9_000, 8_000).IsTooLarge);
    }

    [Fact]
    public void No_bytes_make_the_reader_fail() => Gen.Select(Gen.Byte.Array[0, 200], Gen.Int[0, 4], Gen.Int[0, 300]).Sample((noise, which, at) =>
    {
        var file = (byte[])(which switch
        {
            0 => SampleFiles.Jpeg,
            1 => SampleFiles.Png,
            2 => SampleFiles.Gif,
            3 => SampleFiles.WebP,
            _ => Support.Pictures.WithSecrets(8, 8),
        }).Clone();
        for (var i = 0; i < noise.Length && 12 + at + i < file.Length; i++) file[12 + at + i] = noise[i];
        Read(file);
    }, iter: 2_000);
}
