using Markdig.Syntax;
using Sbpac.Site.Content.Markdown.Writing;
using Sbpac.Site.Diagnostics;

namespace Sbpac.Site.Content.Markdown.Lints;

/// <summary>
/// Finds headings that skip a level, which a reader by ear takes for a gap in the text, and lines that a rule below them made
/// into headings.
/// </summary>
internal sealed class HeadingLevels(BodyOutput output)
{
    private int previous;

    /// <summary>Looks at the next heading of a body.</summary>
    public void Check(HeadingBlock heading)
    {
        if (heading.IsSetext)
            output.Problems.Report(Codes.AccidentalHeading, output.At(heading.Span.End - heading.HeaderCharCount + 1), new string(heading.Level == 1 ? '=' : '-', 3), new string('#', heading.Level));
        else if (heading.Level > previous + 1)
            output.Problems.Report(Codes.HeadingLevelSkipped, output.At(heading), new string('#', heading.Level), new string('#', previous + 1));
        previous = heading.Level;
    }
}
