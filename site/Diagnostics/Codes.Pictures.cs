namespace Sbpac.Site.Diagnostics;

/// <content>SITE7xx: photos and social cards.</content>
public static partial class Codes
{
    /// <summary>A picture that breaks off or cannot be decoded.</summary>
    public static readonly Code DamagedPicture = Error("SITE701");

    /// <summary>A picture with more pixels than are taken.</summary>
    public static readonly Code PictureTooLarge = Error("SITE702");

    /// <summary>A picture that moves; its first frame is shown.</summary>
    public static readonly Code AnimatedPicture = Warning("SITE703");

    /// <summary>A picture in the colours of a printing press.</summary>
    public static readonly Code CmykPicture = Warning("SITE704");

    /// <summary>An alternative text that is only the name of the file.</summary>
    public static readonly Code AltIsFileName = Warning("SITE705");

    /// <summary>An alternative text in the letters of another language.</summary>
    public static readonly Code AltInOtherScript = Warning("SITE706");

    /// <summary>The cache of pictures cannot be written.</summary>
    public static readonly Code PictureCacheUnwritable = Warning("SITE707");

    /// <summary>The library that makes pictures is not there for this machine.</summary>
    public static readonly Code NoPictureLibrary = Error("SITE708");

    /// <summary>No font of the system has the letters of a language; its social cards bear no text.</summary>
    public static readonly Code NoCardFont = Warning("SITE711");

    /// <summary>The font of social cards is not there or is none.</summary>
    public static readonly Code CardFontUnreadable = Error("SITE712");
}
