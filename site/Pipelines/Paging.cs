using System.Collections.Immutable;
using Sbpac.Site.Catalog;
using Sbpac.Site.Languages;
using Sbpac.Site.Pages;

namespace Sbpac.Site.Pipelines;

/// <summary>Cuts long lists into pages.</summary>
internal static class Paging
{
    /// <summary>How many pages a list takes; an empty list takes one.</summary>
    public static int Count(int items, int size) => Math.Max(1, (items + size - 1) / size);

    /// <summary>The items of a page, numbered from 1.</summary>
    public static ImmutableArray<T> Slice<T>(ImmutableArray<T> items, int number, int size)
    {
        var start = Math.Min((number - 1) * size, items.Length);
        return items.Slice(start, Math.Min(size, items.Length - start));
    }

    /// <summary>The steps to a page of a list: the list itself, and below it any page but the first.</summary>
    /// <param name="site">What is the same on the whole site.</param>
    /// <param name="language">The language of the page.</param>
    /// <param name="number">The number of the page.</param>
    /// <param name="title">The title of the list.</param>
    /// <param name="url">The address of a page.</param>
    /// <param name="foreign">The code of the language of the title where it is not that of the page.</param>
    public static ImmutableArray<Crumb> Crumbs(LayoutMaker site, Language language, int number, string title, Func<int, SiteUrl> url, string? foreign = null)
    {
        var first = new Crumb(title, url(1), foreign);
        return number == 1 ? [first] : [first, new Crumb(Title(site, language, title, number), url(number), foreign)];
    }

    /// <summary>A title that no other page of the list has.</summary>
    public static string Title(LayoutMaker site, Language language, string title, int number) =>
        number == 1 ? title : site.Phrase(language, "title.numbered", title, number);
}
