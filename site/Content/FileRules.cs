namespace Sbpac.Site.Content;

/// <summary>
/// Says which files are published. A host tells browsers what a file is by its name, so the name must say the same as the content:
/// else a photo could be served as a page.
/// </summary>
public static class FileRules
{
    private static readonly string[] PhotoEndings = [".jpg", ".jpeg", ".png", ".webp", ".gif"];

    /// <summary>Whether browsers show it and we publish it.</summary>
    public static bool IsPhoto(this FileKind kind) => kind is FileKind.Jpeg or FileKind.Png or FileKind.WebP or FileKind.Gif;

    /// <summary>Whether it looks like a picture, shown or not.</summary>
    public static bool IsImage(this FileKind kind) => kind.IsPhoto() || kind is FileKind.Svg or FileKind.Heic;

    /// <summary>Whether it may be attached.</summary>
    public static bool IsAttachment(this FileKind kind) =>
        kind is FileKind.Pdf or FileKind.Docx or FileKind.Xlsx or FileKind.Pptx or FileKind.Odt or FileKind.Csv;

    /// <summary>Why a file is no photo, as an argument of a message; null where it is one.</summary>
    public static string? PhotoRefusal(AssetFile file) =>
        file.Kind switch
        {
            FileKind.Heic => "@file.heic",
            FileKind.Svg => "@file.svg",
            _ => file.Kind.IsPhoto() ? NameRefusal(file) : "@file.not-image",
        };

    /// <summary>Why a file cannot be attached; null where it can.</summary>
    public static string? AttachmentRefusal(AssetFile file) => file.Kind.IsAttachment() ? NameRefusal(file) : "@file.not-attachment";

    private static string? NameRefusal(AssetFile file)
    {
        string[] endings = file.Kind.IsPhoto() ? PhotoEndings : ["." + file.Kind.ToString().ToLowerInvariant()];
        return Array.Exists(endings, ending => file.Path.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            ? null
            : "@file.misnamed:" + string.Join(", ", endings);
    }
}
