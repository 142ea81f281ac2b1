using System.Diagnostics;
using System.Globalization;
using Sbpac.Site.Tests.Support;

namespace Sbpac.Site.Tests.WholeSite;

/// <summary>One input gives one site, whichever machine, language, folder or number of threads makes it.</summary>
public sealed class SameBytesTests
{
    private static readonly Lazy<SortedDictionary<string, byte[]>> Usual = new(() =>
    {
        using var work = Site();
        return Build(work);
    });

    [Theory]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    [InlineData("tr-TR")]
    public void The_culture_of_the_thread_changes_no_byte(string culture)
    {
        using var work = Site();
        var former = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            AssertUsual(Build(work));
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = former;
        }
    }

    [Theory]
    [InlineData("C")]
    [InlineData("en_US.UTF-8")]
    [InlineData("th_TH.UTF-8")]
    public async Task The_language_of_the_machine_changes_no_byte(string language)
    {
        using var work = Site();
        var start = new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, "build", "--now", Workspace.Now])
        {
            WorkingDirectory = work.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["LANG"] = language, ["LC_ALL"] = language },
        };
        using var build = Process.Start(start)!;
        var error = build.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await build.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await build.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(build.ExitCode == 0, await error);
        AssertUsual(work.Files("output"));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("7")]
    public void The_number_of_threads_changes_no_byte(string threads)
    {
        using var work = Site();
        AssertUsual(Build(work, "--threads", threads));
    }

    [Fact]
    public void A_second_run_writes_nothing_and_a_first_one_elsewhere_writes_the_same()
    {
        using var work = Site();
        AssertUsual(Build(work));
        var again = work.Run("build", "--now", Workspace.Now);
        Assert.Contains($"0 files written, {Usual.Value.Count} unchanged, 0 removed.", again.Out, StringComparison.Ordinal);
        AssertUsual(work.Files("output"));
        AssertUsual(Build(work, "--output", "deep/er/elsewhere"), work.Files("deep/er/elsewhere"));
    }

    private static Workspace Site() => new Workspace()
        .CopyFolder(Repository.At("tests", "Cases", "bilingual", "input"), "input")
        .CopyFolder(Repository.At("theme"), "theme");

    private static SortedDictionary<string, byte[]> Build(Workspace work, params string[] more)
    {
        var run = work.Run(["build", "--now", Workspace.Now, .. more]);
        Assert.True(run.Code == 0, run.Error);
        return work.Files("output");
    }

    private static void AssertUsual(params SortedDictionary<string, byte[]>[] sites)
    {
        foreach (var site in sites)
        {
            Assert.Equal(Usual.Value.Keys, site.Keys);
            Assert.All(Usual.Value, file => Assert.True(file.Value.AsSpan().SequenceEqual(site[file.Key]), file.Key));
        }
    }
}
