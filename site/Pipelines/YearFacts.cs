using System.Collections.Immutable;
using Sbpac.Site.Catalog;
using Sbpac.Site.Languages;
using Sbpac.Site.Pages;

namespace Sbpac.Site.Pipelines;

/// <summary>What the archive of a year is made of.</summary>
/// <param name="Site">What is the same on the whole site.</param>
/// <param name="Language">Its language.</param>
/// <param name="Year">Gregorian.</param>
/// <param name="Years">All years of the archive, newest first.</param>
/// <param name="Languages">The languages that have releases of that year.</param>
/// <param name="Elsewhere">How many releases other languages have that this one has not.</param>
/// <param name="Months">The months that have releases, newest first.</param>
/// <param name="Updated">The day on which one of the releases last changed.</param>
internal sealed record YearFacts(
    LayoutMaker Site, Language Language, int Year, ImmutableArray<YearCount> Years, ImmutableArray<Language> Languages, ImmutableArray<LanguageCount> Elsewhere,
    ImmutableArray<PeriodCards> Months, DateOnly Updated)
{
    /// <summary>Gathers the facts of a year.</summary>
    /// <param name="context">The site.</param>
    /// <param name="edition">The site in the language of the page.</param>
    /// <param name="year">The year.</param>
    /// <param name="years">All years of the archive, newest first.</param>
    public static YearFacts Of(PipelineContext context, Edition edition, YearArchive year, ImmutableArray<YearCount> years) => new(
        context.Layouts,
        edition.Language,
        year.Year,
        years,
        context.LanguagesWith(other => other.Year(year.Year) is not null),
        LanguageCount.Of(context.Catalog, edition.Language, other => other.Year(year.Year)?.Months ?? []),
        [.. year.Months.Select(month => new PeriodCards(month.Month, context.Cards.Of(month.Releases, edition.Language)))],
        Release.LastChangeOf(year.Months.SelectMany(month => month.Releases))!.Value.Day);
}

/// <summary>How many releases a year has.</summary>
/// <param name="Year">Gregorian.</param>
/// <param name="Count">How many.</param>
internal sealed record YearCount(int Year, int Count);
