using Sbpac.Site.Diagnostics;
using Sbpac.Site.Languages;
using Sbpac.Site.Theme;

namespace Sbpac.Site.Tests.Theme;

/// <summary>The files of the repository that these tests are about.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    /// <summary>The theme that the repository ships.</summary>
    public static SiteTheme Theme(Problems problems, params IReadOnlyList<Language> languages)
    {
        var templates = Directory.GetFiles(Path.Combine(Root, "theme", "templates"), "*.html", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(Root, file).Replace('\\', '/'), File.ReadAllText);
        var phrases = File.ReadAllText(Path.Combine(Root, "theme", "phrases.yml"));
        return SiteTheme.Load(templates, Phrases.Read(phrases, languages.Count > 0 ? languages : Stage.Languages, problems), problems);
    }

    private static string FindRoot(string folder) =>
        File.Exists(Path.Combine(folder, "Sbpac.Site.csproj")) ? folder : FindRoot(Path.GetDirectoryName(folder)!);
}
