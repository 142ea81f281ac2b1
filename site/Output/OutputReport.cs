namespace Sbpac.Site.Output;

/// <summary>What publishing a version did to the version before it, in files.</summary>
/// <param name="Written">New, or with other bytes than before.</param>
/// <param name="Unchanged">With the same bytes as before.</param>
/// <param name="Removed">There before, and no longer part of the site.</param>
public sealed record OutputReport(int Written, int Unchanged, int Removed);
