namespace Sbpac.Site.Bench.Trials;

/// <summary>
/// Where the time of a cold <c>dotnet run</c> of the repository's own site goes: its steps alone, in a clone of the last commit whose
/// packages are restored. No server of the SDK helps, so every run is as the first of a day.
/// </summary>
internal static class StartTrial
{
    private static readonly string[] Sites = ["output", "output.next", ".cache"];

    /// <summary>Runs the trial and prints its table.</summary>
    public static int Run(Bench bench)
    {
        var clone = Path.Join(bench.Work, "clone");
        if (Directory.Exists(clone)) Directory.Delete(clone, recursive: true);
        Measure.Of(bench.Work, "git", "clone", "-q", "--no-hardlinks", Bench.Repository, clone);
        var program = Bench.Publish(clone, Path.Join(bench.Work, "clone-program"));
        Delete(clone, "bin", "obj");
        Measure.Of(clone, "dotnet", "restore");
        var load = Sheet.Load();

        var steps = Enumerable.Range(0, bench.Runs).Select(_ => Steps(clone, program)).ToArray();
        Console.WriteLine($"`start`, {Sheet.Machine()}, load {load} to {Sheet.Load()}, medians of {steps.Length}\n");
        Console.WriteLine("| step | wall s | CPU s |\n| --- | --: | --: |");
        for (var i = 0; i < steps[0].Count; i++)
        {
            Console.WriteLine(FormattableString.Invariant(
                $"| {steps[0][i].Step} | {steps.Median(run => run[i].Cost.Wall):0.00} | {steps.Median(run => run[i].Cost.User + run[i].Cost.System):0.00} |"));
        }
        return 0;
    }

    private static List<(string Step, Measure Cost)> Steps(string clone, string program)
    {
        var steps = new List<(string, Measure)>();
        void Take(string step, string command, params IEnumerable<string> arguments) => steps.Add((step, Measure.Of(clone, command, arguments)));
        var built = Path.Join(clone, "bin", "Debug", "net10.0", "Sbpac.Site");

        Unbuild(clone);
        Take("`dotnet run`, nothing compiled, no site", "dotnet", "run");
        Take("`dotnet run` again", "dotnet", "run");

        Unbuild(clone);
        Take("`dotnet build --no-restore`, nothing compiled", "dotnet", "build", "--no-restore", "--nologo", "-v", "q");
        Unbuild(clone);
        Take("… without analyzers", "dotnet", "build", "--no-restore", "--nologo", "-v", "q", "-p:RunAnalyzers=false");
        Unbuild(clone);
        Take("… nor documentation", "dotnet", "build", "--no-restore", "--nologo", "-v", "q", "-p:RunAnalyzers=false", "-p:GenerateDocumentationFile=false");
        Unbuild(clone);
        Take("`dotnet build`, nothing compiled", "dotnet", "build", "--nologo", "-v", "q");
        Take("`dotnet build`, nothing to do", "dotnet", "build", "--nologo", "-v", "q");
        Take("`dotnet build --no-restore`, nothing to do", "dotnet", "build", "--no-restore", "--nologo", "-v", "q");
        Take("`dotnet restore`, nothing to do", "dotnet", "restore", "-v", "q");
        Take("`dotnet msbuild -getProperty:TargetPath`: the project is evaluated", "dotnet", "msbuild", "-getProperty:TargetPath");
        Take("`dotnet --version`: the command alone", "dotnet", "--version");

        Delete(clone, Sites);
        Take("`dotnet run --no-build`, no site", "dotnet", "run", "--no-build");
        Take("`dotnet run --no-build` again", "dotnet", "run", "--no-build");
        Delete(clone, Sites);
        Take("the built program, no site", built);
        Take("the built program again", built);
        Take("the built program, `--version`", built, "--version");
        Delete(clone, Sites);
        Take("the published program, no site", program);
        Take("the published program again", program);
        Take("the published program, `--version`", program, "--version");
        return steps;
    }

    /// <summary>Deletes what compiling and building left, and keeps what restoring left.</summary>
    private static void Unbuild(string clone)
    {
        Delete(clone, [.. Sites, "bin", Path.Join("obj", "Debug")]);
    }

    private static void Delete(string clone, params IEnumerable<string> folders)
    {
        foreach (var folder in folders.Select(folder => Path.Join(clone, folder)).Where(Directory.Exists)) Directory.Delete(folder, recursive: true);
    }
}
