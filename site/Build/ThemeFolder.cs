using System.Collections.Immutable;
using System.Text;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Theme;

namespace Sbpac.Site.Build;

/// <summary>What stands in the theme folder.</summary>
/// <param name="Templates">Logical path and text of each template.</param>
/// <param name="Phrases">The text of <c>phrases.yml</c>.</param>
/// <param name="Assets">The files of <c>assets/</c>, by name.</param>
public sealed record ThemeFiles(
    ImmutableSortedDictionary<string, string> Templates, string Phrases, ImmutableArray<ThemeAsset> Assets);

/// <summary>The edge to the disk on the theme's side.</summary>
public static class ThemeFolder
{
    /// <summary>Reads the folder; null where it is not there or cannot be read, which has been reported.</summary>
    public static ThemeFiles? Read(string folder, Problems problems)
    {
        var phrases = Path.Join(folder, "phrases.yml");
        if (!File.Exists(phrases))
        {
            problems.Report(Codes.NoThemeFolder, Place.Of("theme"), folder);
            return null;
        }
        try
        {
            var templates = Files(folder, "templates")
                .Where(path => path.EndsWith(".html", StringComparison.Ordinal))
                .ToImmutableSortedDictionary(path => "theme/" + path, path => Text(Path.Join(folder, path)), StringComparer.Ordinal);
            var assets = Files(folder, "assets")
                .Select(path => new ThemeAsset(path["assets/".Length..], File.ReadAllBytes(Path.Join(folder, path))))
                .ToImmutableArray();
            return new ThemeFiles(templates, Text(phrases), assets);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            problems.Report(Codes.Unreadable, Place.Of("theme"), failure.Message);
            return null;
        }
    }

    private static string Text(string path) => File.ReadAllText(path, Encoding.UTF8);

    private static IEnumerable<string> Files(string folder, string part) => !Directory.Exists(Path.Join(folder, part))
        ? []
        : new DirectoryInfo(Path.Join(folder, part)).EnumerateFiles("*", SearchOption.AllDirectories)
            .Where(file => !file.Name.StartsWith('.') && file.LinkTarget is null)
            .Select(file => Path.GetRelativePath(folder, file.FullName).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);
}
