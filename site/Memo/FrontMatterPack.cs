using System.Collections.Immutable;
using Sbpac.Site.Content;

namespace Sbpac.Site.Memo;

/// <summary>Front matter as bytes. A test fills in every member and reads it back, so none can be forgotten here.</summary>
internal static class FrontMatterPack
{
    /// <summary>Writes front matter. As with reading, nothing is made on the way.</summary>
    /// <param name="pack">Takes it.</param>
    /// <param name="front">The front matter.</param>
    /// <param name="file">The file it stands in, as diagnostics name it.</param>
    public static void Write(PackWriter pack, FrontMatter front, string file)
    {
        pack.Place(front.At, file);
        Text(pack, file, front.Title);
        Located(pack, file, front.Date, Instant);
        pack.Flag(front.DateIsWrong);
        Text(pack, file, front.Summary);
        Texts(pack, file, front.Tags);
        Text(pack, file, front.Slug);
        Text(pack, file, front.Type);
        Translation(pack, file, front.Translation);
        List(pack, file, front.Photos, static (pack, file, photo) =>
        {
            Text(pack, file, photo.Source);
            pack.Text(photo.Alt);
            pack.Text(photo.Caption);
            pack.Text(photo.Credit);
            pack.Flag(photo.Decorative);
        });
        List(pack, file, front.Attachments, static (pack, file, attachment) =>
        {
            Text(pack, file, attachment.Source);
            pack.Text(attachment.Title);
            pack.Number(attachment.Pages ?? 0);
        });
        Texts(pack, file, front.Offices);
        Texts(pack, file, front.Provinces);
        Located(pack, file, front.Draft, Flag);
        Located(pack, file, front.PublishDate, Instant);
        Located(pack, file, front.ExpiryDate, Instant);
        List(pack, file, front.Changes, static (pack, file, change) =>
        {
            Located(pack, file, change.Date, Instant);
            pack.Text(change.Note);
            pack.Text(change.Kind);
        });
        Notice(pack, file, front.Withdrawn);
        Notice(pack, file, front.Removed);
        Texts(pack, file, front.Aliases);
        Texts(pack, file, front.Related);
        Located(pack, file, front.Sample, Flag);
        Located(pack, file, front.LineBreaks, static (pack, _, value) => pack.Number((int)value));
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

    private static void Located<T>(PackWriter pack, string file, Located<T>? located, Action<PackWriter, string, T> write)
    {
        pack.Flag(located is not null);
        if (located is null) return;
        write(pack, file, located.Value);
        pack.Place(located.At, file);
    }

    private static void Text(PackWriter pack, string file, Located<string>? text) => Located(pack, file, text, static (pack, _, text) => pack.Text(text));

    private static void List<T>(PackWriter pack, string file, Located<ImmutableArray<T>>? list, Action<PackWriter, string, T> write)
    {
        pack.Flag(list is not null);
        if (list is null) return;
        pack.List(list.Value, file, write);
        pack.Place(list.At, file);
    }

    private static void Texts(PackWriter pack, string file, Located<ImmutableArray<Located<string>>>? list) => List(pack, file, list, Text);

    private static void Translation(PackWriter pack, string file, TranslationNote? note)
    {
        pack.Flag(note is not null);
        if (note is null) return;
        pack.Text(note.Kind);
        pack.Text(note.By);
        pack.Number(note.Of?.DayNumber ?? -1);
        pack.Place(note.At, file);
    }

    private static void Notice(PackWriter pack, string file, NoticeEntry? notice)
    {
        pack.Flag(notice is not null);
        if (notice is null) return;
        Instant(pack, file, notice.Date);
        pack.Text(notice.Reason);
        pack.Place(notice.At, file);
    }

    private static void Flag(PackWriter pack, string file, bool value) => pack.Flag(value);

    private static void Instant(PackWriter pack, string file, Moment moment)
    {
        pack.Number(moment.Day.DayNumber);
        pack.Long(moment.Instant.Ticks);
        pack.Number((int)moment.Instant.TotalOffsetMinutes);
        pack.Flag(moment.HasTime);
    }

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
