namespace Sbpac.Site.Disk;

/// <summary>What a name in a folder stands for. Links are not followed.</summary>
internal enum EntryKind
{
    /// <summary>Nothing, or nothing that may be looked at.</summary>
    Missing,

    /// <summary>A regular file; on systems where that is not told, anything that is none of the others.</summary>
    File,

    /// <summary>A folder.</summary>
    Folder,

    /// <summary>A symbolic link.</summary>
    Link,

    /// <summary>A pipe, a socket, a device: to read it may take for ever.</summary>
    Special,
}
