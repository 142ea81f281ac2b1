using System.Collections.Immutable;
using CsCheck;

namespace Sbpac.Site.Tests.Output;

/// <summary>Any sequence of versions, with anything between them, ends with the last version, byte for byte.</summary>
public sealed class VersionsProperty
{
    private static readonly string[] Names = ["index.html", "a", "a/b/c", "a/b/d", "b/x", "b/y/z", "404.html", "ไทย/หน้า.html"];

    private static readonly Gen<ImmutableSortedDictionary<string, string>> Sites =
        Gen.Int[0, 2].Array[Names.Length].Select(contents => contents
            .Select((content, index) => (Name: Names[index], Text: Content(content)))
            .Where(file => file.Text.Length > 0)
            .Where(file => file.Name != "a" || (contents[2] == 0 && contents[3] == 0))
            .ToImmutableSortedDictionary(file => file.Name, file => file.Text, StringComparer.Ordinal));

    private static readonly Gen<(ImmutableSortedDictionary<string, string> Site, int Event, int At)[]> Histories =
        Gen.Select(Sites, Gen.Int[0, 11], Gen.Int[0, Names.Length - 1]).Array[1, 8];

    [Fact]
    public void Any_history_ends_with_the_last_version_and_the_right_counts() =>
        Histories.Sample(
            history =>
            {
                using var box = new Sandbox();
                var former = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);
                foreach (var (site, what, at) in history)
                {
                    Happen(box, what, Names[at]);
                    var found = Directory.Exists(box.Output) ? box.Site() : former;
                    var times = Directory.Exists(box.Output) ? box.Times() : null;
                    var report = box.Build(site.Select(file => (file.Key, file.Value)));
                    Assert.Equal(site, box.Site());
                    Assert.Equal(site.Count(file => found.GetValueOrDefault(file.Key) != file.Value), report!.Written);
                    Assert.Equal(site.Count - report.Written, report.Unchanged);
                    if (what < 6) Assert.Equal(found.Keys.Except(site.Keys).Count(), report.Removed);
                    if (what < 6 && found.SequenceEqual(site) && times is not null) Assert.Equal(times, box.Times());
                    former = site;
                }
            },
            iter: 200,
            threads: 1);

    // Some contents have the same length, so that only their bytes tell them apart.
    private static string Content(int content) => content switch { 0 => "", 1 => "one", _ => "two" };

    private static void Happen(Sandbox box, int what, string name)
    {
        var file = "output/" + name;
        switch (what)
        {
            case 4 when Directory.Exists(box.Next):
                Directory.Delete(box.Next, recursive: true);
                break;
            case 5 when Directory.Exists(box.Next):
                foreach (var manifest in Directory.EnumerateFiles(box.Next, "*.manifest")) File.Delete(manifest);
                break;
            case 6 when File.Exists(box.At(file)):
                box.Edit(file, "2nd");
                break;
            case 7 when File.Exists(box.At(file)):
                File.Delete(box.At(file));
                box.Later(file);
                break;
            case 8 when Directory.Exists(box.Output):
                box.Edit("output/stray/" + name.Replace('/', '-'), "stray");
                box.Later("output/stray");
                break;
            case 9 when Directory.Exists(box.At("output.next/site")):
                box.Edit("output.next/site/stray/" + name.Replace('/', '-'), "stray");
                box.Later("output.next/site/stray");
                break;
            case 10:
                Abandon(box, name);
                break;
            case 11 when Directory.Exists(box.At("output/a")) && !OperatingSystem.IsWindows():
                Directory.Delete(box.At("output/a"), recursive: true);
                Directory.CreateSymbolicLink(box.At("output/a"), box.At("input"));
                box.Later("output/a");
                break;
            default:
                break;
        }
    }

    private static void Abandon(Sandbox box, string name)
    {
        using var output = box.Open();
        using var stage = output?.BeginStage(1, 1);
        stage?.Put(name, "abandoned"u8);
    }
}
