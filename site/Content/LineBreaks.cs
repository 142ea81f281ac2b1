namespace Sbpac.Site.Content;

/// <summary>How the lines of a body are read.</summary>
public enum LineBreaks
{
    /// <summary>Each line is a block of its own, as press officers type.</summary>
    Paragraph,

    /// <summary>CommonMark as written: lines join until an empty one.</summary>
    Soft,
}
