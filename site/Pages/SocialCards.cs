using Sbpac.Site.Catalog;
using Sbpac.Site.Content;
using Sbpac.Site.Images;

namespace Sbpac.Site.Pages;

/// <summary>Says which pages have a social card, and what it says.</summary>
/// <param name="settings">The settings of the site.</param>
/// <param name="urls">Shapes URLs.</param>
/// <param name="colours">The colours of the theme.</param>
public sealed class SocialCards(SiteSettings settings, Urls urls, CardColours colours)
{
    /// <summary>The card of a release; null where cards are off or nothing is left to be said.</summary>
    public SocialCard? Of(Release release) => settings.SocialCards is null || !release.HasPage || release.Standing.Kind == StandingKind.Removed
        ? null
        : new SocialCard(
            release.Title.Value,
            settings.Organization.Nearest(release.Language, settings.Languages).Text,
            release.Language.FormatDate(release.Date.Day),
            release.Language,
            colours);

    /// <summary>Where a card is published.</summary>
    public SiteUrl UrlOf(SocialCard card) => urls.Card(card.FileName);
}
