namespace Sbpac.Site.Catalog;

/// <summary>The ways in which a source file can end. There is no other: nothing vanishes.</summary>
public enum StandingKind
{
    /// <summary>On the site.</summary>
    Published,

    /// <summary>Not yet to be published.</summary>
    Draft,

    /// <summary>Under embargo.</summary>
    Scheduled,

    /// <summary>No longer on the site.</summary>
    Expired,

    /// <summary>On the site with a notice, in no list.</summary>
    Withdrawn,

    /// <summary>Its text has left the site; a notice stands there.</summary>
    Removed,

    /// <summary>An empty translation.</summary>
    Untranslated,

    /// <summary>An error keeps it off the site.</summary>
    Rejected,
}

/// <summary>Whether and how a release stands on the site.</summary>
/// <param name="Kind">How.</param>
/// <param name="Until">The moment at which that changes by itself, or null.</param>
public sealed record Standing(StandingKind Kind, DateTimeOffset? Until = null);
