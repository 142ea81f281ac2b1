using System.Collections.Immutable;
using Sbpac.Site.Content;
using Sbpac.Site.Content.Pictures;
using Sbpac.Site.Diagnostics;

namespace Sbpac.Site.Build;

/// <summary>What stands in the input folder.</summary>
/// <param name="Texts">The Markdown files, read, in ordinal order of their paths.</param>
/// <param name="Settings">The YAML files at the top, read and decoded, by name.</param>
/// <param name="Assets">All other files, in ordinal order of their paths: what is known of them.</param>
public sealed record InputFiles(
    ImmutableArray<SourceFile> Texts, ImmutableSortedDictionary<string, string> Settings, ImmutableArray<AssetFile> Assets);

/// <summary>The edge to the disk on the input's side. Symbolic links are refused: nothing outside the folder is ever read.</summary>
public static class InputFolder
{
    /// <summary>Reads the folder; null where it is not there, which has been reported.</summary>
    public static InputFiles? Read(string folder, int threads, Problems problems)
    {
        if (!Directory.Exists(folder))
        {
            problems.Report(Codes.NoInputFolder, Place.Of("input"), folder);
            return null;
        }
        var paths = new List<string>();
        List(folder, "", paths, problems);
        paths.Sort(StringComparer.Ordinal);
        var slots = new (SourceFile? Text, AssetFile? Asset, Problems Problems)[paths.Count];
        Parallel.For(0, paths.Count, new ParallelOptions { MaxDegreeOfParallelism = threads }, i => slots[i] = Read(folder, paths[i]));
        foreach (var slot in slots) problems.Add(slot.Problems.ToImmutable());
        var texts = slots.Select(slot => slot.Text).OfType<SourceFile>().ToImmutableArray();
        var settings = texts.Where(IsSettings).ToImmutableSortedDictionary(
            file => file.Path, file => SourceDecoder.Decode(file, problems), StringComparer.Ordinal);
        return new InputFiles(
            texts.RemoveAll(IsSettings), settings, [.. slots.Select(slot => slot.Asset).OfType<AssetFile>()]);
    }

    private static bool IsSettings(SourceFile file) => file.Path.EndsWith(".yml", StringComparison.Ordinal);

    private static void List(string folder, string prefix, List<string> paths, Problems problems)
    {
        foreach (var entry in Entries(folder, prefix, problems))
        {
            // Editors, file managers and git leave such files behind.
            if (entry.Name.StartsWith('.') || entry.Name is "Thumbs.db" or "desktop.ini" || entry.Name.EndsWith('~')) continue;
            var path = prefix + entry.Name;
            if (entry.LinkTarget is not null) problems.Report(Codes.SymbolicLink, Place.Of("input/" + path));
            else if (entry is DirectoryInfo) List(folder, path + "/", paths, problems);
            else paths.Add(path);
        }
    }

    /// <summary>What a folder holds; nothing where it may not be read or has gone meanwhile, which is reported.</summary>
    private static FileSystemInfo[] Entries(string folder, string prefix, Problems problems)
    {
        try
        {
            return new DirectoryInfo(Path.Join(folder, prefix)).GetFileSystemInfos();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            problems.Report(Codes.Unreadable, Place.Of(("input/" + prefix).TrimEnd('/')), failure.Message.TrimEnd('.'));
            return [];
        }
    }

    private static (SourceFile? Text, AssetFile? Asset, Problems Problems) Read(string folder, string path)
    {
        var problems = new Problems();
        try
        {
            var file = Path.Join(folder, path);
            if (path.EndsWith(".md", StringComparison.Ordinal) || (path.EndsWith(".yml", StringComparison.Ordinal) && !path.Contains('/', StringComparison.Ordinal)))
                return (new SourceFile(path, File.ReadAllBytes(file)), null, problems);
            using var content = File.OpenRead(file);
            var kind = FileKinds.Of(content, path);
            return (null, new AssetFile(path, content.Length, kind, PictureReader.Read(content, kind)), problems);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            problems.Report(Codes.Unreadable, Place.Of("input/" + path), failure.Message.TrimEnd('.'));
            return (null, null, problems);
        }
    }
}
