using System.Collections.Immutable;
using Sbpac.Site.Content;

namespace Sbpac.Site.Build;

/// <summary>Reads again the texts that have changed, where nothing else of the input has.</summary>
internal static class ChangedTexts
{
    /// <summary>
    /// The input with its changed texts; the former one itself where they say the same. Null where something came or went, or is no
    /// text: then only a look at everything tells what the input is.
    /// </summary>
    /// <param name="folder">The input folder.</param>
    /// <param name="former">What was read last.</param>
    /// <param name="changed">All that has changed since, as diagnostics name it; what is not below <c>input/</c> does not count.</param>
    public static InputFiles? Read(string folder, InputFiles former, IEnumerable<string> changed)
    {
        ImmutableArray<SourceFile>.Builder? texts = null;
        foreach (var name in changed.Where(name => name == "input" || name.StartsWith("input/", StringComparison.Ordinal)))
        {
            if (name == "input") return null;
            var path = name["input/".Length..];
            if (path.Split('/').Any(InputFolder.IsIgnored)) continue;
            var place = Find(former.Texts, file => file.Path, path);
            if (place >= former.Texts.Length || former.Texts[place].Path != path)
            {
                // What an editor wrote beside the text, and took away again.
                if (IsNothing(folder, path, former)) continue;
                return null;
            }
            if (Read(folder, path) is not { } text) return null;
            if (text.Fingerprint == former.Texts[place].Fingerprint) continue;
            texts ??= former.Texts.ToBuilder();
            texts[place] = text;
        }
        return texts is null ? former : former with { Texts = texts.MoveToImmutable() };
    }

    private static SourceFile? Read(string folder, string path)
    {
        try
        {
            var file = new FileInfo(Path.Join(folder, path));
            return file.Exists && !file.Attributes.HasFlag(FileAttributes.ReparsePoint) ? new SourceFile(path, File.ReadAllBytes(file.FullName)) : null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Whether nothing has this path, and nothing that was read had it or stood below it.</summary>
    private static bool IsNothing(string folder, string path, InputFiles former) =>
        !Path.Exists(Path.Join(folder, path))
        && !former.Settings.ContainsKey(path)
        && !Holds(former.Texts, file => file.Path, path)
        && !Holds(former.Assets, file => file.Path, path);

    private static bool Holds<T>(ImmutableArray<T> files, Func<T, string> pathOf, string path)
    {
        var (at, below) = (Find(files, pathOf, path), Find(files, pathOf, path + "/"));
        return (at < files.Length && pathOf(files[at]) == path)
            || (below < files.Length && pathOf(files[below]).StartsWith(path + "/", StringComparison.Ordinal));
    }

    /// <summary>The place of the first file at or after a path, in ordinal order.</summary>
    private static int Find<T>(ImmutableArray<T> files, Func<T, string> pathOf, string path)
    {
        var (low, high) = (0, files.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (string.CompareOrdinal(pathOf(files[middle]), path) < 0) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
