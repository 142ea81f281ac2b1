namespace Sbpac.Site.Diagnostics;

/// <content>SITE1xx: front matter and the other YAML of the input.</content>
public static partial class Codes
{
    /// <summary>A release without front matter.</summary>
    public static readonly Code NoFrontMatter = Error("SITE101");

    /// <summary>The front matter has no closing fence.</summary>
    public static readonly Code FenceNotClosed = Error("SITE102");

    /// <summary>YAML that cannot be read.</summary>
    public static readonly Code BrokenYaml = Error("SITE103");

    /// <summary>A date of a form that is not listed.</summary>
    public static readonly Code BadDate = Error("SITE104");

    /// <summary>A tab in the indentation of YAML.</summary>
    public static readonly Code TabInYaml = Error("SITE105");

    /// <summary>A key that stands twice.</summary>
    public static readonly Code DuplicateKey = Error("SITE106");

    /// <summary>A value of another type than the field's.</summary>
    public static readonly Code WrongType = Error("SITE107");

    /// <summary>A key that is not known.</summary>
    public static readonly Code UnknownKey = Error("SITE108");

    /// <summary>A text that YAML misreads unless it is quoted.</summary>
    public static readonly Code NeedsQuotes = Error("SITE109");

    /// <summary>A text whose end YAML takes for a comment.</summary>
    public static readonly Code CutByComment = Warning("SITE110");

    /// <summary>A release without a title.</summary>
    public static readonly Code NoTitle = Error("SITE111");

    /// <summary>A release without a date.</summary>
    public static readonly Code NoDate = Error("SITE112");

    /// <summary>A date that no calendar has.</summary>
    public static readonly Code NoSuchDay = Error("SITE113");

    /// <summary>A date whose year has two digits.</summary>
    public static readonly Code TwoDigitYear = Error("SITE114");

    /// <summary>A title over 200 characters.</summary>
    public static readonly Code LongTitle = Warning("SITE115");

    /// <summary>A tag that <c>tags.yml</c> does not know.</summary>
    public static readonly Code UnknownTag = Warning("SITE116");

    /// <summary>A slug with characters that no URL should have, or too long.</summary>
    public static readonly Code BadSlug = Error("SITE117");

    /// <summary>A word that is not one of those a field takes.</summary>
    public static readonly Code UnknownValue = Error("SITE118");

    /// <summary>The file of a photo or attachment is missing.</summary>
    public static readonly Code MissingFile = Error("SITE119");

    /// <summary>A path that leaves the bundle.</summary>
    public static readonly Code OutsideBundle = Error("SITE120");

    /// <summary>A photo without alternative text.</summary>
    public static readonly Code NoAlt = Error("SITE121");

    /// <summary>A photo whose alternative text is only there in another language.</summary>
    public static readonly Code BorrowedAlt = Warning("SITE122");

    /// <summary>An image in the bundle that nobody lists.</summary>
    public static readonly Code UnlistedPhoto = Warning("SITE123");

    /// <summary>A file that is not what it says, or of a type that is not taken.</summary>
    public static readonly Code FileType = Error("SITE124");

    /// <summary>An alias that is no path of this site.</summary>
    public static readonly Code BadAlias = Error("SITE125");

    /// <summary>Two languages of a release disagree on a shared field.</summary>
    public static readonly Code SharedFieldDiffers = Warning("SITE126");

    /// <summary>A translation with neither title nor body.</summary>
    public static readonly Code EmptyTranslation = Note("SITE127");

    /// <summary>A date in the future without an embargo.</summary>
    public static readonly Code FutureDate = Warning("SITE128");

    /// <summary>A release that expires before it is published.</summary>
    public static readonly Code ExpiresBeforePublication = Error("SITE129");

    /// <summary>YAML that is not a mapping of keys to values.</summary>
    public static readonly Code NotAMapping = Error("SITE130");

    /// <summary>The site's settings are missing.</summary>
    public static readonly Code NoSettings = Error("SITE131");

    /// <summary>A setting without which no site can be built.</summary>
    public static readonly Code MissingSetting = Error("SITE132");

    /// <summary>Two tags share a name or synonym.</summary>
    public static readonly Code TagClash = Error("SITE133");

    /// <summary>A key whose value follows its colon without a space.</summary>
    public static readonly Code NoSpaceAfterColon = Error("SITE134");
}
