using System.Collections.Concurrent;
using System.Collections.Immutable;
using Sbpac.Site.Content;
using Sbpac.Site.Diagnostics;

namespace Sbpac.Site.Catalog;

/// <summary>
/// What each bundle was joined to, kept from one catalog to the next: it holds what the last catalog asked for, and no more. One
/// catalog at a time uses it.
/// </summary>
public sealed class BundleMemo
{
    private ConcurrentDictionary<string, Kept> former = new(StringComparer.Ordinal);
    private ConcurrentDictionary<string, Kept> kept = new(StringComparer.Ordinal);
    private CatalogInput? last;

    /// <summary>Begins a catalog. Beside other settings, lists or files nothing that was joined still stands.</summary>
    internal void Begin(CatalogInput input)
    {
        var stands = last is not null && last.Settings == input.Settings && last.Registries == input.Registries
            && last.Files == input.Files && last.Publication.Drafts == input.Publication.Drafts;
        (former, kept, last) = (stands ? kept : new(StringComparer.Ordinal), new(-1, input.Texts.Length + 31, StringComparer.Ordinal), input with { Texts = [], Rejected = [] });
    }

    /// <summary>What a bundle is joined to. For any number of threads.</summary>
    /// <param name="texts">Its files.</param>
    /// <param name="now">The site's moment.</param>
    /// <param name="join">Joins it.</param>
    internal (ImmutableArray<Joined> Joined, ImmutableArray<Diagnostic> Found) Get(
        ImmutableArray<ReleaseText> texts, DateTimeOffset now, Func<Problems, ImmutableArray<Joined>> join)
    {
        var folder = texts[0].Path.Folder;
        if (!former.TryGetValue(folder, out var known) || !known.Stands(texts, now))
        {
            var problems = new Problems();
            known = new Kept(texts, join(problems), problems.ToImmutable(), now, NextMoment(texts, now));
        }
        kept[folder] = known;
        return (known.Joined, known.Found);
    }

    /// <summary>The next moment at which the clock may say something else of a bundle.</summary>
    private static DateTimeOffset? NextMoment(ImmutableArray<ReleaseText> texts, DateTimeOffset now)
    {
        DateTimeOffset? next = null;
        foreach (var text in texts)
        {
            Look(text.Front.Date);
            Look(text.Front.PublishDate);
            Look(text.Front.ExpiryDate);
        }
        return next;

        void Look(Located<Moment>? date)
        {
            if (date is not null && date.Value.Instant > now && !(date.Value.Instant >= next)) next = date.Value.Instant;
        }
    }

    private sealed record Kept(
        ImmutableArray<ReleaseText> Texts, ImmutableArray<Joined> Joined, ImmutableArray<Diagnostic> Found, DateTimeOffset From, DateTimeOffset? Until)
    {
        public bool Stands(ImmutableArray<ReleaseText> texts, DateTimeOffset now)
        {
            if (texts.Length != Texts.Length || now < From || now >= Until) return false;
            for (var i = 0; i < texts.Length; i++)
            {
                if (!ReferenceEquals(texts[i], Texts[i])) return false;
            }
            return true;
        }
    }
}
