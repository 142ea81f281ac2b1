namespace Sbpac.Site.Diagnostics;

/// <content>SITE2xx: the body of a text.</content>
public static partial class Codes
{
    /// <summary>The body says nothing.</summary>
    public static readonly Code EmptyBody = Warning("SITE201");

    /// <summary>Raw HTML that is not allowed was left out.</summary>
    public static readonly Code RawHtmlRemoved = Warning("SITE202");

    /// <summary>The Markdown is nested or tangled beyond reason; the text is shown as plain lines.</summary>
    public static readonly Code TooComplex = Warning("SITE203");

    /// <summary>A link with a scheme that no public page should have.</summary>
    public static readonly Code RefusedLink = Warning("SITE204");

    /// <summary>A link or picture without an address.</summary>
    public static readonly Code EmptyLink = Warning("SITE205");

    /// <summary>A picture that is not a file of the bundle.</summary>
    public static readonly Code RemotePicture = Warning("SITE206");

    /// <summary>A first line equal to the title was dropped.</summary>
    public static readonly Code TitleRepeated = Note("SITE211");

    /// <summary>A first line that the second repeats at greater length was dropped.</summary>
    public static readonly Code FirstLineRepeated = Note("SITE212");

    /// <summary>A heading left behind by a former site, with nothing under it, was dropped.</summary>
    public static readonly Code LeftoverHeading = Note("SITE213");

    /// <summary>Rows that were a table before they were pasted.</summary>
    public static readonly Code TabbedTable = Warning("SITE221");

    /// <summary>A heading skips a level.</summary>
    public static readonly Code HeadingLevelSkipped = Warning("SITE222");

    /// <summary>The number of a Thai citizen.</summary>
    public static readonly Code CitizenNumber = Warning("SITE223");

    /// <summary>The text opens with another day than that of the release.</summary>
    public static readonly Code OpeningDate = Warning("SITE224");

    /// <summary>A list of one item, which was probably a line of prose.</summary>
    public static readonly Code LoneListItem = Warning("SITE225");

    /// <summary>A rule below a line made it a heading.</summary>
    public static readonly Code AccidentalHeading = Warning("SITE226");

    /// <summary>A footnote that nothing refers to.</summary>
    public static readonly Code FootnoteUnused = Warning("SITE227");
}
