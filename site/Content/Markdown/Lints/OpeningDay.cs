using System.Buffers;
using Sbpac.Site.Diagnostics;

namespace Sbpac.Site.Content.Markdown.Lints;

/// <summary>
/// Compares the day that a text opens with to the day of the release. "Today (3 August)" must be that day, give or take one:
/// often one of the two was copied from the last release. "On 3 August" may be told days later or announced before; there only
/// another year is suspicious.
/// </summary>
internal static class OpeningDay
{
    private const int Reach = 400;
    private const int MostDaysForToday = 1;
    private const int MostDays = 300;

    private static readonly SearchValues<char> Before = SearchValues.Create("*_#> \t\r\n\u00A0\u200B");

    /// <summary>Reports an opening day that cannot be meant.</summary>
    public static void Check(BodyRequest request, int start, int end, Problems problems)
    {
        if (request.Date is not { } date) return;
        var text = request.Source.Text.AsSpan(start, end - start);
        var skipped = text.IndexOfAnyExcept(Before);
        if (skipped < 0) return;
        text = text[skipped..];
        if (text.Length > Reach) text = text[..Reach];
        if (request.Language.FindOpeningDate(text, date) is not { } opening) return;
        var isToday = text[..opening.Start].TrimEnd().EndsWith('(') || text[..opening.Start].TrimEnd().EndsWith('[');
        if (Math.Abs(opening.Day.DayNumber - date.DayNumber) <= (isToday ? MostDaysForToday : MostDays)) return;
        problems.Report(
            Codes.OpeningDate,
            request.Source.At(start + skipped + opening.Start),
            request.Language.FormatDate(opening.Day),
            request.Language.FormatDate(date));
    }
}
