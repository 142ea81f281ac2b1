using Sbpac.Site.Content;
using Sbpac.Site.Memo;
using Sbpac.Site.Related;

namespace Sbpac.Site.Build;

/// <summary>
/// What was made of each file, by (path, bytes, rules), kept from one plan to the next, and what a former build left. It holds what
/// the last plan asked for, and no more: a file that has gone is forgotten. One plan at a time uses it.
/// </summary>
/// <param name="stored">What a former build left, or null.</param>
public sealed class ReadingMemo(SiteMemo? stored = null)
{
    private SiteMemo? stored = stored;
    private MemoReader? last;

    /// <summary>Begins a plan under these rules. Under other rules than the last one's nothing that was read still stands.</summary>
    public MemoReader Under(ReadingRules rules)
    {
        last = last is not null && last.Rules.Equals(rules) ? last.Next() : new MemoReader(rules, stored);
        // What it was good for is taken from it, and it is large.
        stored = null;
        return last;
    }

    /// <summary>Leaves what the last plan asked for to the next build.</summary>
    internal void SaveTo(SiteMemo memo, IReadOnlyDictionary<string, RelatedIndex> related) => last?.SaveTo(memo, related);
}
