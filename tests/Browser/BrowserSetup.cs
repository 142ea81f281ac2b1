using System.Diagnostics;

namespace Sbpac.Site.Tests.Browser;

/// <summary>
/// Finds Chromium, a font with Thai letters, and poppler, which reads printed pages back. What is missing is installed, and said: as
/// root with apt-get from the system's packages, else by Playwright's own installer, which brings a browser and nothing else.
/// </summary>
internal static class BrowserSetup
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    /// <summary>The browser to start; null for the one that Playwright has installed itself.</summary>
    public static string? Prepare()
    {
        var (browser, font) = (Find(Names), HasThaiFont());
        string[] packages =
        [
            .. browser is null ? (string[])["chromium"] : [],
            .. font ? (string[])[] : ["fonts-noto-core"],
            .. Find(["pdftotext"]) is null ? (string[])["poppler-utils"] : [],
        ];
        if (packages.Length > 0 && CanInstall())
        {
            Say($"The browser tests install {string.Join(" and ", packages)} with apt-get.");
            Run("apt-get", "update", "-qq");
            Run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", .. packages]);
            (browser, font) = (Find(Names), HasThaiFont());
        }
        if (!font) throw new InvalidOperationException("The browser tests need a font with Thai letters. Install one, on Debian the package fonts-noto-core, and run them again.");
        if (browser is not null) return browser;
        Say("The browser tests install Chromium with Playwright's installer.");
        return Microsoft.Playwright.Program.Main(["install", "chromium"]) == 0
            ? null
            : throw new InvalidOperationException("Chromium could not be installed. Install it, on Debian the package chromium, and run the tests again.");
    }

    /// <summary>A program of poppler, which reads printed pages back.</summary>
    public static string Poppler(string name) => Find([name])
        ?? throw new InvalidOperationException($"The tests of printed pages need {name}. Install it, on Debian the package poppler-utils, and run them again.");

    private static string? Find(string[] names) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .SelectMany(folder => names.Select(name => Path.Join(folder, name)))
            .FirstOrDefault(File.Exists);

    /// <summary>Only fontconfig can be asked; other systems bring Thai letters with them.</summary>
    private static bool HasThaiFont() => !OperatingSystem.IsLinux() || Output("fc-list", ":lang=th", "family").Trim().Length > 0;

    private static bool CanInstall() => OperatingSystem.IsLinux() && Environment.UserName == "root" && File.Exists("/usr/bin/apt-get");

    private static void Say(string words)
    {
        Console.Error.WriteLine(words);
        TestContext.Current.SendDiagnosticMessage(words);
    }

    private static void Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true };
        start.Environment["DEBIAN_FRONTEND"] = "noninteractive";
        using var process = Process.Start(start)!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0) Say($"{program} {arguments[0]} ended with {process.ExitCode}.");
    }

    private static string Output(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return output;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return "";
        }
    }
}
