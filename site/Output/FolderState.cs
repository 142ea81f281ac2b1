namespace Sbpac.Site.Output;

/// <summary>How a folder of a tree looks.</summary>
internal enum FolderState
{
    /// <summary>Not there, or a file or a link in its place.</summary>
    Missing,

    /// <summary>Nothing was added, deleted or renamed in it since the tree was sealed.</summary>
    Sound,

    /// <summary>Something may have been; it must be listed.</summary>
    Touched,
}
