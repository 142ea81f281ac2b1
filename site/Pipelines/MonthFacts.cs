using System.Collections.Immutable;
using Sbpac.Site.Catalog;
using Sbpac.Site.Languages;
using Sbpac.Site.Pages;

namespace Sbpac.Site.Pipelines;

/// <summary>What the archive of a month is made of.</summary>
/// <param name="Site">What is the same on the whole site.</param>
/// <param name="Language">Its language.</param>
/// <param name="Month">The month.</param>
/// <param name="Earlier">The month with releases before it, or null.</param>
/// <param name="Later">The month with releases after it, or null.</param>
/// <param name="Languages">The languages that have releases of that month.</param>
/// <param name="Elsewhere">How many releases other languages have that this one has not.</param>
/// <param name="Days">The days that have releases, newest first.</param>
/// <param name="Updated">The day on which one of the releases last changed.</param>
internal sealed record MonthFacts(
    LayoutMaker Site, Language Language, Month Month, Month? Earlier, Month? Later, ImmutableArray<Language> Languages, ImmutableArray<LanguageCount> Elsewhere,
    ImmutableArray<PeriodCards> Days, DateOnly Updated)
{
    /// <summary>Gathers the facts of a month.</summary>
    /// <param name="context">The site.</param>
    /// <param name="edition">The site in the language of the page.</param>
    /// <param name="month">The month.</param>
    /// <param name="earlier">The month with releases before it, or null.</param>
    /// <param name="later">The month with releases after it, or null.</param>
    public static MonthFacts Of(PipelineContext context, Edition edition, MonthArchive month, MonthArchive? earlier, MonthArchive? later)
    {
        MonthArchive? Same(Edition other) => other.Month(month.Year, month.Month);
        return new MonthFacts(
            context.Layouts,
            edition.Language,
            Pipelines.Month.Of(month)!,
            Pipelines.Month.Of(earlier),
            Pipelines.Month.Of(later),
            context.LanguagesWith(other => Same(other) is not null),
            LanguageCount.Of(context.Catalog, edition.Language, other => Same(other) is { } same ? [same] : []),
            [
                .. month.Releases.GroupBy(release => release.Bundle.Day).OrderByDescending(day => day.Key)
                    .Select(day => new PeriodCards(day.Key.Day, context.Cards.Of(day, edition.Language))),
            ],
            Release.LastChangeOf(month.Releases)!.Value.Day);
    }
}

/// <summary>A month.</summary>
/// <param name="Year">Gregorian.</param>
/// <param name="Number">1 to 12.</param>
internal sealed record Month(int Year, int Number)
{
    /// <summary>That of an archive, or null.</summary>
    public static Month? Of(MonthArchive? archive) => archive is null ? null : new Month(archive.Year, archive.Month);
}

/// <summary>The releases of a month of a year, or of a day of a month.</summary>
/// <param name="Period">The number of the month or day.</param>
/// <param name="Cards">The releases.</param>
internal sealed record PeriodCards(int Period, ImmutableArray<Card> Cards);

/// <summary>How many releases of a period a language has that another has not.</summary>
/// <param name="Language">The language.</param>
/// <param name="Count">How many, at least one.</param>
internal sealed record LanguageCount(Language Language, int Count)
{
    /// <summary>How many releases of a period the other languages have that this one has not.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="language">This language.</param>
    /// <param name="months">The months of the period, in another language.</param>
    public static ImmutableArray<LanguageCount> Of(SiteCatalog catalog, Language language, Func<Edition, ImmutableArray<MonthArchive>> months) =>
    [
        .. catalog.Editions
            .Where(other => other.Language != language)
            .Select(other => new LanguageCount(
                other.Language, months(other).Sum(month => month.Releases.Count(release => catalog.Version(release, language) is null))))
            .Where(pair => pair.Count > 0),
    ];
}
