using System.Collections.Immutable;
using Sbpac.Site.Languages;

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

    /// <summary>A title that no other page of the list has.</summary>
    public static string Title(PipelineContext context, Language language, string title, int number) =>
        number == 1 ? title : context.Phrase(language, "title.numbered", title, number);
}
