using System.Globalization;

namespace Sbpac.Site.Content;

/// <summary>What the place of a Markdown file below the input folder says.</summary>
/// <param name="Folder">The bundle: <c>news/2022/2022-08-03-executive-meeting</c>, or for a plain page <c>pages/about</c>.</param>
/// <param name="IsPage">Whether it is a plain page, not a release.</param>
/// <param name="LanguageCode">The language in the file's name; null where it has none.</param>
public sealed record BundlePath(string Folder, bool IsPage, string? LanguageCode)
{
    /// <summary>The last part of <see cref="Folder"/>.</summary>
    public string Name => Folder[(Folder.LastIndexOf('/') + 1)..];

    /// <summary>The folder in which the files of the bundle stand, with a trailing slash.</summary>
    public string FilesFolder => IsPage ? Folder[..(Folder.LastIndexOf('/') + 1)] : Folder + "/";

    /// <summary>The year folder of a release; null where there is none.</summary>
    public string? YearFolder => !IsPage && Folder.Split('/') is [_, var year, _] ? year : null;

    /// <summary>The name without the date it may begin with: what the slug is made of.</summary>
    public string NameWithoutDate =>
        Name.Length > 11 && Name[10] == '-'
        && DateOnly.TryParseExact(Name.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            ? Name[11..]
            : Name;

    /// <summary>
    /// Reads the path of a Markdown file: <c>news/…/index.th.md</c> or <c>pages/about.th.md</c>; null for any other file.
    /// </summary>
    public static BundlePath? Of(string path)
    {
        if (!path.EndsWith(".md", StringComparison.Ordinal)) return null;
        var slash = path.LastIndexOf('/');
        var file = path.AsSpan(slash + 1)[..^3];
        var dot = file.IndexOf('.');
        var stem = dot < 0 ? file : file[..dot];
        var language = dot < 0 ? null : file[(dot + 1)..].ToString();
        if (path.StartsWith("pages/", StringComparison.Ordinal)) return new BundlePath($"{path.AsSpan(0, slash)}/{stem}", true, language);
        if (path.StartsWith("news/", StringComparison.Ordinal) && stem is "index" && slash > 5)
            return new BundlePath(path[..slash], false, language);
        return null;
    }

    /// <summary>Whether a path is that of a release's text in this folder.</summary>
    public static bool IsIn(string path, string folder) =>
        path.StartsWith(folder, StringComparison.Ordinal)
        && path.AsSpan(folder.Length).StartsWith("/index.", StringComparison.Ordinal)
        && path.IndexOf('/', folder.Length + 1) < 0
        && path.EndsWith(".md", StringComparison.Ordinal);
}
