using System.Text;

namespace Sbpac.Site.Output;

/// <summary>The folders of one version of the site, and whether all its names can stand beside each other.</summary>
internal sealed class Outline
{
    private readonly HashSet<string> folders;

    private Outline(HashSet<string> folders) => this.folders = folders;

    /// <summary>Every folder that holds a file of the site at any depth, the site's own ("") among them.</summary>
    public IReadOnlySet<string> Folders => folders;

    /// <summary>Draws the outline of a site.</summary>
    public static Outline Of(IReadOnlyCollection<string> destinations)
    {
        var folders = new HashSet<string>(destinations.Count, StringComparer.Ordinal) { "" };
        var known = folders.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var destination in destinations)
        {
            var folder = destination.AsSpan();
            while (folder.LastIndexOf('/') is > 0 and var slash && known.Add(folder[..slash])) folder = folder[..slash];
        }
        return new Outline(folders);
    }

    /// <summary>The outermost folder of a path that is no folder of this site; the path itself if all are.</summary>
    public string Outermost(string destination)
    {
        var outermost = destination;
        for (var folder = Destination.FolderOf(destination); !folders.Contains(folder); folder = Destination.FolderOf(folder))
            outermost = folder;
        return outermost;
    }

    /// <summary>
    /// Pairs of names that some file system takes for one: they differ only in case or in their Unicode form, or are a file
    /// and a folder (then both are equal). What stands in two folders that clash is not listed again. The pairs come in order,
    /// whatever the order of the destinations.
    /// </summary>
    public IEnumerable<(string First, string Second)> Clashes(IReadOnlyCollection<string> destinations)
    {
        var seen = new HashSet<string>(destinations.Count + folders.Count, StringComparer.OrdinalIgnoreCase);
        if (destinations.Concat(folders).All(name => seen.Add(Folded(name)))) return [];
        return destinations.Concat(folders)
            .GroupBy(Folded, StringComparer.OrdinalIgnoreCase)
            .Where(group => group.Skip(1).Any())
            .Select(group => group.Order(StringComparer.Ordinal).Take(2).ToArray())
            .Select(pair => (First: pair[0], Second: pair[1]))
            .Where(pair => Destination.FolderOf(pair.First) == Destination.FolderOf(pair.Second))
            .OrderBy(pair => pair.First, StringComparer.Ordinal);
    }

    private static string Folded(string name) => Ascii.IsValid(name) ? name : name.Normalize(NormalizationForm.FormC);
}
