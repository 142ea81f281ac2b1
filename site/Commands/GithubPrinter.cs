using Sbpac.Site.Build;
using Sbpac.Site.Diagnostics;

namespace Sbpac.Site.Commands;

/// <summary>Prints workflow commands, which the git host shows beside the lines of a pull request.</summary>
internal sealed class GithubPrinter(TextWriter output, FolderNames names, Messages messages, bool strict) : IReportPrinter
{
    private readonly TextPrinter plain = new(output, TextWriter.Null, names, messages, strict);

    /// <inheritdoc/>
    public void Print(BuildReport report, TimeSpan took)
    {
        TextPrinter.Print(output, report.Problems.Select(Line));
        plain.Print(report, took);
    }

    /// <inheritdoc/>
    public void PrintOutcomes(BuildReport report) => plain.PrintOutcomes(report);

    private string Line(Diagnostic problem)
    {
        var place = names.Show(problem.At);
        var at = place.Line == 0 ? "" : $",line={place.Line},col={place.Column}";
        return $"::{Command(problem)} file={Property(place.Path)}{at},title={problem.Code}::{Message(messages.Text(problem))}";
    }

    private string Command(Diagnostic problem) => problem.Code.Effect(strict) switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    private static string Message(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Message(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
