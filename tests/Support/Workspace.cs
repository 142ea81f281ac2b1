using System.Text;
using Sbpac.Site.Commands;

namespace Sbpac.Site.Tests.Support;

/// <summary>An empty folder to build a site in, gone afterwards.</summary>
internal sealed class Workspace : IDisposable
{
    /// <summary>The moment at which tests live, unless they say otherwise.</summary>
    public const string Now = "2022-09-01T00:00:00Z";

    /// <summary>The folder.</summary>
    public string Root { get; } = Directory.CreateTempSubdirectory("sbpac-site-").FullName;

    /// <summary>Writes a text file, as UTF-8.</summary>
    public Workspace Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    /// <summary>Writes a file.</summary>
    public Workspace Write(string path, byte[] bytes)
    {
        var file = Path.Join(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
        return this;
    }

    /// <summary>Copies a folder of the repository or of the file system.</summary>
    public Workspace CopyFolder(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
            Write(Path.Join(to, Path.GetRelativePath(from, file)), File.ReadAllBytes(file));
        return this;
    }

    /// <summary>The bytes of a file of the output as text.</summary>
    public string Output(string path) => File.ReadAllText(Path.Join(Root, "output", path));

    /// <summary>Every file below a folder: path with forward slashes → bytes, without the output's marker.</summary>
    public SortedDictionary<string, byte[]> Files(string folder)
    {
        var root = Path.Join(Root, folder);
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        if (!Directory.Exists(root)) return files;
        foreach (var file in Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(root, file).Replace('\\', '/');
            if (path != ".sbpac-site") files[path] = File.ReadAllBytes(file);
        }
        return files;
    }

    /// <summary>Runs the program here as its command line would.</summary>
    public Run Run(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var host = new CommandHost(output, error, IsTerminal: false, Root, "C", Processors: 2, TimeProvider.System);
        var code = CommandLine.Run(args, host);
        return new Run(code, output.ToString(), error.ToString());
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Root, recursive: true);
}

/// <summary>What a run of the program gave.</summary>
internal sealed record Run(int Code, string Out, string Error);
