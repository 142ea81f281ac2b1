using System.Collections.Immutable;

namespace Sbpac.Site.Related;

/// <summary>A release that another one shows as related.</summary>
/// <param name="Document">Its place in the list that the index was built from.</param>
/// <param name="Score">What it is ranked by: its similarity (0: no word in common, 1: the same text) times its time factor.</param>
/// <param name="Pinned">Whether the editor put it there.</param>
/// <param name="Good">Whether it is near enough that nothing need be borrowed from another language in its stead.</param>
public readonly record struct RelatedMatch(int Document, double Score, bool Pinned, bool Good);

/// <summary>Why a release shows what it shows.</summary>
/// <param name="Shown">What it shows, in order.</param>
/// <param name="PassedOver">What came near and is not shown, best first.</param>
public sealed record RelatedExplanation(ImmutableArray<ExplainedMatch> Shown, ImmutableArray<PassedOver> PassedOver);

/// <summary>Why a release is shown.</summary>
/// <param name="Match">The match itself.</param>
/// <param name="Similarity">Its similarity, from 0 to 1.</param>
/// <param name="TimeFactor">What distance in time leaves of it, at most 1.</param>
/// <param name="Terms">The terms that bring the two together, the weightiest first.</param>
public sealed record ExplainedMatch(RelatedMatch Match, double Similarity, double TimeFactor, ImmutableArray<SharedTerm> Terms);

/// <summary>A term of both releases.</summary>
/// <param name="Term">Its hash; <see cref="TermReader.Spell"/> gives its text.</param>
/// <param name="Share">Its part in their similarity; the parts of all the terms add up to 1.</param>
public readonly record struct SharedTerm(uint Term, double Share);

/// <summary>A release that came near and is not shown.</summary>
/// <param name="Document">Its place in the list that the index was built from.</param>
/// <param name="Similarity">Its similarity, from 0 to 1.</param>
/// <param name="Score">Its similarity times its time factor.</param>
/// <param name="Reason">Why it is not shown.</param>
/// <param name="DuplicateOf">Of which release it is a near-duplicate, the asking one included; -1 for other reasons.</param>
public sealed record PassedOver(int Document, double Similarity, double Score, PassedOverReason Reason, int DuplicateOf = -1);

/// <summary>Why a release is not shown.</summary>
public enum PassedOverReason
{
    /// <summary>It says the same as a release that is shown, or as the one that asks.</summary>
    NearDuplicate,

    /// <summary>The two have too little in common.</summary>
    BelowFloor,

    /// <summary>Pinned, but a draft, embargoed or withdrawn.</summary>
    NotEligible,

    /// <summary>There were enough nearer ones.</summary>
    Enough,
}
