using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Sbpac.Site.Tests.Support;

namespace Sbpac.Site.Tests.House;

/// <summary>A C# file of the generator, as the tests of the house read it.</summary>
/// <param name="Path">Its path below the repository, with forward slashes: <c>site/Catalog/Urls.cs</c>.</param>
/// <param name="Text">Its text.</param>
internal sealed record SourceCode(string Path, string Text)
{
    /// <summary>Every C# file below <c>site/</c>, in ordinal order.</summary>
    public static ImmutableArray<SourceCode> All { get; } =
    [
        .. Directory.EnumerateFiles(Repository.At("site"), "*.cs", SearchOption.AllDirectories)
            .Select(file => System.IO.Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .Select(path => new SourceCode(path, File.ReadAllText(Repository.At(path)))),
    ];

    /// <summary>Its folder below <c>site/</c>; empty at the top.</summary>
    public string Folder => Path["site/".Length..(Path.LastIndexOf('/') + 1)].TrimEnd('/');

    /// <summary>The first part of <see cref="Folder"/>: its storey of the house.</summary>
    public string Storey => Folder.Split('/')[0];

    /// <summary>The text without comments and without what stands in quotes.</summary>
    public string Code { get; } = Strip(Text);

    /// <summary>The types that it declares.</summary>
    public IEnumerable<string> Types => Regex.Matches(Code, @"\b(?:class|record|struct|interface|enum)\s+(?:struct\s+|class\s+)?([A-Z]\w*)").Select(match => match.Groups[1].Value);

    private static string Strip(string text)
    {
        var code = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (Starts(text, i, "//")) i = End(text, i, "\n") - 1;
            else if (Starts(text, i, "/*")) i = End(text, i + 2, "*/") + 1;
            else if (Starts(text, i, "\"\"\"")) i = End(text, i + 3, "\"\"\"") + 2;
            else if (Starts(text, i, "@\"")) i = End(text, i + 2, "\"");
            else if (text[i] is '"' or '\'') i = Quoted(text, i);
            else code.Append(text[i]);
        }
        return code.ToString();
    }

    private static bool Starts(string text, int at, string mark) => string.CompareOrdinal(text, at, mark, 0, mark.Length) == 0;

    private static int End(string text, int from, string mark) =>
        text.IndexOf(mark, from, StringComparison.Ordinal) is var end and >= 0 ? end : text.Length;

    private static int Quoted(string text, int from)
    {
        var i = from + 1;
        while (i < text.Length && text[i] != text[from] && text[i] != '\n') i += text[i] == '\\' ? 2 : 1;
        return i;
    }
}
