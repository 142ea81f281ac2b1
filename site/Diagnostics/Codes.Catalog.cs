namespace Sbpac.Site.Diagnostics;

/// <content>SITE3xx: what only the whole site shows.</content>
public static partial class Codes
{
    /// <summary>Two sources for one destination.</summary>
    public static readonly Code UrlClash = Error("SITE301");

    /// <summary>An alias that is already the address of a page, or another's alias.</summary>
    public static readonly Code AliasClash = Error("SITE302");

    /// <summary>An alias that leads to itself.</summary>
    public static readonly Code AliasLoop = Error("SITE303");

    /// <summary>A link to a file that is not there.</summary>
    public static readonly Code BrokenLink = Error("SITE304");

    /// <summary>A link to an anchor that is not there.</summary>
    public static readonly Code BrokenAnchor = Error("SITE305");

    /// <summary>A link or pin to a release that is not on the site now.</summary>
    public static readonly Code LinkToUnpublished = Note("SITE306");

    /// <summary>A pin or lead story that does not exist.</summary>
    public static readonly Code UnknownRelease = Error("SITE307");

    /// <summary>Two releases with the same title.</summary>
    public static readonly Code SameTitle = Warning("SITE308");

    /// <summary>A navigation entry that is no page.</summary>
    public static readonly Code UnknownPage = Error("SITE309");
}
