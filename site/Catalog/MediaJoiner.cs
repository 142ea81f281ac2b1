using System.Collections.Immutable;
using Sbpac.Site.Content;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Text;

namespace Sbpac.Site.Catalog;

/// <summary>Joins what the languages of a release say of its photos and attachments.</summary>
internal sealed class MediaJoiner(BundleFiles files, Urls urls)
{
    /// <summary>The photos, each once; one without a file or without any alternative text is reported and left out.</summary>
    public ImmutableArray<Photo> Photos(Siblings bundle, Problems problems)
    {
        var photos = ImmutableArray.CreateBuilder<Photo>();
        foreach (var entry in bundle.Merge(file => file.Photos, photo => Identity(bundle, photo.Source)))
        {
            var source = entry.Nearest.Source;
            var told = entry.Own is null ? new Problems() : problems;
            if (Find(bundle, source, told) is not { } file || photos.Any(photo => photo.Picture.File == file)) continue;
            if (!PictureRules.Accept(file, source.Value, source.At, told) || Alt(bundle, entry, problems) is not { } alt) continue;
            var caption = Spoken(bundle, entry, photo => photo.Caption);
            photos.Add(new Photo(PublishedPicture.Of(file, urls), alt, caption, Spoken(bundle, entry, photo => photo.Credit)));
        }
        return photos.ToImmutable();
    }

    /// <summary>The attachments, each once; one without a file is reported and left out.</summary>
    public ImmutableArray<Attachment> Attachments(Siblings bundle, Problems problems)
    {
        var attachments = ImmutableArray.CreateBuilder<Attachment>();
        foreach (var entry in bundle.Merge(file => file.Attachments, attachment => Identity(bundle, attachment.Source)))
        {
            var source = entry.Nearest.Source;
            var told = entry.Own is null ? new Problems() : problems;
            if (Find(bundle, source, told) is not { } file || attachments.Any(attachment => attachment.File == file)) continue;
            if (FileRules.AttachmentRefusal(file) is { } reason)
            {
                told.Report(Codes.FileType, source.At, source.Value, reason);
                continue;
            }
            var name = NameOf(bundle, file);
            var title = Spoken(bundle, entry, attachment => attachment.Title) ?? new SpokenText(name, bundle.Own.Language);
            attachments.Add(new Attachment(file, name, title, entry.Own?.Pages ?? entry.Theirs?.Pages));
        }
        return attachments.ToImmutable();
    }

    /// <summary>The file of an entry; what is wrong with it is reported where the language that wrote the entry is joined.</summary>
    private AssetFile? Find(Siblings bundle, Located<string> source, Problems problems) =>
        files.Find(bundle.Own.Path.FilesFolder, source, bundle.Own.Language, problems);

    private static string Identity(Siblings bundle, Located<string> source) =>
        BundleFiles.Resolve(bundle.Own.Path.FilesFolder, source.Value) ?? source.Value;

    private static string NameOf(Siblings bundle, AssetFile file) => file.Path[bundle.Own.Path.FilesFolder.Length..];

    private static SpokenText? Alt(Siblings bundle, Merged<PhotoEntry> entry, Problems problems)
    {
        var source = entry.Nearest.Source;
        if (entry.Own is { Decorative: true }) return new SpokenText("", bundle.Own.Language);
        if (entry.Own?.Alt is { } own)
        {
            PictureRules.CheckAlt(own, source.Value, bundle.Own.Language, source.At, problems);
            return new SpokenText(own, bundle.Own.Language);
        }
        if (entry.Theirs is { Decorative: true }) return new SpokenText("", bundle.Own.Language);
        var example = $"- {{src: {YamlText.InFlow(source.Value)}, alt: \"…\"}}";
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
