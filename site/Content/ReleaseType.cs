namespace Sbpac.Site.Content;

/// <summary>The kinds of release, by their keys in front matter.</summary>
public static class ReleaseType
{
    /// <summary>The kind of a release that names none.</summary>
    public const string Default = "press_release";

    /// <summary>All kinds.</summary>
    public static IReadOnlyList<string> All { get; } = ["press_release", "news_story", "statement", "speech", "announcement"];
}
