using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Output;

namespace Sbpac.Site.Tests.Output;

/// <summary>
/// A build in a process of its own, which a test can kill: this same test program, told by its environment to build instead.
/// </summary>
internal static class BuildProcess
{
    private const string Variable = "SBPAC_SITE_TEST_BUILD";

    private static readonly string Assembly = typeof(BuildProcess).Assembly.Location;

    /// <summary>Publishes version after version, and says "begun" when the first begins.</summary>
    public const string Versions = "versions";

    /// <summary>Opens the output folder, says the codes that were reported and "open", and waits.</summary>
    public const string Hold = "hold";

    /// <summary>Publishes one site of 4 MB and says the codes that were reported.</summary>
    public const string Large = "large";

    /// <summary>Starts a build in a folder.</summary>
    public static Process Start(string mode, string root) => Start(mode, root, "dotnet", "exec", Assembly);

    /// <summary>Starts a shell that may mount file systems of its own; <c>$BUILD</c> in its script is the build.</summary>
    public static Process StartShell(string mode, string root, string script) =>
        Start(mode, root, "unshare", "--mount", "--map-root-user", "sh", "-c", script.Replace("$BUILD", $"dotnet exec '{Assembly}'", StringComparison.Ordinal));

    /// <summary>Whether this machine lets a test mount file systems of its own.</summary>
    public static bool CanMount()
    {
        if (!OperatingSystem.IsLinux() || !File.Exists("/usr/bin/unshare")) return false;
        using var trial = Process.Start("unshare", ["--mount", "--map-root-user", "sh", "-c", "mount -t tmpfs tmpfs /mnt"]);
        trial.WaitForExit();
        return trial.ExitCode == 0;
    }

    /// <summary>A version of the site: 120 files, of which most stay, a few change, appear and vanish from version to version.</summary>
    public static IEnumerable<(string Destination, string Text)> Version(int version)
    {
        yield return ("version.txt", version.ToString(CultureInfo.InvariantCulture));
        for (var file = 0; file < 120; file++)
        {
            var changed = version - ((version + file) % 5);
            if ((version + file) % 7 != 0) yield return ($"news/{file % 12}/{file}/index.html", $"{file} {changed} {new string('x', file * 20)}");
        }
        yield return (version % 2 == 0 ? "clash" : "clash/index.html", "a file in one version, a folder in the next");
    }

    private static Process Start(string mode, string root, params IEnumerable<string> command)
    {
        var start = new ProcessStartInfo(command.First(), command.Skip(1)) { RedirectStandardOutput = true, WorkingDirectory = root };
        start.Environment[Variable] = mode;
        return Process.Start(start)!;
    }

    // Until a module initialiser ends, no other thread may run code of this module: the builds here put their files from one.
    [ModuleInitializer]
    internal static void Run()
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { } mode) return;
        var problems = new Problems();
        using (var output = OutputFolder.Open("output", ".", [], problems))
        {
            if (output is not null && mode == Versions) PublishVersions(output);
            if (output is not null && mode == Large) PublishLarge(output, problems);
            foreach (var problem in problems.ToImmutable()) Console.WriteLine($"{problem.Code} {Messages.In("en").Text(problem)}");
            if (mode == Hold)
            {
                Console.WriteLine("open");
                Thread.Sleep(Timeout.Infinite);
            }
        }
        Environment.Exit(0);
    }

    private static void PublishVersions(OutputFolder output)
    {
        Console.WriteLine("begun");
        for (var version = File.Exists("output/version.txt") ? int.Parse(File.ReadAllText("output/version.txt"), CultureInfo.InvariantCulture) + 1 : 1; ; version++)
        {
            using var stage = output.BeginStage(120, 2);
            foreach (var (destination, text) in Version(version)) stage.Put(destination, Sandbox.Bytes(text));
            if (stage.Commit(new Problems()) is null) Environment.Exit(3);
        }
    }

    private static void PublishLarge(OutputFolder output, Problems problems)
    {
        using var stage = output.BeginStage(64, 2);
        for (var file = 0; file < 64; file++) stage.Put($"large/{file}.bin", new byte[1 << 16]);
        stage.Commit(problems);
    }
}
