using Sbpac.Site.Pages;

namespace Sbpac.Site.Pipelines;

/// <summary>The social card of each release in each language.</summary>
public sealed class CardsPipeline : IPipeline
{
    /// <inheritdoc/>
    public IEnumerable<SiteOutput> Execute(PipelineContext context)
    {
        if (context.Catalog.Settings.SocialCards is null) return [];
        // Two releases that say the same on the same day share a card.
        return context.Catalog.Editions.SelectMany(edition => edition.Pages)
            .Select(release => (release, card: context.Layouts.Cards.Of(release)))
            .Where(pair => pair.card is not null)
            .Select(pair => new CardOutput(context.Layouts.Cards.UrlOf(pair.card!).Destination, pair.release.At, pair.card!))
            .DistinctBy(output => output.Destination, StringComparer.Ordinal);
    }
}
