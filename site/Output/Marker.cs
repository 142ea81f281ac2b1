using System.Globalization;

namespace Sbpac.Site.Output;

/// <summary>
/// The small file that says "this folder is ours, finished, and holds what the manifest of this digest lists". It is written
/// last into a tree and deleted before the tree is changed; the exchange of the trees carries it along. It depends on the
/// content alone, so that the output is the same on every machine.
/// </summary>
internal static class Marker
{
    /// <summary>Its name in the site's own folder.</summary>
    public const string Name = ".sbpac-site";

    private const string Words =
        "Sbpac.Site made this folder. Each build replaces all of it, so edit the input or the theme, not these files.\n";

    /// <summary>Whether a folder is one of ours, be its marker damaged or not.</summary>
    public static bool IsIn(string root) => File.Exists(PathIn(root));

    /// <summary>The digest that the marker names and the time it was written (UTC ticks); null if there is none to be believed.</summary>
    public static (UInt128 Digest, long Time)? Read(string root)
    {
        var file = new FileInfo(PathIn(root));
        if (!file.Exists || file.Attributes.HasFlag(FileAttributes.ReparsePoint) || file.Length != Text(0).Length) return null;
        return DigestIn(file.FullName) is { } digest ? (digest, file.LastWriteTimeUtc.Ticks) : null;
    }

    /// <summary>Marks a tree as finished.</summary>
    /// <returns>The time of the marker: nothing that this program wrote in the tree is younger.</returns>
    public static long Write(string root, UInt128 digest)
    {
        File.WriteAllText(PathIn(root), Text(digest));
        return File.GetLastWriteTimeUtc(PathIn(root)).Ticks;
    }

    private static UInt128? DigestIn(string path)
    {
        try
        {
            var text = File.ReadAllText(path);
            var digits = text.AsSpan(Math.Min(Words.Length, text.Length)).TrimEnd('\n');
            return UInt128.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var digest)
                && text == Text(digest)
                    ? digest
                    : null;
        }
        catch (Exception problem) when (OutputFailure.Is(problem))
        {
            return null;
        }
    }

    private static string Text(UInt128 digest) => string.Create(CultureInfo.InvariantCulture, $"{Words}{digest:x32}\n");

    private static string PathIn(string root) => Path.Join(root, Name);
}
