using System.Globalization;
using NetVips;
using Sbpac.Site.Tests.Support;

namespace Sbpac.Site.Tests.Browser;

/// <summary>A site of releases with photos, for what a visit to them weighs.</summary>
internal static class PhotoSite
{
    /// <summary>The release with six photos.</summary>
    public const string Six = "news/2022/08/photos-6/";

    /// <summary>The release with forty.</summary>
    public const string Forty = "news/2022/08/photos-40/";

    private const int Width = 1600;
    private const int Height = 1067;

    /// <summary>Writes the input: the two releases, and twenty more of one photo each.</summary>
    public static Workspace Write()
    {
        var work = new Workspace().Write("input/site.yml", "url: https://news.example.go.th/\nlanguages: [th, en]\ntitle: {th: ข่าว, en: News}\norganization: {th: ศูนย์, en: Centre}\norganizationShort: {th: ศอ.บต., en: SBPAC}\n");
        using var scene = Scene();
        // What telephones send is larger; so many large ones would only take time to make.
        byte[][] photos = [.. Enumerable.Range(0, 46).AsParallel().AsOrdered().Select(number => number <= 6 ? Photo(scene, number, Width, Height) : Photo(scene, number, 640, 427))];
        Release(work, 9, "photos-6", photos[..6]);
        Release(work, 8, "photos-40", photos[6..]);
        // Photos that stand below the fold of the forty, so that no page is lighter for showing one twice.
        foreach (var number in Enumerable.Range(1, 20)) Release(work, 7, string.Create(CultureInfo.InvariantCulture, $"photo-{number}"), [photos[20 + number]]);
        return work;
    }

    /// <summary>
    /// What weighs as much as a photo: as much contrast at every size of detail, as in nature, a part of it out of focus, and grain.
    /// 1600 pixels wide it takes 1.7 bits a pixel as JPEG of quality 80.
    /// </summary>
    private static Image Scene()
    {
        const int wide = Width + 400, high = Height + 300;
        using var sharpness = Image.Perlin(wide, high, cellSize: 700, seed: 7).Linear([0.9], [0.45]).Abs();
        var sum = Image.Gaussnoise(wide, high, sigma: 4, mean: 128, seed: 1);
        for (var cell = 512; cell >= 2; cell /= 2)
        {
            var detail = Image.Perlin(wide, high, cellSize: cell, seed: cell) * 70;
            sum += cell > 64 ? detail : detail * sharpness;
        }
        var red = sum.Linear([1.05], [6.0]);
        var blue = sum.Linear([0.85], [15.0]);
        return red.Bandjoin(sum, blue).Cast(Enums.BandFormat.Uchar).Copy(interpretation: Enums.Interpretation.Srgb).CopyMemory();
    }

    private static byte[] Photo(Image scene, int number, int width, int height)
    {
        using var part = scene.Crop(number * 37 % 400, number * 41 % 300, width, height);
        return part.JpegsaveBuffer(q: 88, keep: Enums.ForeignKeep.None);
    }

    private static void Release(Workspace work, int day, string name, byte[][] photos)
    {
        var folder = string.Create(CultureInfo.InvariantCulture, $"input/news/2022/2022-08-{day:00}-{name}/");
        foreach (var (number, photo) in photos.Index()) work.Write(string.Create(CultureInfo.InvariantCulture, $"{folder}IMG_{number:00}.JPG"), photo);
        work.Write(folder + "index.th.md", Text("ผู้ว่าราชการจังหวัดลงพื้นที่ติดตามโครงการ", "ภาพกิจกรรมที่", "เจ้าหน้าที่ลงพื้นที่ติดตามความคืบหน้าของโครงการ", day, name, photos.Length));
        work.Write(folder + "index.en.md", Text("The governor follows the projects", "Activity", "Officials followed the progress of the projects.", day, name, photos.Length));
    }

    private static string Text(string title, string alt, string text, int day, string name, int photos) => string.Create(CultureInfo.InvariantCulture, $"""
        ---
        title: '{title} {name}'
        date: 2022-08-{day:00}
        slug: {name}
        photos:
        {string.Join('\n', Enumerable.Range(0, photos).Select(number => $"  - {{src: IMG_{number:00}.JPG, alt: '{alt} {number + 1}'}}"))}
        ---

        {string.Join(' ', Enumerable.Repeat(text, 4))}
        """);
}
