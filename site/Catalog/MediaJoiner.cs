using System.Collections.Immutable;
using Sbpac.Site.Content;
using Sbpac.Site.Diagnostics;

namespace Sbpac.Site.Catalog;

/// <summary>Joins what the languages of a release say of its photos and attachments.</summary>
internal sealed class MediaJoiner(BundleFiles files)
{
    /// <summary>The photos; one without a file or without any alternative text is reported and left out.</summary>
    public ImmutableArray<Photo> Photos(Siblings bundle, Problems problems)
    {
        var photos = ImmutableArray.CreateBuilder<Photo>();
        foreach (var entry in bundle.Merge(file => file.Photos, photo => photo.Source.Value))
        {
            var source = entry.Nearest.Source;
            var reported = entry.Own is null ? new Problems() : problems;
            if (files.Find(bundle.Own.Path, source, reported) is not { } file) continue;
            if (!file.Kind.IsPhoto())
            {
                reported.Report(Codes.FileType, source.At, source.Value, file.Kind.IsImage() ? "@file.image" : "@file.not-image");
                continue;
            }
            if (Alt(bundle, entry, problems) is not { } alt) continue;
            var caption = Spoken(bundle, entry, photo => photo.Caption);
            photos.Add(new Photo(file.Path, source.Value, alt, caption, Spoken(bundle, entry, photo => photo.Credit)));
        }
        return photos.ToImmutable();
    }

    /// <summary>The attachments; one without a file is reported and left out.</summary>
    public ImmutableArray<Attachment> Attachments(Siblings bundle, Problems problems)
    {
        var attachments = ImmutableArray.CreateBuilder<Attachment>();
        foreach (var entry in bundle.Merge(file => file.Attachments, attachment => attachment.Source.Value))
        {
            var source = entry.Nearest.Source;
            var reported = entry.Own is null ? new Problems() : problems;
            if (files.Find(bundle.Own.Path, source, reported) is not { } file) continue;
            if (file.Kind.IsAttachment())
            {
                var title = Spoken(bundle, entry, attachment => attachment.Title) ?? new SpokenText(source.Value, bundle.Own.Language);
                attachments.Add(new Attachment(file, source.Value, title));
            }
            else
            {
                reported.Report(Codes.FileType, source.At, source.Value, "@file.not-attachment");
            }
        }
        return attachments.ToImmutable();
    }

    private static SpokenText? Alt(Siblings bundle, Merged<PhotoEntry> entry, Problems problems)
    {
        var source = entry.Nearest.Source;
        if (entry.Own is { Decorative: true } || entry is { Own: null, Theirs.Decorative: true }) return new SpokenText("", bundle.Own.Language);
        if (entry.Own?.Alt is { } own) return new SpokenText(own, bundle.Own.Language);
        var example = $"- {{src: {source.Value}, alt: \"…\"}}";
        if (entry.Theirs?.Alt is { } theirs)
        {
            // The list may stand in the sibling alone: then the cure is a list here, and its place is this file's beginning.
            problems.Report(Codes.BorrowedAlt, entry.Own is null ? bundle.Own.Front.At : source.At, source.Value, entry.Sibling!.Language.Code, example);
            return new SpokenText(theirs, entry.Sibling.Language);
        }
        problems.Report(Codes.NoAlt, source.At, source.Value, example);
        return null;
    }

    private static SpokenText? Spoken<T>(Siblings bundle, Merged<T> entry, Func<T, string?> field)
        where T : class
    {
        if (entry.Own is not null && field(entry.Own) is { } own) return new SpokenText(own, bundle.Own.Language);
        return entry.Theirs is not null && field(entry.Theirs) is { } theirs ? new SpokenText(theirs, entry.Sibling!.Language) : null;
    }
}
