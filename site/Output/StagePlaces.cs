namespace Sbpac.Site.Output;

/// <summary>Where the trees of one output folder stand.</summary>
/// <param name="Shown">The output folder as the user named it.</param>
/// <param name="Served">The same without links: the tree that is served.</param>
/// <param name="InOneStep">Whether to exchange the trees by the system's own call; else by renames.</param>
internal sealed record StagePlaces(string Shown, string Served, bool InOneStep)
{
    /// <summary>The folder beside the output, on the same file system, that holds all else.</summary>
    public string Beside { get; } = Served + ".next";

    /// <summary>The tree that was served before, and is brought up to date to be served next.</summary>
    public string Next => Path.Join(Beside, "site");

    /// <summary>The served tree for the moment between two renames.</summary>
    public string Third => Path.Join(Beside, "former");
}
