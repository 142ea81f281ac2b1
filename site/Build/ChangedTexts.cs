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
            var place = former.PlaceOfText(path);
            if (place < 0)
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
    private static bool IsNothing(string folder, string path, InputFiles former)
    {
        if (Path.Exists(Path.Join(folder, path)) || former.Settings.ContainsKey(path) || former.PlaceOfAsset(path) >= 0) return false;
        var below = path + "/";
        var (text, asset) = (~former.PlaceOfText(below), ~former.PlaceOfAsset(below));
        return !(text < former.Texts.Length && former.Texts[text].Path.StartsWith(below, StringComparison.Ordinal))
            && !(asset < former.Assets.Length && former.Assets[asset].Path.StartsWith(below, StringComparison.Ordinal));
    }
}
