using Sbpac.Site.Content;

namespace Sbpac.Site.Build;

/// <summary>
/// What was made of each file, by (path, bytes, rules), kept from one plan to the next. It holds what the last plan asked for, and
/// no more: a file that has gone is forgotten. One plan at a time uses it.
/// </summary>
public sealed class ReadingMemo
{
    private MemoReader? last;

    /// <summary>Begins a plan under these rules. Under other rules than the last one's nothing that was read still stands.</summary>
    public MemoReader Under(ReadingRules rules) => last = last is not null && last.Rules.Equals(rules) ? last.Next() : new MemoReader(rules);
}
