using System.Collections.Concurrent;
using Sbpac.Site.Diagnostics;

namespace Sbpac.Site.Output;

/// <summary>
/// Takes a version of the site without touching the disk, by the same rules and with the same reports as a <see cref="Stage"/>:
/// to check a site, or to hold it in memory.
/// </summary>
/// <param name="expectedFiles">About how many files there will be.</param>
/// <param name="retain">Whether to hold the bytes in <see cref="Files"/>; else they are dropped, and nothing needs to be rendered
/// whose content is known (<see cref="Keep"/>).</param>
public sealed class UnwrittenOutput(int expectedFiles, bool retain = false) : IOutput
{
    private readonly Claims<ReadOnlyMemory<byte>> claims = new(expectedFiles);
    private readonly ConcurrentBag<UnreadableAsset> unreadable = [];

    /// <summary>What was taken, by destination; without bytes unless they are retained.</summary>
    public IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Files => claims.All;

    /// <inheritdoc/>
    public ContentHash Put(string destination, ReadOnlySpan<byte> bytes)
    {
        claims.TryClaim(destination, retain ? bytes.ToArray() : default);
        return ContentHash.Of(bytes);
    }

    /// <inheritdoc/>
    public ContentHash Copy(string destination, string sourceFile)
    {
        try
        {
            if (retain) return Put(destination, File.ReadAllBytes(sourceFile));
            claims.TryClaim(destination, default);
            return ContentHash.OfFile(sourceFile);
        }
        catch (Exception problem) when (OutputFailure.Is(problem))
        {
            unreadable.Add(new UnreadableAsset(destination, sourceFile, OutputFailure.Words(problem)));
            return default;
        }
    }

    /// <inheritdoc/>
    public bool Keep(string destination, ContentHash content)
    {
        if (!retain) claims.TryClaim(destination, default);
        return !retain;
    }

    /// <inheritdoc/>
    public OutputReport? Commit(Problems problems)
    {
        var sound = claims.Check(problems) is not null;
        foreach (var asset in unreadable) asset.Report(problems);
        return sound && unreadable.IsEmpty ? new OutputReport(claims.All.Count, Unchanged: 0, Removed: 0) : null;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
