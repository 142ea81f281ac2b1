namespace Sbpac.Site.Output;

/// <summary>Where a path really leads: two folders can only be compared after every link on the way was followed.</summary>
internal static class RealPath
{
    // As many as Linux follows (path_resolution(7)).
    private const int MostLinks = 40;

    private static readonly StringComparison Names =
        OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

    /// <summary>The full path without links; its end, or more of it, need not exist.</summary>
    /// <exception cref="IOException">The links lead round in a circle.</exception>
    public static string Of(string path) => Of(path, MostLinks);

    /// <summary>Whether a real path is another, or lies in it.</summary>
    public static bool Holds(string outer, string inner) =>
        inner.StartsWith(outer, Names)
        && (inner.Length == outer.Length || Path.EndsInDirectorySeparator(outer) || inner[outer.Length] == Path.DirectorySeparatorChar);

    private static string Of(string path, int links)
    {
        if (links == 0) throw new IOException($"Too many links: \"{path}\".");
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        var real = Path.GetPathRoot(full)!;
        foreach (var part in full[real.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            var next = Path.Join(real, part);
            real = new FileInfo(next).LinkTarget is { } target ? Of(Path.GetFullPath(target, real), --links) : next;
        }
        return real;
    }
}
