namespace Sbpac.Site.Tests.Output;

/// <summary>What the system can refuse, tried on file systems that a test mounts for itself.</summary>
public sealed class DiskTests : IDisposable
{
    private readonly Sandbox box = new();

    public void Dispose() => box.Dispose();

    [Theory]
    [InlineData("SITE606", "mkdir disk && mount -t tmpfs -o size=1m tmpfs disk && cp -a output output.next disk && cd disk")]
    [InlineData("SITE607", "mount --bind . . && mount -o remount,bind,ro . && cd $(pwd)")]
    [InlineData("SITE609", "mount --bind output output")]
    public void A_refusal_is_one_clear_line_and_the_former_site_is_whole(string code, string before)
    {
        Assert.SkipUnless(BuildProcess.CanMount(), "this machine lets no test mount a file system");
        box.Build(("index.html", "home"), ("news/index.html", "news"));
        box.Build(("index.html", "home again"), ("news/index.html", "news"));
        using var build = BuildProcess.StartShell(
            BuildProcess.Large, box.Root, $"cp -a output former && {before} && $BUILD && diff -r {box.At("former")} output && echo whole");
        var lines = build.StandardOutput.ReadToEnd().TrimEnd().Split('\n');
        Assert.Equal(2, lines.Length);
        Assert.StartsWith(code, lines[0], StringComparison.Ordinal);
        Assert.Equal("whole", lines[1]);
    }

    [Fact]
    public void A_folder_without_the_right_to_write_is_reported()
    {
        if (OperatingSystem.IsWindows()) return;
        Assert.SkipWhen(Environment.IsPrivilegedProcess, "root may write everywhere");
        box.Build(("index.html", "home"));
        File.SetUnixFileMode(box.Output, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        Assert.Null(box.Build(("index.html", "changed")));
        Assert.Equal(["SITE607"], box.Codes);
        box.AssertSite(("index.html", "home"));
        File.SetUnixFileMode(box.Output, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Assert.NotNull(box.Build(("index.html", "changed")));
    }
}
