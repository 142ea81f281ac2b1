using System.Collections.Immutable;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Output;

namespace Sbpac.Site.Tests.Output;

/// <summary>A project folder of its own for one test, and the few things that tests do with an output folder.</summary>
internal sealed class Sandbox : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("sbpac-output-");

    public Sandbox() => Directory.CreateDirectory(At("input"));

    public string Root => folder.FullName;

    public string Output => At("output");

    public string Next => At("output.next");

    public Problems Problems { get; private set; } = new();

    /// <summary>The codes reported since the last call of <see cref="Open"/>, in order.</summary>
    public IEnumerable<string> Codes => Problems.ToImmutable().Select(problem => problem.Code.Id);

    public string At(string path) => Path.Join(Root, path);

    public OutputFolder? Open(string output = "output", bool inOneStep = true)
    {
        Problems = new Problems();
        return OutputFolder.Open(At(output), Root, [At("input")], Problems, inOneStep);
    }

    /// <summary>One whole build: opens, puts every file, commits.</summary>
    public OutputReport? Build(params IEnumerable<(string Destination, string Text)> files) => Build(inOneStep: true, files);

    public OutputReport? Build(bool inOneStep, params IEnumerable<(string Destination, string Text)> files)
    {
        using var output = Open(inOneStep: inOneStep);
        using var stage = output?.BeginStage(16, 2);
        if (stage is null) return null;
        foreach (var (destination, text) in files) stage.Put(destination, Bytes(text));
        return stage.Commit(Problems);
    }

    public static byte[] Bytes(string text) => System.Text.Encoding.UTF8.GetBytes(text);

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllText(At(path), text);
    }

    /// <summary>Changes a file as an editor would, some time after the build.</summary>
    public void Edit(string path, string text)
    {
        Write(path, text);
        Later(path);
    }

    /// <summary>Lets a file and its folder be a second younger: not every file system tells milliseconds.</summary>
    public void Later(string path)
    {
        var later = DateTime.UtcNow.AddSeconds(1);
        if (File.Exists(At(path))) File.SetLastWriteTimeUtc(At(path), later);
        Directory.SetLastWriteTimeUtc(Path.GetDirectoryName(At(path))!, later);
    }

    /// <summary>Every file of the served site and its text, the marker left out.</summary>
    public ImmutableSortedDictionary<string, string> Site() => Read(Output).Remove(".sbpac-site");

    public static ImmutableSortedDictionary<string, string> Read(string root) =>
        Directory.EnumerateFiles(root, "*", new EnumerationOptions { AttributesToSkip = 0, RecurseSubdirectories = true })
            .ToImmutableSortedDictionary(
                path => Path.GetRelativePath(root, path).Replace('\\', '/'), File.ReadAllText, StringComparer.Ordinal);

    /// <summary>Every file and folder of the served site with the time of its last change.</summary>
    public ImmutableSortedDictionary<string, DateTime> Times() =>
        new DirectoryInfo(Output).EnumerateFileSystemInfos("*", new EnumerationOptions { AttributesToSkip = 0, RecurseSubdirectories = true })
            .Append(new DirectoryInfo(Output))
            .ToImmutableSortedDictionary(entry => entry.FullName, entry => entry.LastWriteTimeUtc, StringComparer.Ordinal);

    public void AssertSite(params IEnumerable<(string Destination, string Text)> files) =>
        Assert.Equal(files.ToImmutableSortedDictionary(file => file.Destination, file => file.Text, StringComparer.Ordinal), Site());

    public void Dispose() => folder.Delete(recursive: true);
}
