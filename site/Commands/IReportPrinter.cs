using Sbpac.Site.Build;

namespace Sbpac.Site.Commands;

/// <summary>Prints what a build did.</summary>
public interface IReportPrinter
{
    /// <summary>Prints the diagnostics, then what was done.</summary>
    /// <param name="report">What was done.</param>
    /// <param name="took">How long it took.</param>
    void Print(BuildReport report, TimeSpan took);

    /// <summary>Prints what became of each source text.</summary>
    void PrintOutcomes(BuildReport report);
}
