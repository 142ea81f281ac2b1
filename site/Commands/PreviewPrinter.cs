using System.Collections.Immutable;
using System.Globalization;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Preview;

namespace Sbpac.Site.Commands;

/// <summary>Prints what a preview does: what is new among the problems, and one line for each change.</summary>
internal sealed class PreviewPrinter(TextWriter output, TextPrinter diagnostics, Messages messages, bool strict) : IPreviewListener
{
    /// <inheritdoc/>
    public void Updated(PreviewUpdate update)
    {
        diagnostics.Print(update.New);
        if (update.Mended > 0) output.WriteLine(messages.Text("preview.mended", update.Mended));
        var errors = update.Problems.Count(problem => problem.Code.Severity >= (strict ? Severity.Warning : Severity.Error));
        var took = update.Took.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture);
        output.WriteLine(update switch
        {
            { Stale: true } => messages.Text("preview.failed", errors),
            { Failed: true } => messages.Text("preview.faulty", update.Files, took, errors),
            _ => messages.Text("preview.updated", update.Files, took),
        });
        output.Flush();
    }

    /// <inheritdoc/>
    public void Rendered(ImmutableArray<Diagnostic> found) => diagnostics.Print(found);

    /// <inheritdoc/>
    public void Polls(string reason)
    {
        output.WriteLine(messages.Text("preview.polls", reason));
        output.Flush();
    }
}
