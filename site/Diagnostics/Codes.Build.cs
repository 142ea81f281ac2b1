namespace Sbpac.Site.Diagnostics;

/// <content>SITE5xx: folders and the build itself.</content>
public static partial class Codes
{
    /// <summary>The input folder is not there.</summary>
    public static readonly Code NoInputFolder = Error("SITE501");

    /// <summary>The theme folder is not there.</summary>
    public static readonly Code NoThemeFolder = Error("SITE502");
}
