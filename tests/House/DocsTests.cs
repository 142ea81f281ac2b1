using System.Text.RegularExpressions;
using Sbpac.Site.Tests.Support;

namespace Sbpac.Site.Tests.House;

public sealed class DocsTests
{
    [Fact]
    public void Every_command_that_the_documents_show_exists_with_its_options()
    {
        using var work = new Workspace();
        var wrong = new List<string>();
        foreach (var (file, line, command) in Commands())
        {
            var words = command.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var name = words.FirstOrDefault(word => !word.StartsWith('-'));
            var known = Help(work, []);
            var verb = words.Length > 0 && words[0] == name ? name : null;
            if (verb is not null && !Regex.IsMatch(known, $@"^\s+(\S+, )*{Regex.Escape(verb)}\b", RegexOptions.Multiline)) wrong.Add($"{file}:{line}: {verb}");
            var help = verb is null ? known : Help(work, [verb]);
            wrong.AddRange(words.Where(word => word.StartsWith("--", StringComparison.Ordinal) && !help.Contains(word.Split('=')[0], StringComparison.Ordinal)).Select(word => $"{file}:{line}: {word}"));
        }
        Assert.Empty(wrong);
    }

    [Fact]
    public void Every_link_between_the_documents_leads_to_a_file()
    {
        var wrong =
            from file in Documents()
            from Match link in Regex.Matches(Regex.Replace(File.ReadAllText(Repository.At(file)), "```.*?```|`[^`\n]*`", "", RegexOptions.Singleline), @"\]\(([^)\s#]+)[^)]*\)")
            let target = Uri.UnescapeDataString(link.Groups[1].Value)
            where !target.Contains(':', StringComparison.Ordinal) && !target.StartsWith('/')
            let path = Path.Join(Repository.Root, Path.GetDirectoryName(file), target)
            where !File.Exists(path) && !Directory.Exists(path)
            select $"{file}: {target}";
        Assert.Empty(wrong);
    }

    private static IEnumerable<(string File, int Line, string Command)> Commands() =>
        from file in Documents()
        from line in File.ReadLines(Repository.At(file)).Index()
        from Match command in Regex.Matches(line.Item, @"(?:dotnet run(?: --project \S+)? --|[`/]Sbpac\.Site) ([a-z-][^`#|;&\n]*)")
        where !line.Item.Contains("csproj", StringComparison.Ordinal)
        select (file, line.Index + 1, Regex.Replace(command.Groups[1].Value, "\"[^\"]*\"", "TITLE").Trim());

    private static IEnumerable<string> Documents() =>
        Directory.EnumerateFiles(Repository.Root, "*.md").Concat(Directory.EnumerateFiles(Repository.At("docs"), "*.md", SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/')).Order(StringComparer.Ordinal);

    private static string Help(Workspace work, string[] command) => work.Run([.. command, "--help"]).Out;
}
