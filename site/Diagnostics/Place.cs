namespace Sbpac.Site.Diagnostics;

/// <summary>A place in a source file, as the editor's own program counts it.</summary>
/// <param name="Path">
/// Logical path with forward slashes: <c>input/…</c> or <c>theme/…</c>, whatever the folders are called on this machine.
/// </param>
/// <param name="Line">One-based line; 0 when the file as a whole is meant.</param>
/// <param name="Column">One-based column in UTF-16 units of the decoded file, before any normalising.</param>
public readonly record struct Place(string Path, int Line, int Column) : IComparable<Place>
{
    /// <summary>The file as a whole.</summary>
    public static Place Of(string path) => new(path, 0, 0);

    /// <summary>The first character of the file.</summary>
    public static Place Start(string path) => new(path, 1, 1);

    /// <summary>Orders by path (ordinal), line, column.</summary>
    public int CompareTo(Place other)
    {
        var byPath = string.CompareOrdinal(Path, other.Path);
        if (byPath != 0) return byPath;
        var byLine = Line.CompareTo(other.Line);
        return byLine != 0 ? byLine : Column.CompareTo(other.Column);
    }

    /// <inheritdoc/>
    public override string ToString() => Line == 0 ? Path : string.Create(null, stackalloc char[256], $"{Path}:{Line}:{Column}");
}
