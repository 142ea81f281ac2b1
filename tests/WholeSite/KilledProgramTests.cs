using System.Diagnostics;
using Sbpac.Site.Tests.Support;

namespace Sbpac.Site.Tests.WholeSite;

/// <summary>
/// The real program, killed while it replaces one site by another. It runs alone: the moments are spread over the time that one
/// build takes, and beside other tests that time is many times as long.
/// </summary>
[Collection(nameof(KilledProgramTests))]
[CollectionDefinition(nameof(KilledProgramTests), DisableParallelization = true)]
public sealed class KilledProgramTests
{
    private const int Moments = 20;

    [Fact]
    public void Killed_at_any_of_twenty_moments_it_leaves_the_former_site_or_the_new_one_whole()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "folders are exchanged in one step there");
        using var work = new Workspace().CopyFolder(Repository.At("tests", "Cases", "theme"), "theme");
        foreach (var version in (ReadOnlySpan<string>)["first", "second"])
        {
            work.Write($"{version}/site.yml", Plans.Settings);
            for (var number = 0; number < 30; number++)
            {
                // Some releases stay, some change, some are in one version only.
                if (number % 10 == (version == "first" ? 1 : 2)) continue;
                var text = number % 3 == 0 ? version : "both";
                work.Write($"{version}/news/2022/r{number}/index.th.md", $"---\ntitle: ข่าวที่ {number} {text}\ndate: 2022-0{1 + (number % 8)}-11\ntags: [t{number % 7}]\n---\nเนื้อข่าว {number} {text}\n");
            }
        }
        var sites = new[] { "first", "second" }.ToDictionary(version => version, version =>
        {
            Assert.Equal(0, work.Run("build", "--now", Workspace.Now, "--input", version, "--output", version + "-site").Code);
            return work.Files(version + "-site");
        });

        var whole = Stopwatch.StartNew();
        using (var build = Start(work, "first")) build.WaitForExit();
        var length = whole.Elapsed;
        Assert.Equal("first", Standing(work, sites));
        for (var moment = 1; moment <= Moments; moment++)
        {
            using var build = Start(work, Standing(work, sites) == "first" ? "second" : "first");
            build.WaitForExit(length * moment / Moments);
            build.Kill();
            build.WaitForExit();
            Assert.NotNull(Standing(work, sites));
        }
        using (var build = Start(work, "second")) build.WaitForExit();
        Assert.Equal("second", Standing(work, sites));
    }

    /// <summary>Which of the sites the output is, to the last byte; null where it is neither.</summary>
    private static string? Standing(Workspace work, Dictionary<string, SortedDictionary<string, byte[]>> sites)
    {
        var output = work.Files("output");
        return sites.Where(site => site.Value.Keys.SequenceEqual(output.Keys) && site.Value.Values.Zip(output.Values).All(pair => pair.First.AsSpan().SequenceEqual(pair.Second)))
            .Select(site => site.Key).SingleOrDefault();
    }

    private static Process Start(Workspace work, string version) => Process.Start(
        new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, "build", "--now", Workspace.Now, "--input", version])
        {
            WorkingDirectory = work.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
}
