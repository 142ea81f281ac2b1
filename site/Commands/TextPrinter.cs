using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Sbpac.Site.Build;
using Sbpac.Site.Catalog;
using Sbpac.Site.Diagnostics;

namespace Sbpac.Site.Commands;

/// <summary>Prints for people: diagnostics to the error stream, the report to the output.</summary>
internal sealed class TextPrinter(TextWriter output, TextWriter error, FolderNames names, Messages messages, bool strict) : IReportPrinter
{
    /// <inheritdoc/>
    public void Print(BuildReport report, TimeSpan took)
    {
        Print(report.Problems);
        output.WriteLine(messages.Text("report.texts", [.. OutcomeCounts.Of(report).Cast<object>()]));
        if (report.Output is { } written) output.WriteLine(messages.Text("report.files", written.Written, written.Unchanged, written.Removed));
        else output.WriteLine(messages.Text(report.Failed(strict) ? "report.nothing" : "report.checked", report.Pages));
        if (report.NextChange is { } next) output.WriteLine(messages.Text("report.next", next.ToString("yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture)));
        output.WriteLine(messages.Text("report.time", took.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture)));
    }

    /// <summary>Prints diagnostics.</summary>
    public void Print(ImmutableArray<Diagnostic> problems)
    {
        Print(error, problems.Select(problem => Line(problem, names, messages, strict)));
        error.Flush();
    }

    /// <summary>Prints lines at one go: an archive may earn ten thousands, and one call of the system for each would take longer than to word it.</summary>
    public static void Print(TextWriter to, IEnumerable<string> lines)
    {
        var all = new StringBuilder();
        foreach (var line in lines) all.Append(line).Append(to.NewLine);
        to.Write(all);
    }

    /// <summary>A diagnostic on one line, its place as terminals and editors can open it.</summary>
    public static string Line(Diagnostic problem, FolderNames names, Messages messages, bool strict = false) =>
        $"{names.Show(problem.At)}: {messages.Text("severity." + problem.Code.Effect(strict))} {problem.Code}: {messages.Text(problem)}";

    /// <inheritdoc/>
    public void PrintOutcomes(BuildReport report) => Print(output, report.Outcomes.Select(outcome => Line(outcome.Key, outcome.Value)));

    private string Line(string path, Standing standing)
    {
        var until = standing.Until is { } moment ? " → " + moment.ToString("yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture) : "";
        return $"{names.Show(Place.Of("input/" + path))}: {messages.Text($"standing.{standing.Kind}")}{until}";
    }
}
