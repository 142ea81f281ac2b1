using System.Collections.Immutable;
using Sbpac.Site.Catalog;
using Sbpac.Site.Related;

namespace Sbpac.Site.Build;

/// <summary>
/// What was dear to find out for a plan, kept for the next of the same options: it holds what the last plan asked for, and no more.
/// One plan at a time uses it.
/// </summary>
/// <param name="readings">What was made of each file.</param>
public sealed class PlanMemo(ReadingMemo readings)
{
    private (ImmutableSortedDictionary<string, string> Settings, ThemeFiles Look, SiteRules Rules)? last;

    /// <summary>Makes a memo that knows nothing yet.</summary>
    public PlanMemo()
        : this(new ReadingMemo())
    {
    }

    /// <summary>What was made of each file.</summary>
    public ReadingMemo Readings => readings;

    /// <summary>What each bundle was joined to.</summary>
    internal BundleMemo Bundles { get; } = new();

    /// <summary>The indexes of the related posts of the last plan, by language; null before the first.</summary>
    internal IReadOnlyDictionary<string, RelatedIndex>? Related { get; set; }

    /// <summary>The rules of these inputs; those of the last plan where neither lists nor theme were read again.</summary>
    internal SiteRules? RulesOf(SiteInputs inputs, Func<SiteInputs, SiteRules?> read)
    {
        if (last is { } known && ReferenceEquals(known.Settings, inputs.Content.Settings) && ReferenceEquals(known.Look, inputs.Look)) return known.Rules;
        var rules = read(inputs);
        last = rules is null ? null : (inputs.Content.Settings, inputs.Look, rules);
        return rules;
    }
}
