using NetVips;

namespace Sbpac.Site.Tests.Support;

/// <summary>Pictures of patterns, as cameras, phones and offices send them.</summary>
internal static class Pictures
{
    /// <summary>A pattern whose four corners differ: red and green at the top, blue and white below.</summary>
    public static Image Pattern(int width, int height)
    {
        using var lines = Image.Xyz(width, height);
        using var right = lines[0] >= width / 2;
        using var bottom = lines[1] >= height / 2;
        using var left = lines[0] < width / 2;
        return (left ^ bottom).Bandjoin(right, bottom).Copy(interpretation: Enums.Interpretation.Srgb);
    }

    public static byte[] Jpeg(int width, int height) => Pattern(width, height).JpegsaveBuffer(q: 90, keep: Enums.ForeignKeep.None);

    public static byte[] Png(int width, int height) => Pattern(width, height).PngsaveBuffer(keep: Enums.ForeignKeep.None);

    public static byte[] Gif(int width, int height) => Pattern(width, height).GifsaveBuffer(keep: Enums.ForeignKeep.None);

    public static byte[] WebP(int width, int height) => Pattern(width, height).WebpsaveBuffer(lossless: true, keep: Enums.ForeignKeep.None);

    /// <summary>A JPEG as a telephone sends it: with its place, its maker and an orientation.</summary>
    public static byte[] WithSecrets(int width, int height, int orientation = 1)
    {
        using var picture = Pattern(width, height).Mutate(told =>
        {
            told.Set(GValue.GIntType, "orientation", orientation);
            told.Set(GValue.GStrType, "exif-ifd0-Make", "SecretCamera (SecretCamera, ASCII, 13 components, 13 bytes)");
            told.Set(GValue.GStrType, "exif-ifd3-GPSLatitude", "6/1 32/1 5/1 (6, 32, 5, Rational, 3 components, 24 bytes)");
            told.Set(GValue.GStrType, "exif-ifd3-GPSLatitudeRef", "N (N, ASCII, 2 components, 2 bytes)");
            told.Set(GValue.BlobType, "xmp-data", System.Text.Encoding.UTF8.GetBytes("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">SecretOwner</x:xmpmeta>"));
        });
        return picture.JpegsaveBuffer(q: 90);
    }

    /// <summary>A JPEG in the colours of a printing press.</summary>
    public static byte[] Cmyk(int width, int height) =>
        Pattern(width, height).Colourspace(Enums.Interpretation.Cmyk).JpegsaveBuffer(q: 90, keep: Enums.ForeignKeep.None);

    /// <summary>A GIF of two frames.</summary>
    public static byte[] Moving(int width, int height)
    {
        using var frames = Image.Arrayjoin([Pattern(width, height), Pattern(width, height).Invert()], across: 1);
        using var moving = frames.Mutate(told => told.Set(GValue.GIntType, "page-height", height));
        return moving.GifsaveBuffer();
    }

    /// <summary>The first half of a file.</summary>
    public static byte[] Half(byte[] file) => file[..(file.Length / 2)];
}
