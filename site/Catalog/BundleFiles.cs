using System.Collections.Frozen;
using System.Collections.Immutable;
using Sbpac.Site.Content;
using Sbpac.Site.Diagnostics;

namespace Sbpac.Site.Catalog;

/// <summary>The files that stand beside the texts, found by the paths that editors write.</summary>
internal sealed class BundleFiles
{
    private readonly ImmutableArray<AssetFile> ordered;
    private readonly FrozenDictionary<string, AssetFile> files;

    /// <summary>Makes the list.</summary>
    public BundleFiles(IEnumerable<AssetFile> assets)
    {
        ordered = [.. assets.OrderBy(file => file.Path, StringComparer.Ordinal)];
        files = ordered.ToFrozenDictionary(file => file.Path, StringComparer.Ordinal);
    }

    /// <summary>A file that a bundle lists; null where there is none, which has been reported.</summary>
    /// <param name="path">The bundle.</param>
    /// <param name="written">The path as written.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public AssetFile? Find(BundlePath path, Located<string> written, Problems problems)
    {
        if (Resolve(path.FilesFolder, written.Value) is not { } resolved || !resolved.StartsWith(path.FilesFolder, StringComparison.Ordinal))
        {
            problems.Report(Codes.OutsideBundle, written.At, written.Value);
            return null;
        }
        if (files.TryGetValue(resolved, out var file)) return file;
        var beside = Of(path).Select(other => other.Path[path.FilesFolder.Length..]);
        problems.Report(Codes.MissingFile, written.At, written.Value, "input/" + path.FilesFolder, FieldReader.DidYouMean(written.Value, beside));
        return null;
    }

    /// <summary>The file at a path below the input folder, or null.</summary>
    public AssetFile? At(string path) => files.GetValueOrDefault(path);

    /// <summary>All files of a bundle.</summary>
    public IEnumerable<AssetFile> Of(BundlePath path)
    {
        var (low, high) = (0, ordered.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (string.CompareOrdinal(ordered[middle].Path, path.FilesFolder) < 0) low = middle + 1;
            else high = middle;
        }
        for (; low < ordered.Length && ordered[low].Path.StartsWith(path.FilesFolder, StringComparison.Ordinal); low++)
            yield return ordered[low];
    }

    /// <summary>The path below the input folder that a relative path means; null where it leaves the input folder.</summary>
    public static string? Resolve(string folder, string relative)
    {
        if (relative.StartsWith('/') || relative.Contains('\\', StringComparison.Ordinal)) return null;
        var parts = new List<string>(folder.Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (var part in relative.Split('/'))
        {
            if (part is "" or ".") continue;
            if (part != "..") parts.Add(part);
            else if (parts.Count == 0) return null;
            else parts.RemoveAt(parts.Count - 1);
        }
        return string.Join('/', parts);
    }
}
