using System.Collections.Immutable;
using Sbpac.Site.Theme;

namespace Sbpac.Site.Pages;

/// <summary>A release as it stands in a list.</summary>
/// <param name="Url">Its page.</param>
/// <param name="Title">Its title.</param>
/// <param name="Language">BCP 47 code where it is not the page's own (a borrowed release); else null.</param>
/// <param name="Date">Its day, in the form of its own language.</param>
/// <param name="Type">Key of its type: <c>press_release</c> …; the phrase <c>type.press_release</c> names it.</param>
/// <param name="Summary">Its summary; may be empty.</param>
/// <param name="Photo">Its lead photo, or null.</param>
/// <param name="Sample">Whether it is a demonstration.</param>
public sealed record Card(
    string Url,
    string Title,
    string? Language,
    DateView Date,
    string Type,
    string Summary,
    PhotoView? Photo,
    bool Sample) : SharedModel;

/// <summary>The way through a list of several pages.</summary>
/// <param name="Number">This page, from 1.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Newer">The page before, or null.</param>
/// <param name="Older">The page after, or null.</param>
/// <param name="Steps">Pages to offer by number: the first, the last, and those around this one; a gap is null.</param>
public sealed record Pager(int Number, int Count, string? Newer, string? Older, ImmutableArray<PagerStep?> Steps);

/// <summary>A page of a list.</summary>
/// <param name="Text">Its number in the digits of the language.</param>
/// <param name="Url">Its URL.</param>
/// <param name="Current">Whether it is this page.</param>
public sealed record PagerStep(string Text, string Url, bool Current);

/// <summary>A tag or a province with the number of its releases in a language.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Url">Its page.</param>
/// <param name="Count">How many releases.</param>
/// <param name="Language">BCP 47 code where the name is not in the page's language; else null.</param>
public sealed record TagView(string Name, string Url, int Count, string? Language);

/// <summary>Template <c>home</c>.</summary>
/// <param name="Layout">What every page carries.</param>
/// <param name="Lead">The lead story; null on a site without releases.</param>
/// <param name="Latest">The newest releases after the lead.</param>
/// <param name="Topics">The most used tags.</param>
/// <param name="Provinces">The provinces that have releases.</param>
/// <param name="Corrections">The latest corrections.</param>
public sealed record HomeModel(
    Layout Layout,
    Card? Lead,
    ImmutableArray<Card> Latest,
    ImmutableArray<TagView> Topics,
    ImmutableArray<TagView> Provinces,
    ImmutableArray<CorrectionView> Corrections);

/// <summary>A correction in a list.</summary>
/// <param name="Title">The title of the corrected release.</param>
/// <param name="Url">Its page.</param>
/// <param name="Date">The day of the correction.</param>
/// <param name="Note">What was corrected.</param>
public sealed record CorrectionView(string Title, string Url, DateView Date, ForeignText Note);

/// <summary>Template <c>news</c>: a page of the list of all releases.</summary>
/// <param name="Layout">What every page carries.</param>
/// <param name="Total">How many releases there are in this language.</param>
/// <param name="Cards">Those of this page, newest first.</param>
/// <param name="Pager">The way through the pages.</param>
/// <param name="Years">The years that have releases, newest first.</param>
public sealed record NewsModel(
    Layout Layout,
    int Total,
    ImmutableArray<Card> Cards,
    Pager Pager,
    ImmutableArray<PeriodView> Years);

/// <summary>A year or month of the archive.</summary>
/// <param name="Text">Its name: <c>August 2022</c>, <c>2022</c>.</param>
/// <param name="Url">Its page; null where this language has no release in it.</param>
/// <param name="Count">How many releases in this language.</param>
/// <param name="Current">Whether it is this page's own.</param>
public sealed record PeriodView(string Text, string? Url, int Count, bool Current);

/// <summary>Template <c>year</c>.</summary>
/// <param name="Layout">What every page carries.</param>
/// <param name="Year">The year as readers expect it.</param>
/// <param name="Total">How many releases.</param>
/// <param name="Months">The twelve months, from January.</param>
/// <param name="Years">All years of the archive, newest first.</param>
/// <param name="Elsewhere">How many more releases the year has in other languages.</param>
/// <param name="Sections">Its releases, month by month, newest first.</param>
public sealed record YearModel(
    Layout Layout,
    string Year,
    int Total,
    ImmutableArray<PeriodView> Months,
    ImmutableArray<PeriodView> Years,
    ImmutableArray<ElsewhereView> Elsewhere,
    ImmutableArray<ArchiveSection> Sections);

/// <summary>The releases of a month or of a day.</summary>
/// <param name="Id">The anchor on the page: <c>d3</c> for the third day, <c>m8</c> for August.</param>
/// <param name="Heading">The day or month.</param>
/// <param name="Url">The page of the month, in a year's archive; else null.</param>
/// <param name="Cards">The releases.</param>
public sealed record ArchiveSection(string Id, DateView Heading, string? Url, ImmutableArray<Card> Cards);

/// <summary>More releases in another language.</summary>
/// <param name="Language">BCP 47 code.</param>
/// <param name="Count">How many that have no version in this page's language.</param>
/// <param name="Name">The name of that language in the page's language (the phrase <c>language.th</c>).</param>
/// <param name="Url">The same archive there.</param>
public sealed record ElsewhereView(string Language, int Count, string Name, string Url);

/// <summary>Template <c>month</c>.</summary>
/// <param name="Layout">What every page carries.</param>
/// <param name="Month">The month as readers expect it.</param>
/// <param name="Total">How many releases.</param>
/// <param name="Calendar">Its calendar.</param>
/// <param name="Sections">Its releases, day by day, newest first.</param>
/// <param name="Earlier">The nearest earlier month with releases, or null.</param>
/// <param name="Later">The nearest later month with releases, or null.</param>
/// <param name="Year">The archive of its year.</param>
/// <param name="Elsewhere">How many more releases the month has in other languages.</param>
public sealed record MonthModel(
    Layout Layout,
    string Month,
    int Total,
    CalendarView Calendar,
    ImmutableArray<ArchiveSection> Sections,
    Link? Earlier,
    Link? Later,
    Link Year,
    ImmutableArray<ElsewhereView> Elsewhere);

/// <summary>The calendar of a month.</summary>
/// <param name="Weekdays">The seven heads of the columns: short name, full name.</param>
/// <param name="Weeks">The rows of seven; a cell outside the month is null.</param>
public sealed record CalendarView(ImmutableArray<WeekdayView> Weekdays, ImmutableArray<ImmutableArray<CalendarDay?>> Weeks);

/// <summary>The head of a calendar's column.</summary>
/// <param name="Label">Short name.</param>
/// <param name="Name">Full name.</param>
public sealed record WeekdayView(string Label, string Name);

/// <summary>A day of a calendar.</summary>
/// <param name="Text">Its number.</param>
/// <param name="Date">The whole date.</param>
/// <param name="Count">How many releases.</param>
/// <param name="Anchor">The section on the same page, <c>#d3</c>; null on a day without releases.</param>
public sealed record CalendarDay(string Text, DateView Date, int Count, string? Anchor);

/// <summary>Template <c>tags</c>: the index of tags.</summary>
/// <param name="Layout">What every page carries.</param>
/// <param name="Tags">All tags that have releases in this language, in the order of the language.</param>
public sealed record TagIndexModel(Layout Layout, ImmutableArray<TagView> Tags);

/// <summary>Template <c>tag</c>: a page of a tag's list.</summary>
/// <param name="Layout">What every page carries.</param>
/// <param name="Tag">The tag.</param>
/// <param name="Cards">The releases of this page, newest first.</param>
/// <param name="Pager">The way through the pages.</param>
/// <param name="AtomUrl">The tag's feed.</param>
public sealed record TagModel(Layout Layout, TagView Tag, ImmutableArray<Card> Cards, Pager Pager, string AtomUrl);

/// <summary>Template <c>provinces</c>: the index of provinces.</summary>
/// <param name="Layout">What every page carries.</param>
/// <param name="Provinces">All provinces that have releases in this language, in the order of the language.</param>
public sealed record ProvinceIndexModel(Layout Layout, ImmutableArray<TagView> Provinces);

/// <summary>Template <c>province</c>: a page of a province's list.</summary>
/// <param name="Layout">What every page carries.</param>
/// <param name="Province">The province.</param>
/// <param name="Cards">The releases of this page, newest first.</param>
/// <param name="Pager">The way through the pages.</param>
public sealed record ProvinceModel(Layout Layout, TagView Province, ImmutableArray<Card> Cards, Pager Pager);

/// <summary>Template <c>subscribe</c>: how to follow the news.</summary>
/// <param name="Layout">What every page carries.</param>
/// <param name="Topics">The feed of each tag, in the order of the language.</param>
public sealed record SubscribeModel(Layout Layout, ImmutableArray<FeedView> Topics);

/// <summary>A feed.</summary>
/// <param name="Name">What it is about.</param>
/// <param name="Url">Its address.</param>
public sealed record FeedView(ForeignText Name, string Url);
