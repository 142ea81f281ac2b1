using System.Collections.Immutable;
using System.Globalization;

namespace Sbpac.Site.Tests.Output;

public sealed class KillTests : IDisposable
{
    private readonly Sandbox box = new();

    public void Dispose() => box.Dispose();

    [Fact]
    public void A_build_killed_at_any_of_twenty_moments_leaves_the_former_site_or_the_new_one_whole()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "folders are exchanged in one step there");
        var looks = 0;
        for (var moment = 0; moment < 20; moment++)
        {
            using (var build = BuildProcess.Start(BuildProcess.Versions, box.Root))
            {
                Assert.Equal("begun", build.StandardOutput.ReadLine());
                var until = Environment.TickCount64 + (moment * 7);
                while (!build.HasExited && (Environment.TickCount64 < until || (moment == 19 && looks < 20)))
                    looks += LookAtServedSite(Environment.TickCount);
                Assert.False(build.HasExited, "the build ended by itself");
                build.Kill();
                build.WaitForExit();
            }
            AssertWhole();
        }
        var next = int.Parse(box.Site()["version.txt"], CultureInfo.InvariantCulture) + 1;
        Assert.NotNull(box.Build(BuildProcess.Version(next)));
        box.AssertSite(BuildProcess.Version(next));
    }

    [Fact]
    public void The_lock_of_a_killed_build_vanishes_with_it()
    {
        using var build = BuildProcess.Start(BuildProcess.Hold, box.Root);
        Assert.Equal("open", build.StandardOutput.ReadLine());
        Assert.Null(box.Open());
        Assert.Equal(["SITE602"], box.Codes);
        build.Kill();
        build.WaitForExit();
        using var output = box.Open();
        Assert.NotNull(output);
    }

    private void AssertWhole()
    {
        if (!Directory.Exists(box.Output)) return;
        box.AssertSite(BuildProcess.Version(int.Parse(box.Site()["version.txt"], CultureInfo.InvariantCulture)));
    }

    /// <summary>
    /// Reads some files of the served site while the build runs. What is read between two looks at one and the same version was
    /// served all that time, and must be that version.
    /// </summary>
    private int LookAtServedSite(int turn)
    {
        var version = Served("version.txt");
        if (version is null) return 0;
        var expected = BuildProcess.Version(int.Parse(version, CultureInfo.InvariantCulture)).Where((_, index) => (index + turn) % 8 == 0).ToImmutableArray();
        var served = expected.Select(file => (file.Destination, Served(file.Destination))).ToImmutableArray();
        if (Served("version.txt") != version) return 0;
        Assert.Equal(expected.Select(file => (file.Destination, (string?)file.Text)), served);
        return 1;
    }

    private string? Served(string destination)
    {
        try
        {
            return File.ReadAllText(Path.Join(box.Output, destination));
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            // In the next version a folder may stand where a file stood: then the open is denied.
            return null;
        }
    }
}
