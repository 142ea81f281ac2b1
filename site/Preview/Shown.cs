using System.Globalization;

namespace Sbpac.Site.Preview;

/// <summary>What a browser is shown at an address.</summary>
/// <param name="Status">The status.</param>
/// <param name="File">The file.</param>
internal sealed record Shown(int Status, PreviewFile File)
{
    /// <summary>The version of a page where there is nothing to show.</summary>
    public const string Nothing = "0";

    /// <summary>What is shown to an open page; null where the address leads elsewhere or nothing is there.</summary>
    public static Shown? Of(PreviewSite? site, OpenPage page)
    {
        if (site?.Host.Answer(page.Path, page.Query) is not { Destination: { } destination } answer) return null;
        return site.File(destination) is { } file ? new Shown(answer.Status, file) : null;
    }

    /// <summary>Tells what is shown from anything else that might be: letters that can stand in an address.</summary>
    public static string VersionOf(Shown? shown) =>
        shown is null ? Nothing : string.Create(CultureInfo.InvariantCulture, $"{shown.Status}-{shown.File.Content.Hash:x32}");
}
