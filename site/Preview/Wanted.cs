using System.Collections.Immutable;

namespace Sbpac.Site.Preview;

/// <summary>What the next plan is made of.</summary>
/// <param name="Look">What was read.</param>
/// <param name="Changed">What changed since the last plan, as diagnostics name it.</param>
/// <param name="Begin">When the first of it was seen.</param>
internal sealed record Wanted(InputLook Look, ImmutableHashSet<string> Changed, long Begin);
