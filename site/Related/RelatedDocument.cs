using System.Collections.Immutable;

namespace Sbpac.Site.Related;

/// <summary>A release in one language, as the index of that language sees it.</summary>
/// <param name="Key">What tells it from all the others: <c>2022/executive-meeting</c>. Breaks ties.</param>
/// <param name="Day">Its day, in any calendar that counts in days.</param>
/// <param name="Terms">Its terms.</param>
/// <param name="Pins">Places, in the same list, of the releases that its editor put first.</param>
/// <param name="Eligible">
/// Whether others may show it. One that is not (a draft, an embargoed or withdrawn release) is never shown, and its words do not
/// count; it gets neighbours itself all the same.
/// </param>
public sealed record RelatedDocument(string Key, DateOnly Day, DocumentTerms Terms, ImmutableArray<int> Pins, bool Eligible);
