using System.Collections.Immutable;
using Sbpac.Site.Content;

namespace Sbpac.Site.Memo;

/// <summary>Front matter as bytes. A test fills in every member and reads it back, so none can be forgotten here.</summary>
internal static class FrontMatterPack
{
    /// <summary>Writes front matter.</summary>
    /// <param name="pack">Takes it.</param>
    /// <param name="front">The front matter.</param>
    /// <param name="file">The file it stands in, as diagnostics name it.</param>
    public static void Write(PackWriter pack, FrontMatter front, string file)
    {
        pack.Place(front.At, file);
        Text(front.Title);
        Moment(front.Date);
        pack.Flag(front.DateIsWrong);
        Text(front.Summary);
        Texts(front.Tags);
        Text(front.Slug);
        Text(front.Type);
        pack.Optional(front.Translation, note =>
        {
            pack.Text(note.Kind);
            pack.Text(note.By);
            pack.Number(note.Of?.DayNumber ?? -1);
            pack.Place(note.At, file);
        });
        List(front.Photos, photo =>
        {
            Text(photo.Source);
            pack.Text(photo.Alt);
            pack.Text(photo.Caption);
            pack.Text(photo.Credit);
            pack.Flag(photo.Decorative);
        });
        List(front.Attachments, attachment =>
        {
            Text(attachment.Source);
            pack.Text(attachment.Title);
            pack.Number(attachment.Pages ?? 0);
        });
        Texts(front.Offices);
        Texts(front.Provinces);
        Located(front.Draft, pack.Flag);
        Moment(front.PublishDate);
        Moment(front.ExpiryDate);
        List(front.Changes, change =>
        {
            Moment(change.Date);
            pack.Text(change.Note);
            pack.Text(change.Kind);
        });
        Notice(front.Withdrawn);
        Notice(front.Removed);
        Texts(front.Aliases);
        Texts(front.Related);
        Located(front.Sample, pack.Flag);
        Located(front.LineBreaks, value => pack.Number((int)value));

        void Located<T>(Located<T>? located, Action<T> write) => pack.Optional(located, one =>
        {
            write(one.Value);
            pack.Place(one.At, file);
        });

        void Text(Located<string>? text) => Located(text, pack.Text);
        void Moment(Located<Moment>? moment) => Located(moment, Instant);
        void List<T>(Located<ImmutableArray<T>>? list, Action<T> write) => Located(list, items => pack.List(items, write));
        void Texts(Located<ImmutableArray<Located<string>>>? list) => List(list, item => Text(item));

        void Notice(NoticeEntry? notice) => pack.Optional(notice, one =>
        {
            Instant(one.Date);
            pack.Text(one.Reason);
            pack.Place(one.At, file);
        });

        void Instant(Moment moment)
        {
            pack.Number(moment.Day.DayNumber);
            pack.Long(moment.Instant.Ticks);
            pack.Number((int)moment.Instant.TotalOffsetMinutes);
            pack.Flag(moment.HasTime);
        }
    }

    /// <summary>Reads front matter. It is asked for of every file of a site at once, so nothing is made on the way but what it holds.</summary>
    /// <param name="pack">Where it stands.</param>
    /// <param name="file">The file it comes from, as diagnostics name it.</param>
    /// <exception cref="InvalidDataException">The bytes are no front matter.</exception>
    public static FrontMatter Read(PackReader pack, string file) => new()
    {
        At = pack.Place(file),
        Title = Text(pack, file),
        Date = Located(pack, file, Instant),
        DateIsWrong = pack.Flag(),
        Summary = Text(pack, file),
        Tags = Texts(pack, file),
        Slug = Text(pack, file),
        Type = Text(pack, file),
        Translation = pack.Flag()
            ? new TranslationNote(pack.Text(), pack.OptionalText(), pack.Number() is >= 0 and var day ? DateOnly.FromDayNumber(day) : null, pack.Place(file))
            : null,
        Photos = List(pack, file, static (pack, file) =>
            new PhotoEntry(Text(pack, file)!, pack.OptionalText(), pack.OptionalText(), pack.OptionalText(), pack.Flag())),
        Attachments = List(pack, file, static (pack, file) =>
            new AttachmentEntry(Text(pack, file)!, pack.OptionalText(), pack.Number() is > 0 and var pages ? pages : null)),
        Offices = Texts(pack, file),
        Provinces = Texts(pack, file),
        Draft = Located(pack, file, Flag),
        PublishDate = Located(pack, file, Instant),
        ExpiryDate = Located(pack, file, Instant),
        Changes = List(pack, file, static (pack, file) => new ChangeEntry(Located(pack, file, Instant)!, pack.Text(), pack.Text())),
        Withdrawn = Notice(pack, file),
        Removed = Notice(pack, file),
        Aliases = Texts(pack, file),
        Related = Texts(pack, file),
        Sample = Located(pack, file, Flag),
        LineBreaks = Located(pack, file, static (pack, _) => (LineBreaks)pack.Number()),
    };

    private static Located<T>? Located<T>(PackReader pack, string file, Func<PackReader, string, T> read) =>
        pack.Flag() ? new Located<T>(read(pack, file), pack.Place(file)) : null;

    private static Located<string>? Text(PackReader pack, string file) => Located(pack, file, static (pack, _) => pack.Text());

    private static Located<ImmutableArray<T>>? List<T>(PackReader pack, string file, Func<PackReader, string, T> read) =>
        pack.Flag() ? new Located<ImmutableArray<T>>(pack.List(file, read), pack.Place(file)) : null;

    private static Located<ImmutableArray<Located<string>>>? Texts(PackReader pack, string file) => List(pack, file, static (pack, file) => Text(pack, file)!);

    private static NoticeEntry? Notice(PackReader pack, string file) =>
        pack.Flag() ? new NoticeEntry(Instant(pack, file), pack.Text(), pack.Place(file)) : null;

    private static bool Flag(PackReader pack, string file) => pack.Flag();

    private static Moment Instant(PackReader pack, string file) => new(
        DateOnly.FromDayNumber(pack.Number()), new DateTimeOffset(pack.Long(), TimeSpan.FromMinutes(pack.Number())), pack.Flag());
}
