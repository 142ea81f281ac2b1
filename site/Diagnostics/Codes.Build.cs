namespace Sbpac.Site.Diagnostics;

/// <content>SITE5xx: folders and the build itself.</content>
public static partial class Codes
{
    /// <summary>The input folder is not there.</summary>
    public static readonly Code NoInputFolder = Error("SITE501");

    /// <summary>The theme folder is not there.</summary>
    public static readonly Code NoThemeFolder = Error("SITE502");

    /// <summary>What the last build left is of no use.</summary>
    public static readonly Code MemoIgnored = Note("SITE503");

    /// <summary>What the next build could use could not be left to it.</summary>
    public static readonly Code MemoNotWritten = Note("SITE504");
}
