using System.Diagnostics;
using System.Runtime.CompilerServices;
using Sbpac.Site.Commands;

namespace Sbpac.Site.Tests.Preview;

/// <summary>A build in a fresh process, which then says what it loaded: this same test program, told by its environment.</summary>
internal static class LoadedFramework
{
    private const string Variable = "SBPAC_SITE_TEST_LOADS";

    /// <summary>What a command loaded of the web framework.</summary>
    public static string[] After(string folder, string command)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", typeof(LoadedFramework).Assembly.Location]) { RedirectStandardOutput = true, WorkingDirectory = folder };
        start.Environment[Variable] = command;
        using var process = Process.Start(start)!;
        return process.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    [ModuleInitializer]
    internal static void Run()
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { } command) return;
        var host = new CommandHost(TextWriter.Null, Console.Error, IsTerminal: false, Directory.GetCurrentDirectory(), "C", Processors: 2, TimeProvider.System);
        Console.WriteLine($"exit {CommandLine.Run([command], host)}");
        foreach (var assembly in AppDomain.CurrentDomain.GetAssemblies().Select(assembly => assembly.GetName().Name!))
        {
            if (assembly.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal) || assembly.StartsWith("Microsoft.Extensions", StringComparison.Ordinal)) Console.WriteLine(assembly);
        }
        Environment.Exit(0);
    }
}
