using System.Collections.Immutable;
using Sbpac.Site.Content;
using Sbpac.Site.Content.Pictures;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Disk;

namespace Sbpac.Site.Build;

/// <summary>What stands in the input folder.</summary>
/// <param name="Texts">The Markdown files, read, in ordinal order of their paths.</param>
/// <param name="Settings">The YAML files at the top, read and decoded, by name.</param>
/// <param name="Assets">All other files, in ordinal order of their paths: what is known of them.</param>
public sealed record InputFiles(
    ImmutableArray<SourceFile> Texts, ImmutableSortedDictionary<string, string> Settings, ImmutableArray<AssetFile> Assets)
{
    /// <summary>The place of the text at a path, or the complement of where it would stand.</summary>
    public int PlaceOfText(string path) => Place(Texts, path, file => file.Path);

    /// <summary>The text at a path, or null.</summary>
    public SourceFile? TextAt(string path) => PlaceOfText(path) is >= 0 and var place ? Texts[place] : null;

    /// <summary>The place of the file at a path that is no text, or the complement of where it would stand.</summary>
    public int PlaceOfAsset(string path) => Place(Assets, path, file => file.Path);

    private static int Place<T>(ImmutableArray<T> files, string path, Func<T, string> pathOf)
    {
        var (low, high) = (0, files.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = string.CompareOrdinal(pathOf(files[middle]), path);
            if (order == 0) return middle;
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }
        return ~low;
    }
}

/// <summary>The edge to the disk on the input's side. Symbolic links are refused: nothing outside the folder is ever read.</summary>
public static class InputFolder
{
    /// <summary>Reads the folder; null where it is not there, which has been reported.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="threads">How many threads may work.</param>
    /// <param name="problems">Takes what is wrong.</param>
    /// <param name="holds">Whether the texts are read, and held; else who needs one reads it, and says so where it cannot be read.</param>
    public static InputFiles? Read(string folder, int threads, Problems problems, bool holds = true)
    {
        if (!Directory.Exists(folder))
        {
            problems.Report(Codes.NoInputFolder, Place.Of("input"), folder);
            return null;
        }
        var paths = List(folder, threads, problems);
        var slots = new (SourceFile? Text, AssetFile? Asset, string? Fault)[paths.Length];
        SourceFile.Reader read = (path, take) => WholeFile.Read(Path.Join(folder, path), bytes =>
        {
            take(bytes);
            return bytes.Length;
        });
        Parallel.For(0, paths.Length, new ParallelOptions { MaxDegreeOfParallelism = threads }, i => slots[i] = Read(folder, paths[i], holds ? null : read));
        for (var i = 0; i < slots.Length; i++)
        {
            if (slots[i].Fault is { } fault) problems.Report(Codes.Unreadable, Place.Of("input/" + paths[i]), fault);
        }
        var texts = slots.Select(slot => slot.Text).OfType<SourceFile>().ToImmutableArray();
        var settings = texts.Where(IsSettings).ToImmutableSortedDictionary(
            file => file.Path, file => SourceDecoder.Decode(file, problems), StringComparer.Ordinal);
        return new InputFiles(
            texts.RemoveAll(IsSettings), settings, [.. slots.Select(slot => slot.Asset).OfType<AssetFile>()]);
    }

    /// <summary>Whether files and folders of this name are no part of the input: editors, file managers and git leave them behind.</summary>
    internal static bool IsIgnored(string name) => name.StartsWith('.') || name is "Thumbs.db" or "desktop.ini" || name.EndsWith('~');

    private static bool IsSettings(SourceFile file) => file.Path.EndsWith(".yml", StringComparison.Ordinal);

    /// <summary>The paths of all files, in ordinal order. Folders that stand equally deep are listed together, by all threads.</summary>
    private static string[] List(string folder, int threads, Problems problems)
    {
        var paths = new List<string>();
        string[] level = [""];
        while (level.Length > 0)
        {
            var listed = new (List<string> Files, List<string> Folders, Problems Problems)[level.Length];
            Parallel.For(0, level.Length, new ParallelOptions { MaxDegreeOfParallelism = threads }, i => listed[i] = List(folder, level[i]));
            foreach (var (files, _, found) in listed)
            {
                paths.AddRange(files);
                problems.Add(found.ToImmutable());
            }
            level = [.. listed.SelectMany(one => one.Folders)];
        }
        paths.Sort(StringComparer.Ordinal);
        return [.. paths];
    }

    /// <summary>What a folder holds; nothing where it may not be read or has gone meanwhile, which is reported.</summary>
    private static (List<string> Files, List<string> Folders, Problems Problems) List(string folder, string prefix)
    {
        var (files, folders, problems) = (new List<string>(), new List<string>(), new Problems());
        try
        {
            foreach (var (name, kind) in Folder.List(Path.Join(folder, prefix)))
            {
                if (IsIgnored(name)) continue;
                var path = prefix + name;
                if (kind == EntryKind.Link) problems.Report(Codes.SymbolicLink, Place.Of("input/" + path));
                else if (kind == EntryKind.Special) problems.Report(Codes.Unreadable, Place.Of("input/" + path), "@file.special");
                else if (kind == EntryKind.Folder) folders.Add(path + "/");
                else files.Add(path);
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            problems.Report(Codes.Unreadable, Place.Of(("input/" + prefix).TrimEnd('/')), failure.Message.TrimEnd('.'));
            (files, folders) = ([], []);
        }
        return (files, folders, problems);
    }

    private static (SourceFile? Text, AssetFile? Asset, string? Fault) Read(string folder, string path, SourceFile.Reader? late)
    {
        try
        {
            if (path.EndsWith(".md", StringComparison.Ordinal)) return (late is null ? Held(folder, path) : new SourceFile(path, late), null, null);
            if (path.EndsWith(".yml", StringComparison.Ordinal) && !path.Contains('/', StringComparison.Ordinal)) return (Held(folder, path), null, null);
            using var content = File.OpenRead(Path.Join(folder, path));
            var kind = FileKinds.Of(content, path);
            return (null, new AssetFile(path, content.Length, kind, PictureReader.Read(content, kind)), null);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return (null, null, failure.Message.TrimEnd('.'));
        }
    }

    private static SourceFile Held(string folder, string path) => new(path, WholeFile.Read(Path.Join(folder, path), bytes => bytes.ToArray()));
}
