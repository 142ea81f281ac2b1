using System.Text;
using Sbpac.Site.Tests.Support;

namespace Sbpac.Site.Tests;

/// <summary>
/// Golden sites. Each folder of <c>Cases/</c> is a site: <c>input/</c> goes in, and <c>expected/</c>, <c>expected.out</c> and
/// <c>expected.err</c> must come out, byte for byte. <c>args</c> holds the command line, one argument a line; <c>theme/</c> is used where
/// it is there, else the small one beside the cases. Run with SBPAC_UPDATE=1 to accept what comes out, then read the difference.
/// </summary>
public sealed class CasesTests
{
    private static readonly string Cases = Repository.At("tests", "Cases");
    private static readonly bool Update = Environment.GetEnvironmentVariable("SBPAC_UPDATE") == "1";

    public static TheoryData<string> Names() =>
        new(Directory.EnumerateDirectories(Cases).Select(folder => Path.GetFileName(folder)).Where(name => name != "theme").Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_site_comes_out_byte_for_byte(string name)
    {
        var folder = Path.Join(Cases, name);
        using var work = new Workspace();
        work.CopyFolder(Path.Join(Cases, InputOf(folder), "input"), "input");
        var theme = Path.Join(folder, "theme");
        work.CopyFolder(Directory.Exists(theme) ? theme : Path.Join(Cases, "theme"), "theme");
        var args = File.Exists(Path.Join(folder, "args")) ? File.ReadAllLines(Path.Join(folder, "args")) : ["build", "--now", Workspace.Now];

        var run = work.Run(args);
        var output = string.Concat(run.Out.Split('\n').Where(line => !IsTime(line)).Select(line => line + "\n")).TrimEnd('\n')
            + $"\nexit {run.Code}\n";
        if (Update) Accept(folder, work, output, run.Error);

        Assert.Equal(Read(folder, "expected.err"), run.Error);
        Assert.Equal(Read(folder, "expected.out"), output);
        var expected = Folder(Path.Join(folder, "expected"));
        var actual = work.Files("output");
        Assert.Equal(expected.Keys, actual.Keys);
        foreach (var (path, bytes) in expected)
            Assert.True(bytes.AsSpan().SequenceEqual(actual[path]), $"{name}/{path} differs:\n{Encoding.UTF8.GetString(actual[path])}");
    }

    private static bool IsTime(string line) =>
        line.StartsWith("Took ", StringComparison.Ordinal) || line.StartsWith("ใช้เวลา ", StringComparison.Ordinal);

    /// <summary>Two cases may share an input: the file <c>input-of</c> then names the other.</summary>
    private static string InputOf(string folder) => Read(folder, "input-of").Trim() is { Length: > 0 } other ? other : Path.GetFileName(folder);

    private static string Read(string folder, string file) =>
        File.Exists(Path.Join(folder, file)) ? File.ReadAllText(Path.Join(folder, file)) : "";

    private static SortedDictionary<string, byte[]> Folder(string folder)
    {
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        if (!Directory.Exists(folder)) return files;
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            files[Path.GetRelativePath(folder, file).Replace('\\', '/')] = File.ReadAllBytes(file);
        return files;
    }

    private static void Accept(string folder, Workspace work, string output, string error)
    {
        var expected = Path.Join(folder, "expected");
        if (Directory.Exists(expected)) Directory.Delete(expected, recursive: true);
        foreach (var (path, bytes) in work.Files("output"))
        {
            var file = Path.Join(expected, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, bytes);
        }
        File.WriteAllText(Path.Join(folder, "expected.out"), output);
        File.Delete(Path.Join(folder, "expected.err"));
        if (error.Length > 0) File.WriteAllText(Path.Join(folder, "expected.err"), error);
    }
}
