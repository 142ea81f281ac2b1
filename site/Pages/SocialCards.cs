using Sbpac.Site.Catalog;
using Sbpac.Site.Images;

namespace Sbpac.Site.Pages;

/// <summary>Says which pages have a social card, and what it says.</summary>
/// <param name="catalog">The catalog.</param>
/// <param name="colours">The colours of the theme.</param>
public sealed class SocialCards(SiteCatalog catalog, CardColours colours)
{
    /// <summary>The card of a release; null where cards are off or nothing is left to be said.</summary>
    public SocialCard? Of(Release release) => catalog.Settings.SocialCards is null || !release.HasPage || release.Standing.Kind == StandingKind.Removed
        ? null
        : new SocialCard(
            release.Title.Value,
            catalog.Settings.Organization.Nearest(release.Language, catalog.Settings.Languages).Text,
            release.Language.FormatDate(release.Date.Day),
            release.Language,
            colours);

    /// <summary>Where a card is published.</summary>
    public SiteUrl UrlOf(SocialCard card) => catalog.Urls.Card(card.FileName);
}
