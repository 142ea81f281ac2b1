using System.Collections.Immutable;
using Sbpac.Site.Content;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Languages;
using Sbpac.Site.Text;

namespace Sbpac.Site.Catalog;

/// <summary>What became of one source file.</summary>
/// <param name="Text">The file.</param>
/// <param name="Standing">How it stands.</param>
/// <param name="Release">The release; null where it is rejected or not translated.</param>
internal sealed record Joined(ReleaseText Text, Standing Standing, Release? Release);

/// <summary>Joins the files of one bundle into releases, one for each language.</summary>
internal sealed class BundleJoiner(
    Publication publication, Registries registries, TagResolver tags, MediaJoiner media, Urls urls, Problems problems)
{
    /// <summary>
    /// Two long folder names often differ only at their ends, so a slug made of a folder is not cut as a written one is; the file
    /// system has kept it below 255 bytes already.
    /// </summary>
    private const int LongestFolderSlug = 255;

    /// <summary>Joins a bundle.</summary>
    /// <param name="texts">Its files, in the order of the site's languages.</param>
    public IEnumerable<Joined> Join(ImmutableArray<ReleaseText> texts)
    {
        var translated = texts.RemoveAll(text => text.IsBlank);
        // A bundle of empty files is no translation of anything: each then lacks its title, and is told so.
        if (translated.IsEmpty) translated = texts;
        foreach (var text in texts)
        {
            var index = translated.IndexOf(text);
            if (index >= 0)
            {
                yield return Join(new Siblings(translated, index, publication, problems));
            }
            else
            {
                problems.Report(Codes.EmptyTranslation, text.Front.At);
                yield return new Joined(text, new Standing(StandingKind.Untranslated), null);
            }
        }
    }

    private Joined Join(Siblings bundle)
    {
        var text = bundle.Own;
        var front = text.Front;
        var title = front.Title;
        var date = bundle.Shared(file => file.Date);
        if (title is null) problems.Report(Codes.NoTitle, front.At);
        else if (title.Value.Length > 200) problems.Report(Codes.LongTitle, title.At, $"{title.Value.Length}");
        // A date that is there but wrong has been reported where it stands.
        if (date is null && !front.DateIsWrong && !bundle.Others.Any(other => other.Front.DateIsWrong))
            problems.Report(Codes.NoDate, front.At);
        if (title is null || date is null) return new Joined(text, new Standing(StandingKind.Rejected), null);

        var standing = publication.Of(bundle, date, problems);
        var (notice, removed, noticeFrom) = Publication.Retraction(bundle);
        bundle.Shared("slug", file => file.Slug, value => value);
        var shared = Identify(bundle, date);
        var slug = front.Slug?.Value ?? shared.Slug;
        var release = new Release
        {
            Source = bundle.Source,
            Bundle = shared,
            Language = text.Language,
            File = text.File,
            At = front.At,
            Standing = standing,
            Slug = slug,
            Url = urls.Of(text.Language, shared, slug),
            Title = title,
            TitleKey = Fingerprints.Of(text.Language.Fold(title.Value)),
            Date = date.Value,
            Summary = front.Summary?.Value ?? text.Opening,
            SummaryIsWritten = front.Summary is not null,
            Tags = tags.Resolve(bundle.SharedList("tags", file => file.Tags, tags.Identity), bundle.LanguageOf, problems),
            Type = bundle.Shared("type", file => file.Type, value => value)?.Value ?? ReleaseType.Default,
            Translation = front.Translation,
            Photos = media.Photos(bundle, problems),
            Attachments = media.Attachments(bundle, problems),
            Offices = Known(bundle.SharedList("office", file => file.Offices), registries.Offices, (_, office) => office),
            Provinces = Known(bundle.SharedList("provinces", file => file.Provinces), registries.Provinces, (key, name) => new Province(key, name)),
            Changes = Changes(bundle),
            Retraction = notice is null ? null : new Retraction(removed, notice.Date, new SpokenText(notice.Reason, noticeFrom!.Language)),
            Aliases = front.Aliases?.Value ?? [],
            Pins = bundle.SharedList("related", file => file.Related),
            IsSample = bundle.Shared("sample", file => file.Sample, value => value ? "true" : "false")?.Value ?? false,
            Body = text.Body,
        };
        return new Joined(text, standing, release);
    }

    /// <summary>The bundle's own day and slug are those of the first language that states one.</summary>
    private Bundle Identify(Siblings siblings, Located<Moment> fallback)
    {
        var files = siblings.All;
        var day = First(files, file => file.Front.Date) ?? fallback;
        var slug = First(files, file => file.Front.Slug)?.Value
            ?? Slug.Of(files[0].Path.NameWithoutDate, files[0].Language, LongestFolderSlug);
        if (slug.Length == 0)
        {
            problems.Report(Codes.BadSlug, files[0].Front.At, files[0].Path.Name, "executive-meeting");
            slug = "release";
        }
        return new Bundle(files[0].Path.Folder, slug, day.Value.Day);
    }

    private static T? First<T>(ImmutableArray<ReleaseText> files, Func<ReleaseText, T?> field)
        where T : class
    {
        foreach (var file in files)
        {
            if (field(file) is { } stated) return stated;
        }
        return null;
    }

    private ImmutableArray<TResult> Known<T, TResult>(
        ImmutableArray<Located<string>> keys, ImmutableSortedDictionary<string, T> registry, Func<string, T, TResult> make)
    {
        if (keys.IsEmpty) return [];
        var known = ImmutableArray.CreateBuilder<TResult>(keys.Length);
        foreach (var key in keys)
        {
            if (registry.TryGetValue(key.Value, out var value)) known.Add(make(key.Value, value));
            else
                problems.Report(Codes.UnknownValue, key.At, key.Value, string.Join(", ", registry.Keys), FieldReader.DidYouMean(key.Value, registry.Keys));
        }
        return known.ToImmutable();
    }

    private static ImmutableArray<Change> Changes(Siblings bundle) =>
    [
        .. bundle.Merge(file => file.Changes, change => change.Date.Value.Instant)
            .Select(change => new Change(
                change.Nearest.Date.Value,
                new SpokenText(change.Nearest.Note, change.Own is null ? change.Sibling!.Language : bundle.Own.Language),
                change.Nearest.Kind))
            .OrderByDescending(change => change.Date.Instant),
    ];
}
