using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Win32.SafeHandles;
using Sbpac.Site.Diagnostics;

namespace Sbpac.Site.Output;

/// <summary>
/// A version of the site on its way into an <see cref="OutputFolder"/>. Files that differ from what is served are written at once
/// into the tree beside it; <see cref="Commit"/> brings that tree up to date and lets the two change places, in one step. Where
/// nothing differs, nothing is touched.
/// </summary>
public sealed class Stage : IOutput
{
    private readonly StagePlaces places;
    private readonly int threads;
    private readonly ManifestStore manifests;
    private readonly Claims<Claim> claims;
    private readonly Tree served;
    private readonly Lazy<TreeWriter> next;
    private readonly ConcurrentBag<UnreadableAsset> unreadable = [];
    private readonly ConcurrentBag<string> edited = [];
    private Exception? failure;
    private bool closed;

    internal Stage(StagePlaces places, int expectedFiles, int threads)
    {
        (this.places, this.threads) = (places, threads);
        manifests = new ManifestStore(places.Beside);
        claims = new Claims<Claim>(expectedFiles);
        served = new Tree(places.Served, manifests, threads);
        next = new Lazy<TreeWriter>(() => new TreeWriter(new Tree(places.Next, manifests, threads), expectedFiles));
    }

    /// <summary>All that was taken, and what it holds.</summary>
    public IReadOnlyCollection<KeyValuePair<string, ContentHash>> Files => Claim.Contents(claims.All);

    /// <summary>Stands for all that was published, once that is done: equal sites have equal digests, on every machine.</summary>
    public UInt128 Digest { get; private set; }

    /// <summary>Whether it can still be written to.</summary>
    internal bool IsOpen => !closed;

    /// <inheritdoc/>
    public ContentHash Put(string destination, ReadOnlySpan<byte> bytes)
    {
        var content = ContentHash.Of(bytes);
        if (!MustWrite(destination, new Claim(content))) return content;
        try
        {
            next.Value.Write(destination, bytes);
        }
        catch (Exception problem) when (OutputFailure.Is(problem))
        {
            Fail(problem);
        }
        return content;
    }

    /// <inheritdoc/>
    public ContentHash Copy(string destination, string sourceFile)
    {
        try
        {
            using var source = File.OpenHandle(sourceFile);
            var claim = new Claim(ContentHash.Of(source));
            if (MustWrite(destination, claim)) claim.Content = Copy(destination, source, claim.Content);
            return claim.Content;
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
        ObjectDisposedException.ThrowIf(closed, this);
        var unchanged = served.Holds(destination, content);
        if (!unchanged && !next.Value.Tree.Holds(destination, content)) return false;
        claims.TryClaim(destination, new Claim(content) { IsUnchanged = unchanged });
        return true;
    }

    /// <inheritdoc/>
    public OutputReport? Commit(Problems problems)
    {
        ObjectDisposedException.ThrowIf(closed, this);
        closed = true;
        var outline = claims.Check(problems);
        foreach (var asset in unreadable) asset.Report(problems);
        if (outline is null || !unreadable.IsEmpty) return null;
        try
        {
            if (failure is null) return Publish(outline, problems);
        }
        catch (Exception problem) when (OutputFailure.Is(problem))
        {
            Fail(problem);
        }
        OutputFailure.Report(failure!, places.Shown, problems);
        return null;
    }

    /// <inheritdoc/>
    public void Dispose() => closed = true;

    private OutputReport Publish(Outline outline, Problems problems)
    {
        var publishing = new Publishing(places, manifests, served, claims.All, outline, threads);
        var extras = served.Extras(outline, claims.All.ContainsKey).ToImmutableArray();
        var written = claims.All.Values.Count(claim => !claim.IsUnchanged);
        if (written > 0 || !extras.IsEmpty || !publishing.IsServed()) publishing.Exchange(next.Value);
        Digest = publishing.Digest;
        ReportFirst(problems, Codes.StraysRemoved, extras.Where(extra => extra.Foreign).Select(extra => extra.Destination));
        ReportFirst(problems, Codes.EditsUndone, edited);
        return new OutputReport(written, claims.All.Count - written, extras.Count(extra => !extra.IsFolder));
    }

    private void ReportFirst(Problems problems, Code code, IEnumerable<string> destinations)
    {
        var sorted = destinations.Order(StringComparer.Ordinal).ToImmutableArray();
        if (sorted is [var first, ..])
        {
            var count = sorted.Length.ToString(CultureInfo.InvariantCulture);
            problems.Report(code, Place.Of("output/" + first), count, first, places.Next);
        }
    }

    private bool MustWrite(string destination, Claim claim)
    {
        ObjectDisposedException.ThrowIf(closed, this);
        if (!claims.TryClaim(destination, claim) || Volatile.Read(ref failure) is not null) return false;
        claim.IsUnchanged = served.Holds(destination, claim.Content);
        if (claim.IsUnchanged) return false;
        if (served.Lists(destination, claim.Content)) edited.Add(destination);
        return !next.Value.Tree.Holds(destination, claim.Content);
    }

    private ContentHash Copy(string destination, SafeFileHandle source, ContentHash content)
    {
        try
        {
            return next.Value.Copy(destination, source);
        }
        catch (Exception problem) when (OutputFailure.Is(problem))
        {
            Fail(problem);
            return content;
        }
    }

    private void Fail(Exception problem) => Interlocked.CompareExchange(ref failure, problem, null);
}
