using System.Collections.Immutable;
using Sbpac.Site.Content;
using Sbpac.Site.Diagnostics;

namespace Sbpac.Site.Catalog;

/// <summary>What became of one file of a plain page.</summary>
/// <param name="Text">The file.</param>
/// <param name="Standing">How it stands.</param>
/// <param name="Page">The page; null where it is rejected or not translated.</param>
internal sealed record JoinedPage(ReleaseText Text, Standing Standing, PlainPage? Page);

/// <summary>Makes the pages of one plain page's files, one for each language. They share nothing.</summary>
internal static class PageJoiner
{
    /// <summary>The pages.</summary>
    public static IEnumerable<JoinedPage> Join(ImmutableArray<ReleaseText> texts, Problems problems)
    {
        var isTranslated = texts.Any(text => !text.IsBlank);
        foreach (var text in texts)
        {
            if (text.Front.Title is { } title)
            {
                yield return new JoinedPage(text, new Standing(StandingKind.Published), new PlainPage(
                    text.Path.Folder["pages/".Length..], text.Language, text.File, text.Front.At,
                    title.Value, text.Front.Summary?.Value ?? text.Opening, text.Body));
                continue;
            }
            var isUntranslated = isTranslated && text.IsBlank;
            problems.Report(isUntranslated ? Codes.EmptyTranslation : Codes.NoTitle, text.Front.At);
            yield return new JoinedPage(text, new Standing(isUntranslated ? StandingKind.Untranslated : StandingKind.Rejected), null);
        }
    }
}
