namespace Sbpac.Site.Output;

/// <summary>
/// What a finished tree holds, so that the next build compares hashes instead of reading files. It is believed of a tree whose
/// marker has this digest and this age, and of a file that is no younger than the seal and as long as it says.
/// </summary>
/// <param name="Listing">Every destination and what stands there, as it is stored.</param>
/// <param name="Files">The same, by destination.</param>
/// <param name="Marked">When the marker of the tree was written, in UTC ticks of the file system's clock.</param>
/// <param name="Seal">What is younger than this (UTC ticks) was changed by someone else, and is verified by reading.</param>
internal sealed record Manifest(
    ReadOnlyMemory<byte> Listing, IReadOnlyDictionary<string, ContentHash> Files, long Marked, long Seal);
