using Sbpac.Site.Diagnostics;

namespace Sbpac.Site.Output;

/// <summary>A file that was to be copied into the site and could not be read.</summary>
/// <param name="Destination">Where it should have gone.</param>
/// <param name="Source">The file.</param>
/// <param name="Reason">The system's words.</param>
internal sealed record UnreadableAsset(string Destination, string Source, string Reason)
{
    /// <summary>Reports it.</summary>
    public void Report(Problems problems) => problems.Report(Codes.AssetUnreadable, Place.Of("output/" + Destination), Source, Reason);
}
