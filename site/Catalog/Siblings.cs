using System.Collections.Immutable;
using Sbpac.Site.Content;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Languages;
using Sbpac.Site.Text;

namespace Sbpac.Site.Catalog;

/// <summary>
/// One file among the files of its bundle, and what it takes from the others: a shared field that it lacks comes from the first
/// language that has it; where two state different values each keeps its own, with a warning. A draft lends nothing to what is
/// published, for it would leave the house by another's page.
/// </summary>
internal sealed class Siblings(ImmutableArray<ReleaseText> files, int index, Publication publication, Problems problems)
{
    private readonly ReleaseText own = files[index];

    private readonly ImmutableArray<ReleaseText> others = files.Length == 1
        ? []
        : [.. files.Where((_, other) => other != index && (publication.IsDraft(files, index) || !publication.IsDraft(files, other)))];

    /// <summary>Whether the file is a draft, and drafts are not shown.</summary>
    public bool IsDraft => publication.IsDraft(files, index);

    /// <summary>The file.</summary>
    public ReleaseText Own => own;

    /// <summary>The other files of the bundle from which it may take what it lacks, in the order of the site's languages.</summary>
    public ImmutableArray<ReleaseText> Others => others;

    /// <summary>All files of the bundle, this one among them, in the order of the site's languages.</summary>
    public ImmutableArray<ReleaseText> All => files;

    /// <summary>Stands for all files of the bundle, and for what the clock says of each.</summary>
    public UInt128 Source
    {
        get
        {
            UInt128 known = 0;
            for (var i = 0; i < files.Length; i++)
            {
                var clock = (publication.IsDraft(files, i) ? 1 : 0) + (publication.IsEmbargoed(files[i]) ? 2 : 0);
                known = Fingerprints.Join(known, Fingerprints.Of(files[i].File), files[i].Source, (UInt128)clock);
            }
            return known;
        }
    }

    /// <summary>The files of the languages that stand before this one on the site.</summary>
    public ImmutableArray<ReleaseText> Before => files[..index];

    /// <summary>The language of the file in which a place lies.</summary>
    public Language LanguageOf(Place place) => files.FirstOrDefault(file => file.Front.At.Path == place.Path)?.Language ?? own.Language;

    /// <summary>Its own field, else the first sibling's.</summary>
    public Located<T>? Shared<T>(Func<FrontMatter, Located<T>?> field)
    {
        if (field(own.Front) is { } mine) return mine;
        foreach (var other in others)
        {
            if (field(other.Front) is { } theirs) return theirs;
        }
        return null;
    }

    /// <summary>The same, with a warning where a file that stands before it disagrees: one disagreement, one warning.</summary>
    /// <param name="name">The field's key, for the warning.</param>
    /// <param name="field">Takes it from a file.</param>
    /// <param name="show">How a value is shown and compared.</param>
    /// <param name="same">Whether two values need not be shown to know that they agree; null where that is no quicker.</param>
    public Located<T>? Shared<T>(string name, Func<FrontMatter, Located<T>?> field, Func<T, string> show, Func<T, T, bool>? same = null)
    {
        if (index > 0 && field(own.Front) is { } mine)
        {
            foreach (var other in Before)
            {
                if (field(other.Front) is not { } theirs || same?.Invoke(mine.Value, theirs.Value) == true) continue;
                var (said, before) = (show(mine.Value), show(theirs.Value));
                if (said != before) problems.Report(Codes.SharedFieldDiffers, mine.At, name, said, before, theirs.At.ToString());
            }
        }
        return Shared(field);
    }

    /// <summary>The same for a list of texts; their order does not matter.</summary>
    public ImmutableArray<Located<string>> SharedList(
        string name, Func<FrontMatter, Located<ImmutableArray<Located<string>>>?> field, Func<string, string>? identity = null) =>
        Shared(name, field, list => Show(list, identity), IsSame)?.Value ?? [];

    private static bool IsSame(ImmutableArray<Located<string>> mine, ImmutableArray<Located<string>> theirs)
    {
        if (mine.Length != theirs.Length) return false;
        for (var i = 0; i < mine.Length; i++)
        {
            if (mine[i].Value != theirs[i].Value) return false;
        }
        return true;
    }

    private static string Show(ImmutableArray<Located<string>> list, Func<string, string>? identity) => "[" + string.Join(", ", list
        .Select(item => identity is null ? item.Value : identity(item.Value))
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal)) + "]";

    /// <summary>
    /// A list whose items are merged by an identity: all items that any file states, its own in its own order first. Each comes with
    /// the item of the file itself, where it has one, and with the first sibling's, where one has it. Of items that are alike the
    /// first goes with the first, the second with the second. A file under an embargo of its own adds nothing to another.
    /// </summary>
    public ImmutableArray<Merged<T>> Merge<T, TKey>(Func<FrontMatter, Located<ImmutableArray<T>>?> field, Func<T, TKey> identity)
        where T : class
        where TKey : notnull
    {
        if (files.All(file => field(file.Front) is null)) return [];
        var merged = new OrderedDictionary<(TKey, int), Merged<T>>();
        foreach (var (key, item) in Numbered(own)) merged.Add(key, new Merged<T>(item, null, null));
        foreach (var other in others.Where(other => !publication.IsEmbargoed(other) || publication.IsEmbargoed(own)))
        {
            foreach (var (key, item) in Numbered(other))
            {
                var known = merged.GetValueOrDefault(key);
                if (known?.Theirs is null) merged[key] = new Merged<T>(known?.Own, item, other);
            }
        }
        return [.. merged.Values];

        IEnumerable<((TKey, int) Key, T Item)> Numbered(ReleaseText file)
        {
            var counts = new Dictionary<TKey, int>();
            foreach (var item in field(file.Front)?.Value ?? [])
            {
                var key = identity(item);
                yield return ((key, counts[key] = counts.GetValueOrDefault(key) + 1), item);
            }
        }
    }
}

/// <summary>An item of a merged list.</summary>
/// <typeparam name="T">The item.</typeparam>
/// <param name="Own">As the file states it, or null.</param>
/// <param name="Theirs">As the first sibling states it, or null.</param>
/// <param name="Sibling">That sibling, or null.</param>
internal sealed record Merged<T>(T? Own, T? Theirs, ReleaseText? Sibling)
    where T : class
{
    /// <summary>The item as stated nearest.</summary>
    public T Nearest => (Own ?? Theirs)!;
}
