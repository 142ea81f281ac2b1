using System.Collections.Immutable;
using Sbpac.Site.Content;
using Sbpac.Site.Diagnostics;

namespace Sbpac.Site.Catalog;

/// <summary>Joins one bundle again among all others as they were: for a page that is wanted before the whole catalog is there.</summary>
public sealed class BundleWorkshop
{
    private readonly Func<Problems, BundleJoiner> joiner;
    private readonly Func<Problems, LinkResolver> resolver;
    private readonly Urls urls;

    /// <summary>Makes the workshop of a catalog.</summary>
    /// <param name="joiner">Joins as the catalog did.</param>
    /// <param name="resolver">Resolves links as the catalog did.</param>
    /// <param name="urls">Shapes URLs.</param>
    internal BundleWorkshop(Func<Problems, BundleJoiner> joiner, Func<Problems, LinkResolver> resolver, Urls urls) =>
        (this.joiner, this.resolver, this.urls) = (joiner, resolver, urls);

    /// <summary>The releases of a bundle that have a page, and the addresses of the files that they show or offer.</summary>
    /// <param name="texts">Its files, in the order of the site's languages.</param>
    /// <param name="problems">Takes what is wrong with it.</param>
    public (ImmutableArray<Release> Releases, ImmutableArray<SiteUrl> Files) Join(ImmutableArray<ReleaseText> texts, Problems problems)
    {
        var links = resolver(problems);
        ImmutableArray<Release> releases =
        [
            .. joiner(problems).Join(texts)
                .Select(joined => joined.Release)
                .OfType<Release>()
                .Where(release => release.HasPage)
                .Select(links.Resolve),
        ];
        var pictures = releases.SelectMany(release => release.Photos).Select(photo => photo.Picture).Concat(links.Pictures);
        return (releases,
        [
            .. pictures.SelectMany(picture => picture.All).Select(form => form.Url),
            .. releases.SelectMany(release => release.Attachments.Select(attachment => urls.FileOf(release.Bundle, attachment.Name))),
            .. links.Published.Select(file => file.Url),
        ]);
    }
}
