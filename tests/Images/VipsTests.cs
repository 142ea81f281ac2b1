using System.Diagnostics;
using Sbpac.Site.Tests.Support;

namespace Sbpac.Site.Tests.Images;

/// <summary>The library as a program of its own meets it. SITE708.</summary>
public sealed class VipsTests
{
    [Fact]
    public void A_site_without_pictures_never_loads_the_library_and_one_with_pictures_says_where_it_is_missing()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "the library has another name elsewhere");
        using var work = Plans.Site().Release("x", "th", "ข่าว", "2022-08-03");
        var program = Path.Join(work.Root, "program");
        work.CopyFolder(AppContext.BaseDirectory, "program");
        foreach (var library in Directory.EnumerateFiles(program, "libvips.so.42", SearchOption.AllDirectories).ToArray()) File.WriteAllText(library, "no library");
        Assert.Equal((0, ""), Build(work.Root, program));
        work.Write("input/news/2022/x/a.jpg", SampleFiles.Jpeg).Release("x", "th", "ข่าว", "2022-08-03", "photos: [{src: a.jpg, alt: ถนน}]");
        var (code, error) = Build(work.Root, program);
        Assert.Equal(1, code);
        Assert.StartsWith("input/news/2022/x/a.jpg: error SITE708: Pictures cannot be made on this machine: ", error, StringComparison.Ordinal);
        Assert.Single(error.Trim().Split('\n'));
    }

    private static (int Code, string Error) Build(string root, string program)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Join(program, "Sbpac.Site.dll"), "build", "--now", Workspace.Now, "--messages", "en"])
        {
            WorkingDirectory = root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var build = Process.Start(start)!;
        build.OutputDataReceived += (_, _) => { };
        build.BeginOutputReadLine();
        var error = build.StandardError.ReadToEnd();
        build.WaitForExit();
        return (build.ExitCode, error);
    }
}
