using System.Collections.Immutable;
using Sbpac.Site.Languages;

namespace Sbpac.Site.Content;

/// <summary>All that reading a file may know beyond the file itself. It is part of the key by which a reading is memoised.</summary>
/// <param name="Languages">The languages of the site, the default first.</param>
/// <param name="Zone">The site's time zone.</param>
/// <param name="LineBreaks">How lines are read unless a file says otherwise.</param>
/// <param name="Terms">Names and terms that stay whole.</param>
public sealed record ReadingRules(
    ImmutableArray<Language> Languages,
    TimeZoneInfo Zone,
    LineBreaks LineBreaks,
    ImmutableArray<string> Terms);
