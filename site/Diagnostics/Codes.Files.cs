namespace Sbpac.Site.Diagnostics;

/// <content>SITE0xx: files, encodings, characters.</content>
public static partial class Codes
{
    /// <summary>The file was windows-874 and has been converted for reading.</summary>
    public static readonly Code Windows874 = Warning("SITE001");

    /// <summary>The file was UTF-16 and has been converted for reading.</summary>
    public static readonly Code Utf16 = Warning("SITE002");

    /// <summary>A control character that no text needs (NUL, C1).</summary>
    public static readonly Code ControlCharacter = Warning("SITE003");

    /// <summary>The same mark twice on one consonant.</summary>
    public static readonly Code DoubledMark = Warning("SITE004");

    /// <summary>Two marks that cannot stand on one consonant.</summary>
    public static readonly Code ClashingMarks = Warning("SITE005");

    /// <summary>A mark without a consonant.</summary>
    public static readonly Code LoneMark = Warning("SITE006");

    /// <summary>U+FFFD: a character was lost before the text came here.</summary>
    public static readonly Code ReplacementCharacter = Warning("SITE007");

    /// <summary>A private-use character of an old font.</summary>
    public static readonly Code PrivateUse = Warning("SITE008");

    /// <summary>A number that mixes two sets of digits.</summary>
    public static readonly Code MixedDigits = Warning("SITE009");

    /// <summary>A file that could not be read.</summary>
    public static readonly Code Unreadable = Error("SITE010");

    /// <summary>A symbolic link: nothing outside the input folder is read.</summary>
    public static readonly Code SymbolicLink = Error("SITE011");

    /// <summary>A file that nothing uses.</summary>
    public static readonly Code StrayFile = Warning("SITE012");

    /// <summary>A Markdown file without a language of the site in its name.</summary>
    public static readonly Code NoLanguageInName = Error("SITE013");

    /// <summary>The year folder and the date differ.</summary>
    public static readonly Code YearFolder = Warning("SITE014");

    /// <summary>A C1 control that is a quote or the like in the Windows code pages.</summary>
    public static readonly Code Misdecoded = Warning("SITE015");

    /// <summary>A private-use character of unknown meaning.</summary>
    public static readonly Code UnknownPrivateUse = Warning("SITE016");
}
