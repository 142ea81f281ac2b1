using System.Collections.Immutable;
using System.IO.Hashing;
using Sbpac.Site.Languages;
using Sbpac.Site.Text;

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
    ImmutableArray<string> Terms)
{
    /// <summary>The rules of a site whose terms are not known yet: those by which its own lists are read.</summary>
    public static ReadingRules Of(SiteSettings settings) => new(settings.Languages, settings.Zone, settings.LineBreaks, []);

    /// <summary>The rules of a site.</summary>
    public static ReadingRules Of(SiteSettings settings, Registries registries) =>
        Of(settings) with { Terms = RegistriesReader.TermsOf(registries.Terms) };

    /// <summary>Whether every file reads the same by both, down to the languages themselves. (Arrays compare by content.)</summary>
    public bool Equals(ReadingRules? other) =>
        other is not null && Zone.Equals(other.Zone) && LineBreaks == other.LineBreaks
        && Languages.AsSpan().SequenceEqual(other.Languages.AsSpan()) && Terms.AsSpan().SequenceEqual(other.Terms.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Languages.Length, LineBreaks, Terms.Length);

    /// <summary>Stands for all of it: by rules of the same fingerprint every file reads the same.</summary>
    public UInt128 Fingerprint()
    {
        var hash = new XxHash128();
        foreach (var language in Languages) hash.Add(language.Definition);
        hash.Add(Zone.ToSerializedString());
        hash.Add((int)LineBreaks);
        foreach (var term in Terms) hash.Add(term);
        return hash.GetCurrentHashAsUInt128();
    }
}
