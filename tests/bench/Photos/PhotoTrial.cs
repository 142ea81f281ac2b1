using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
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
        var traces = Directory.EnumerateFiles(place.Output, "*", SearchOption.AllDirectories).Count(file => Tells(File.ReadAllBytes(file)));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n{site.Count} files, {site.Bytes / 1e6:0.0} MB; files that hold Exif, GPS or the camera's name: {traces}"));
    }

    private static bool Tells(byte[] file) => Array.Exists(["Exif", "EXIF", "GPS", "Camera of the trial", "http://ns.adobe.com/xap"], trace => file.AsSpan().IndexOf(Encoding.ASCII.GetBytes(trace)) >= 0);

    private static void Print(string what, Measure build) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"| {what} | {build.Wall:0.00} | {build.User + build.System:0.00} | {build.Peak / 1e6:0} | {Regex.Match(build.Output, "\"encoded\": (\\d+)").Groups[1].Value} |"));
}
