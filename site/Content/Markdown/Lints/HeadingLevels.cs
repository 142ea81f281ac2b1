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
        var mark = new string('#', heading.Level);
        if (heading.IsSetext)
        {
            var rule = output.At(heading.Span.End - heading.HeaderCharCount + 1);
            output.Problems.Report(Codes.AccidentalHeading, rule, heading.Level == 1 ? "===" : "---", mark);
        }
        else if (heading.Level > previous + 1)
        {
            output.Problems.Report(Codes.HeadingLevelSkipped, output.At(heading), mark, new string('#', previous + 1));
        }
        previous = heading.Level;
    }
}
