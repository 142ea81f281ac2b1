using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Sbpac.Site.Bench.Trials;

namespace Sbpac.Site.Bench.Photos;

/// <summary>What photos cost: cold, again, from the cache alone, and with one text edited; and whether anything of the originals is left.</summary>
internal static class PhotoTrial
{
    /// <summary>Runs the trial and prints its table.</summary>
    public static void Run(Trials.Bench bench)
    {
        var program = bench.Publish();
        Console.WriteLine(Trials.Bench.Machine());
        foreach (var count in bench.Sizes)
        {
            var corpus = Path.Join(bench.Work, string.Create(CultureInfo.InvariantCulture, $"photos1-{count}"));
            if (!File.Exists(Path.Join(corpus, "whole")))
            {
                CameraPhotos.Write(corpus, count);
                File.WriteAllText(Path.Join(corpus, "whole"), "");
            }
            Run(bench, program, corpus, count);
        }
    }

    private static void Run(Trials.Bench bench, string program, string corpus, int count)
    {
        var (output, text) = (Path.Join(bench.Out, "sbpac-photos"), Path.Join(corpus, "input", "news", "2022", "photos-1", "index.th.md"));
        Measure Build() => Trials.Bench.Build(program, corpus, output, "--format", "json");
        var source = Trials.Bench.Count(Path.Join(corpus, "input"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n{count} photos, {source.Bytes / 1e6:0} MB\n\n| build | wall s | CPU s | peak MB | files encoded |\n|---|---|---|---|---|"));
        for (var run = 0; run < bench.Runs; run++)
        {
            Trials.Bench.Clear(corpus, output);
            Print("cold", Build());
            Print("again", Build());
            var before = File.ReadAllText(text);
            File.AppendAllText(text, "แก้ไข\n");
            Print("one text edited", Build());
            File.WriteAllText(text, before);
            Directory.Delete(output, recursive: true);
            Directory.Delete(output + ".next", recursive: true);
            Print("output deleted, cache kept", Build());
        }
        var site = Trials.Bench.Count(output);
        var traces = Directory.EnumerateFiles(output, "*", SearchOption.AllDirectories).Count(file => Tells(File.ReadAllBytes(file)));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n{site.Files} files, {site.Bytes / 1e6:0.0} MB; files that hold Exif, GPS or the camera's name: {traces}"));
    }

    private static bool Tells(byte[] file) => Array.Exists(["Exif", "EXIF", "GPS", "Camera of the trial", "http://ns.adobe.com/xap"], trace => file.AsSpan().IndexOf(Encoding.ASCII.GetBytes(trace)) >= 0);

    private static void Print(string what, Measure build) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"| {what} | {build.Wall:0.00} | {build.User + build.System:0.00} | {build.Peak / 1e6:0} | {Regex.Match(build.Output, "\"encoded\": (\\d+)").Groups[1].Value} |"));
}
