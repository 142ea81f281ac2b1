using System.Globalization;
using NetVips;

namespace Sbpac.Site.Bench.Photos;

/// <summary>Draws what weighs as much as the photo of a telephone: 4000 × 3000 pixels, soft shapes under grain, with its place and maker in Exif.</summary>
internal static class CameraPhotos
{
    private const int Width = 4000;
    private const int Height = 3000;

    /// <summary>Writes a site whose releases have ten photos each.</summary>
    /// <param name="folder">The folder of the site, <c>input/</c> in it.</param>
    /// <param name="count">How many photos in all.</param>
    public static void Write(string folder, int count)
    {
        var input = Path.Join(folder, "input");
        Directory.CreateDirectory(input);
        File.WriteAllText(Path.Join(input, "site.yml"), "url: https://news.example.go.th/\nlanguages: [th, en]\ntitle: {th: ภาพ, en: Photos}\n");
        for (var first = 0; first < count; first += 10)
        {
            var release = Directory.CreateDirectory(Path.Join(input, string.Create(CultureInfo.InvariantCulture, $"news/2022/photos-{(first / 10) + 1}"))).FullName;
            var list = string.Concat(Enumerable.Range(0, Math.Min(10, count - first)).Select(i => string.Create(CultureInfo.InvariantCulture, $"  - {{src: IMG_{first + i:0000}.JPG, alt: ภาพลวดลายสำหรับวัดเวลา}}\n")));
            File.WriteAllText(
                Path.Join(release, "index.th.md"),
                string.Create(CultureInfo.InvariantCulture, $"---\ntitle: ภาพชุดที่ {(first / 10) + 1}\ndate: 2565-08-03\nphotos:\n{list}---\nภาพสำหรับวัดเวลา\n"));
        }
        Parallel.For(0, count, i => File.WriteAllBytes(
            Path.Join(input, string.Create(CultureInfo.InvariantCulture, $"news/2022/photos-{(i / 10) + 1}/IMG_{i:0000}.JPG")), Draw(i)));
    }

    private static byte[] Draw(int seed)
    {
        using var shapes = Image.Perlin(Width, Height, cellSize: 400, uchar: true, seed: seed);
        using var details = Image.Perlin(Width, Height, cellSize: 30, uchar: true, seed: seed + 1000);
        using var grain = Image.Gaussnoise(Width, Height, sigma: 5, mean: 0, seed: seed);
        using var grey = ((shapes * 0.7) + (details * 0.25)) + grain;
        using var red = grey.Linear([1.05], [10.0]);
        using var blue = grey.Linear([0.8], [30.0]);
        using var photo = red.Bandjoin(grey, blue).Cast(Enums.BandFormat.Uchar).Copy(interpretation: Enums.Interpretation.Srgb);
        using var told = photo.Mutate(image =>
        {
            image.Set(GValue.GIntType, "orientation", seed % 10 == 9 ? 6 : 1);
            image.Set(GValue.GStrType, "exif-ifd0-Make", "Camera of the trial (Camera of the trial, ASCII, 20 components, 20 bytes)");
            image.Set(GValue.GStrType, "exif-ifd3-GPSLatitudeRef", "N (N, ASCII, 2 components, 2 bytes)");
            image.Set(GValue.GStrType, "exif-ifd3-GPSLatitude", "6/1 32/1 5/1 (6, 32, 5, Rational, 3 components, 24 bytes)");
            image.Set(GValue.GStrType, "exif-ifd3-GPSLongitudeRef", "E (E, ASCII, 2 components, 2 bytes)");
            image.Set(GValue.GStrType, "exif-ifd3-GPSLongitude", "101/1 16/1 50/1 (101, 16, 50, Rational, 3 components, 24 bytes)");
        });
        return told.JpegsaveBuffer(q: 90);
    }
}
