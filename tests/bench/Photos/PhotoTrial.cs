using System.Globalization;
using System.Text.RegularExpressions;
using NetVips;
using Sbpac.Site.Bench.Trials;

namespace Sbpac.Site.Bench.Photos;

/// <summary>What photos cost: cold, again, from the cache alone, and with one text edited; and whether anything of the originals is left.</summary>
internal static class PhotoTrial
{
    /// <summary>Runs the trial and prints its table.</summary>
    public static int Run(Trials.Bench bench)
    {
        var program = bench.Publish();
        Console.WriteLine($"`photos`, {Sheet.Machine()}, load {Sheet.Load()}");
        foreach (var count in bench.Sizes)
        {
            var folder = Path.Join(bench.Work, string.Create(CultureInfo.InvariantCulture, $"photos1-{count}"));
            var corpus = new BenchCorpus(string.Create(CultureInfo.InvariantCulture, $"{count} photos"), folder, null, Path.Join(folder, "whole"));
            if (!corpus.IsWhole)
            {
                CameraPhotos.Write(folder, count);
                corpus.IsWhole = true;
            }
            Run(bench, program, corpus);
        }
        return 0;
    }

    private static void Run(Trials.Bench bench, string program, BenchCorpus corpus)
    {
        var text = Path.Join(corpus.Ours, "input", "news", "2022", "photos-1", "index.th.md");
        var source = Contents.Of(Path.Join(corpus.Ours, "input"));
        using var place = new Workplace(bench.Places[0]);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n{corpus.Name}, {source.Bytes / 1e6:0} MB\n\n| build | wall s | CPU s | peak MB | files encoded |\n|---|---|---|---|---|"));
        for (var run = 0; run < bench.Runs; run++)
        {
            place.Clear();
            Print("cold", place.Build(program, corpus));
            Print("again", place.Build(program, corpus));
            var before = File.ReadAllText(text);
            File.AppendAllText(text, "แก้ไข\n");
            Print("one text edited", place.Build(program, corpus));
            File.WriteAllText(text, before);
            place.ClearOutput();
            Print("output deleted, cache kept", place.Build(program, corpus));
        }
        var site = Contents.Of(place.Output);
        var (originals, pictures) = (Directory.GetFiles(Path.Join(corpus.Ours, "input"), "*.JPG", SearchOption.AllDirectories), Directory.GetFiles(Path.Join(place.Output, "photos")));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"\n{site.Count} files, {site.Bytes / 1e6:0.0} MB; of {originals.Length} originals {originals.Count(Tells)} hold metadata, of {pictures.Length} published pictures {pictures.Count(Tells)}"));
    }

    /// <summary>Whether a file has any metadata that libvips knows: Exif, XMP, IPTC, a colour profile.</summary>
    private static bool Tells(string file)
    {
        using var picture = Image.NewFromFile(file);
        return Array.Exists(picture.GetFields(), field => field.StartsWith("exif-", StringComparison.Ordinal) || field is "xmp-data" or "iptc-data" or "icc-profile-data" or "photoshop-data");
    }

    private static void Print(string what, Measure build) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"| {what} | {build.Wall:0.00} | {build.User + build.System:0.00} | {build.Peak / 1e6:0} | {Regex.Match(build.Output, "\"encoded\": (\\d+)").Groups[1].Value} |"));
}
