using System.Collections.Immutable;
using Sbpac.Site.Diagnostics;

namespace Sbpac.Site.Preview;

/// <summary>What the preview shows now.</summary>
/// <param name="Site">The last good version; null where there is none yet.</param>
/// <param name="Problems">What is wrong with the input as it is now.</param>
/// <param name="IsStale">Whether the site is older than the input, because a build would fail.</param>
internal sealed record PreviewState(PreviewSite? Site, ImmutableArray<Diagnostic> Problems, bool IsStale)
{
    /// <summary>Before anything was read.</summary>
    public static PreviewState Empty { get; } = new(null, [], IsStale: true);
}

/// <summary>What became of a change.</summary>
/// <param name="Problems">All that is wrong now.</param>
/// <param name="New">What was not wrong before.</param>
/// <param name="Mended">How many problems there are no more.</param>
/// <param name="Failed">Whether a build would fail.</param>
/// <param name="Stale">Whether the site shown is an earlier one for that.</param>
/// <param name="Files">How many files the site has.</param>
/// <param name="Took">How long it took until the site was there.</param>
public sealed record PreviewUpdate(
    ImmutableArray<Diagnostic> Problems, ImmutableArray<Diagnostic> New, int Mended, bool Failed, bool Stale, int Files, TimeSpan Took);

/// <summary>Is told what the preview does.</summary>
public interface IPreviewListener
{
    /// <summary>A change was taken in, and the site is there.</summary>
    void Updated(PreviewUpdate update);

    /// <summary>Every file of the site was rendered, and this came up that nobody knew before.</summary>
    void Rendered(ImmutableArray<Diagnostic> found);

    /// <summary>The system gives no events, for this reason: changes are looked for every second.</summary>
    void Polls(string reason);
}
