namespace Sbpac.Site.Diagnostics;

/// <content>SITE6xx: the output folder.</content>
public static partial class Codes
{
    /// <summary>The output folder holds files that no build of ours wrote.</summary>
    public static readonly Code OutputNotOurs = Error("SITE601");

    /// <summary>Another build is writing the same output folder.</summary>
    public static readonly Code OutputInUse = Error("SITE602");

    /// <summary>The output folder is, holds or lies in a folder that the build reads.</summary>
    public static readonly Code OutputOverlaps = Error("SITE603");

    /// <summary>The output folder is a file, or a link that leads nowhere.</summary>
    public static readonly Code OutputNotFolder = Error("SITE604");

    /// <summary>The output folder is a Git repository of its own.</summary>
    public static readonly Code OutputIsRepository = Error("SITE605");

    /// <summary>No space is left for the new site.</summary>
    public static readonly Code DiskFull = Error("SITE606");

    /// <summary>The output may not be written.</summary>
    public static readonly Code OutputDenied = Error("SITE607");

    /// <summary>Writing failed for another reason that the system gave.</summary>
    public static readonly Code OutputFailed = Error("SITE608");

    /// <summary>The output folder cannot be exchanged for the new one: a mount point, or another file system.</summary>
    public static readonly Code OutputNotExchanged = Error("SITE609");

    /// <summary>A file that was to be published could not be read.</summary>
    public static readonly Code AssetUnreadable = Error("SITE610");

    /// <summary>A published name is longer than file systems take.</summary>
    public static readonly Code NameTooLong = Error("SITE611");

    /// <summary>A published name that some system does not take.</summary>
    public static readonly Code NameNotPortable = Error("SITE612");

    /// <summary>Two sources for one published file.</summary>
    public static readonly Code SameDestination = Error("SITE613");

    /// <summary>Two published names that some system takes for one.</summary>
    public static readonly Code LookalikeDestinations = Error("SITE614");

    /// <summary>One published name for a file and for a folder.</summary>
    public static readonly Code FileAndFolder = Error("SITE615");

    /// <summary>Files that no build made stood in the output folder and are gone.</summary>
    public static readonly Code StraysRemoved = Note("SITE616");

    /// <summary>Files of the output folder were changed by hand and are as before again.</summary>
    public static readonly Code EditsUndone = Note("SITE617");

    /// <summary>The folder beside the output, where the next site is prepared, is not ours.</summary>
    public static readonly Code NextFolderNotOurs = Error("SITE618");
}
