using System.Collections.Immutable;
using Sbpac.Site.Catalog;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Output;

namespace Sbpac.Site.Build;

/// <summary>What a build did.</summary>
/// <param name="Problems">All diagnostics, in printing order.</param>
/// <param name="Outcomes">How each source text stands, by its path below the input folder.</param>
/// <param name="Output">What was written; null where nothing was published.</param>
/// <param name="Pages">How many files the site has.</param>
/// <param name="NextChange">The next moment at which a date changes the site, or null.</param>
public sealed record BuildReport(
    ImmutableArray<Diagnostic> Problems,
    ImmutableSortedDictionary<string, Standing> Outcomes,
    OutputReport? Output,
    int Pages,
    DateTimeOffset? NextChange)
{
    /// <summary>How long each phase took, for those who asked; else empty.</summary>
    public ImmutableArray<PhaseTime> Phases { get; init; } = [];

    /// <summary>How many files of pictures were encoded, and not taken from the cache.</summary>
    public int Encoded { get; init; }

    /// <summary>Whether the build failed.</summary>
    /// <param name="strict">Whether warnings count as errors.</param>
    public bool Failed(bool strict) => Problems.Any(problem => problem.Code.Effect(strict) == Severity.Error);
}
