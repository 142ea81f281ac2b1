using NetVips;
using Sbpac.Site.Catalog;
using Sbpac.Site.Content;
using Sbpac.Site.Content.Pictures;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Images;
using Sbpac.Site.Tests.Support;

namespace Sbpac.Site.Tests.Images;

public sealed class PictureEncoderTests
{
    private static PublishedPicture Published(byte[] file)
    {
        var kind = FileKinds.Of(new MemoryStream(file), "a.jpg");
        var asset = new AssetFile("news/2022/x/a.jpg", file.Length, kind, PictureReader.Read(new MemoryStream(file), kind));
        return PublishedPicture.Of(asset, new Urls(SettingsReader.Read(SmallSite.Settings, null, new Problems())!));
    }

    private static byte[] Full(byte[] file) => PictureEncoder.Encode(file, Published(file), [Published(file).Full])![0];

    private static string Corners(byte[] file)
    {
        using var image = Image.NewFromBuffer(file);
        string At(double x, double y)
        {
            var colour = image.Getpoint((int)(x * image.Width), (int)(y * image.Height));
            return string.Concat(colour.Take(3).Select(value => value > 128 ? '1' : '0'));
        }
        return $"{At(0.25, 0.25)} {At(0.75, 0.25)} {At(0.25, 0.75)} {At(0.75, 0.75)}";
    }

    [Fact]
    public void Every_form_has_the_size_that_the_page_states()
    {
        var file = Pictures.Jpeg(3001, 1999);
        var picture = Published(file);
        var forms = picture.All.ToArray();
        Assert.Equal([2560, 320, 800, 1600, 320, 800, 1600], forms.Select(form => form.Width));
        var made = PictureEncoder.Encode(file, picture, forms)!;
        for (var i = 0; i < forms.Length; i++)
        {
            using var decoded = Image.NewFromBuffer(made[i]);
            Assert.Equal((forms[i].Width, forms[i].Height), (decoded.Width, decoded.Height));
            Assert.StartsWith(forms[i].Format == PictureFormat.WebP ? "webp" : "jpeg", (string)decoded.Get("vips-loader"), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(300, 200, "300")]
    [InlineData(320, 300, "320")]
    [InlineData(340, 300, "340")]
    [InlineData(1000, 4000, "320,640")]
    [InlineData(1700, 900, "320,800,1600")]
    public void Nothing_is_enlarged(int width, int height, string widths)
    {
        var forms = Published(Pictures.Png(width, height)).Forms;
        Assert.Equal(widths, string.Join(',', forms.Where(form => form.Format == PictureFormat.WebP).Select(form => form.Width)));
        Assert.Equal(widths, string.Join(',', forms.Where(form => form.Format == PictureFormat.Jpeg).Select(form => form.Width)));
    }

    [Theory]
    [InlineData(1, "100 010 001 111")]
    [InlineData(2, "010 100 111 001")]
    [InlineData(3, "111 001 010 100")]
    [InlineData(4, "001 111 100 010")]
    [InlineData(5, "100 001 010 111")]
    [InlineData(6, "001 100 111 010")]
    [InlineData(7, "111 010 001 100")]
    [InlineData(8, "010 111 100 001")]
    public void A_picture_stands_upright_in_whatever_way_it_was_stored(int orientation, string corners) =>
        Assert.Equal(corners, Corners(Full(Pictures.WithSecrets(64, 48, orientation))));

    [Fact]
    public void A_smaller_form_stands_upright_too()
    {
        var file = Pictures.WithSecrets(900, 600, orientation: 6);
        var picture = Published(file);
        Assert.Equal((600, 900), (picture.Full.Width, picture.Full.Height));
        Assert.All(PictureEncoder.Encode(file, picture, [.. picture.All])!, bytes => Assert.Equal("001 100 111 010", Corners(bytes)));
    }

    [Fact]
    public void Nothing_that_tells_of_place_camera_or_owner_is_left()
    {
        var file = Pictures.WithSecrets(1200, 800);
        Assert.Contains("Secret", System.Text.Encoding.Latin1.GetString(file), StringComparison.Ordinal);
        var picture = Published(file);
        Assert.All(PictureEncoder.Encode(file, picture, [.. picture.All])!, bytes => Assert.Equal([], Metadata.In(bytes)));
    }

    [Fact]
    public void The_bytes_of_a_form_do_not_depend_on_what_is_made_beside_it()
    {
        var file = Pictures.Jpeg(1200, 800);
        var picture = Published(file);
        var forms = picture.All.ToArray();
        var together = PictureEncoder.Encode(file, picture, forms)!;
        for (var i = 0; i < forms.Length; i++) Assert.Equal(together[i], PictureEncoder.Encode(file, picture, [forms[i]])![0]);
    }

    [Fact]
    public void What_is_transparent_is_white()
    {
        using var clear = Pictures.Pattern(64, 48).NewFromImage(0, 0, 0, 0).Copy(interpretation: Enums.Interpretation.Srgb);
        Assert.Equal("111 111 111 111", Corners(Full(clear.PngsaveBuffer())));
    }

    [Fact]
    public void Every_colour_space_becomes_that_of_screens()
    {
        // Green is what a press cannot print.
        Assert.Equal("100 110 001 111", Corners(Full(Pictures.Cmyk(64, 48))));
        using var grey = Pictures.Pattern(64, 48).Colourspace(Enums.Interpretation.Bw);
        using var deep = Pictures.Pattern(64, 48).Colourspace(Enums.Interpretation.Rgb16);
        using var wide = Pictures.Pattern(64, 48).IccTransform("p3", inputProfile: "srgb");
        Assert.Equal(3, Bands(Full(grey.PngsaveBuffer())));
        Assert.Equal("100 010 001 111", Corners(Full(deep.PngsaveBuffer())));
        var display = wide.JpegsaveBuffer(q: 95);
        using (var stored = Image.NewFromBuffer(display)) Assert.True(stored.Contains("icc-profile-data"));
        Assert.Equal("100 010 001 111", Corners(Full(display)));
    }

    [Fact]
    public void Of_a_picture_that_moves_the_first_frame_is_made() => Assert.Equal("100 010 001 111", Corners(Full(Pictures.Moving(64, 48))));

    [Fact]
    public void What_cannot_be_decoded_or_has_changed_meanwhile_is_no_picture()
    {
        var file = Pictures.Jpeg(640, 480);
        Assert.Null(PictureEncoder.Encode(Pictures.Jpeg(640, 400), Published(file), [Published(file).Full]));
        byte[] broken = [.. Pictures.Half(file), 0xFF, 0xD9];
        Assert.Null(PictureEncoder.Encode(broken, Published(broken), [Published(broken).Full]));
        var png = Pictures.Png(640, 480);
        for (var i = 60; i < 90; i++) png[i] ^= 0x55;
        Assert.False(Published(png).File.Picture!.IsBroken);
        Assert.Null(PictureEncoder.Encode(png, Published(png), [Published(png).Full]));
    }

    private static int Bands(byte[] file)
    {
        using var image = Image.NewFromBuffer(file);
        return image.Bands;
    }
}
