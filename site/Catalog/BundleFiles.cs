using System.Collections.Frozen;
using System.Collections.Immutable;
using Sbpac.Site.Content;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Languages;

namespace Sbpac.Site.Catalog;

/// <summary>The files that stand beside the texts, found by the paths that editors write.</summary>
internal sealed class BundleFiles
{
    private readonly FrozenDictionary<string, AssetFile> files;

    /// <summary>Makes the list.</summary>
    public BundleFiles(IEnumerable<AssetFile> assets)
    {
        All = [.. assets.OrderBy(file => file.Path, StringComparer.Ordinal)];
        files = All.ToFrozenDictionary(file => file.Path, StringComparer.Ordinal);
    }

    /// <summary>All files, in ordinal order of their paths.</summary>
    public ImmutableArray<AssetFile> All { get; }

    /// <summary>A file of a folder; null where there is none, which has been reported.</summary>
    /// <param name="folder">The folder of the bundle, with a trailing slash.</param>
    /// <param name="written">The path as written.</param>
    /// <param name="language">The language of the text that it was written in.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public AssetFile? Find(string folder, Located<string> written, Language? language, Problems problems)
    {
        if (Resolve(folder, written.Value) is not { } path || !path.StartsWith(folder, StringComparison.Ordinal))
        {
            problems.Report(Codes.OutsideBundle, written.At, written.Value);
            return null;
        }
        if (At(path, language) is { } file) return file;
        var beside = Of(folder).Select(other => other.Path[folder.Length..]);
        problems.Report(Codes.MissingFile, written.At, written.Value, "input/" + folder, FieldReader.DidYouMean(written.Value, beside));
        return null;
    }

    /// <summary>
    /// The file at a path below the input folder, or null. Texts are normalised on reading but the names of files are not, so where
    /// no name is the same the one that normalising makes the same is meant.
    /// </summary>
    public AssetFile? At(string path, Language? language)
    {
        if (files.TryGetValue(path, out var file) || language is null) return file;
        var wanted = language.NormalizeLine(path);
        return Of(LinkTarget.FolderOf(path)).FirstOrDefault(other => language.NormalizeLine(other.Path) == wanted);
    }

    /// <summary>The files below the folder of a path: what a wrong name may have meant.</summary>
    public IEnumerable<string> Near(string path) => Of(LinkTarget.FolderOf(path)).Select(file => file.Path);

    /// <summary>All files below a folder.</summary>
    private IEnumerable<AssetFile> Of(string folder)
    {
        var (low, high) = (0, All.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (string.CompareOrdinal(All[middle].Path, folder) < 0) low = middle + 1;
            else high = middle;
        }
        for (; low < All.Length && All[low].Path.StartsWith(folder, StringComparison.Ordinal); low++)
            yield return All[low];
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
