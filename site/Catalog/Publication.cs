using System.Collections.Immutable;
using Sbpac.Site.Content;
using Sbpac.Site.Diagnostics;

namespace Sbpac.Site.Catalog;

/// <summary>Decides by the clock how a release stands.</summary>
/// <param name="Now">The site's moment.</param>
/// <param name="Drafts">Whether drafts are shown, for a preview.</param>
public sealed record Publication(DateTimeOffset Now, bool Drafts)
{
    /// <summary>The standing of a release of a bundle, and the warnings its dates earn.</summary>
    internal Standing Of(Siblings bundle, Located<Moment> date, Problems problems)
    {
        var embargo = bundle.Shared("publishDate", front => front.PublishDate, moment => moment.Iso);
        var expiry = bundle.Shared("expiryDate", front => front.ExpiryDate, moment => moment.Iso);
        if (embargo is not null && expiry is not null && expiry.Value.Instant <= embargo.Value.Instant)
            problems.Report(Codes.ExpiresBeforePublication, expiry.At, expiry.Value.Iso, embargo.Value.Iso);
        if (bundle.IsDraft) return new Standing(StandingKind.Draft);
        if (embargo is not null && embargo.Value.Instant > Now) return new Standing(StandingKind.Scheduled, embargo.Value.Instant);
        if (expiry is not null && expiry.Value.Instant <= Now) return new Standing(StandingKind.Expired);
        if (embargo is null && date.Value.Instant > Now) problems.Report(Codes.FutureDate, date.At, date.Value.Iso, date.Value.Iso);
        var kind = Retraction(bundle) switch
        {
            { removed: true } => StandingKind.Removed,
            { notice: not null } => StandingKind.Withdrawn,
            _ => StandingKind.Published,
        };
        return new Standing(kind, expiry?.Value.Instant);
    }

    /// <summary>The notice that a release carries, its own before a sibling's, a removal before a withdrawal.</summary>
    internal static (NoticeEntry? notice, bool removed, ReleaseText? from) Retraction(Siblings bundle)
    {
        ReleaseText[] files = [bundle.Own, .. bundle.Others];
        foreach (var file in files)
        {
            if (file.Front.Removed is { } notice) return (notice, true, file);
        }
        foreach (var file in files)
        {
            if (file.Front.Withdrawn is { } notice) return (notice, false, file);
        }
        return (null, false, null);
    }

    /// <summary>
    /// Whether a file is a draft, and drafts are not shown. A translation that is still a draft must not take the published original with it, so <c>draft</c> is taken only from a
    /// language that stands before (docs/decisions/0004-drafts.md).
    /// </summary>
    internal bool IsDraft(ImmutableArray<ReleaseText> files, int index)
    {
        if (Drafts) return false;
        if (files[index].Front.Draft is { } own) return own.Value;
        foreach (var before in files.AsSpan()[..index])
        {
            if (before.Front.Draft is { } draft) return draft.Value;
        }
        return false;
    }

    /// <summary>Whether a file puts itself under embargo.</summary>
    internal bool IsEmbargoed(ReleaseText file) => file.Front.PublishDate is { } embargo && embargo.Value.Instant > Now;
}
