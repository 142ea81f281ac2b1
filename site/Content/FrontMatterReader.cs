using Sbpac.Site.Diagnostics;
using Sbpac.Site.Languages;
using Sbpac.Site.Text;

namespace Sbpac.Site.Content;

/// <summary>Reads the front matter of one file.</summary>
internal static class FrontMatterReader
{
    /// <summary>Reads the fields of a release; null where the YAML itself cannot be read, which has been reported.</summary>
    public static FrontMatter? Read(SourceText source, FileParts parts, Language language, ReadingRules rules, Problems problems)
    {
        if (Open(source, parts, language, rules, problems) is not { } fields) return null;
        var date = fields.Date("date");
        var front = new FrontMatter
        {
            At = Place.Start(source.Path),
            Title = fields.Text("title"),
            Date = date,
            DateIsWrong = date is null && fields.Find("date") is not null,
            Summary = fields.Text("summary"),
            Tags = fields.Texts("tags"),
            Slug = ReadSlug(fields, language),
            Type = fields.Word("type", ReleaseType.All),
            Translation = fields.Fields("translation", "translation: {kind: unofficial}", ReadTranslation),
            Photos = fields.Items("photos", "src", "- {src: photo-1.jpg, alt: \"…\"}", ReadPhoto),
            Attachments = fields.Items("attachments", "src", "- {src: report.pdf, title: \"…\"}", ReadAttachment),
            Offices = fields.Texts("office"),
            Provinces = fields.Texts("provinces"),
            Draft = fields.Flag("draft"),
            PublishDate = fields.Date("publishDate"),
            ExpiryDate = fields.Date("expiryDate"),
            Changes = fields.Items("changes", null, "- {date: 2022-08-04, kind: correction, note: \"…\"}", ReadChange),
            Withdrawn = fields.Fields("withdrawn", "withdrawn: {date: 2022-08-04, reason: \"…\"}", ReadNotice),
            Removed = fields.Fields("removed", "removed: {date: 2022-08-04, reason: \"…\"}", ReadNotice),
            Aliases = fields.Texts("aliases"),
            Related = fields.Texts("related"),
            Sample = fields.Flag("sample"),
            LineBreaks = ReadLineBreaks(fields),
        };
        fields.Finish();
        return front;
    }

    /// <summary>Reads the fields of a plain page, which has few; null as above.</summary>
    public static FrontMatter? ReadPage(SourceText source, FileParts parts, Language language, ReadingRules rules, Problems problems)
    {
        if (Open(source, parts, language, rules, problems) is not { } fields) return null;
        var front = new FrontMatter
        {
            At = Place.Start(source.Path),
            Title = fields.Text("title"),
            Summary = fields.Text("summary"),
            LineBreaks = ReadLineBreaks(fields),
        };
        fields.Finish();
        return front;
    }

    private static FieldReader? Open(SourceText source, FileParts parts, Language language, ReadingRules rules, Problems problems)
    {
        var (yaml, map) = FrontMatterMender.Mend(parts.Yaml, offset => source.At(parts.YamlStart + offset), problems);
        var lines = new LineTable(yaml);
        Place Locate(int line, int column) => source.At(parts.YamlStart + map.Original(lines.Offset(line, column)));
        return YamlReader.Read(yaml, Locate, problems) is { } mapping ? new FieldReader(mapping, rules, problems, language) : null;
    }

    /// <summary>The line-break rule of a file or of the whole site.</summary>
    public static Located<LineBreaks>? ReadLineBreaks(FieldReader fields) =>
        fields.Word("lineBreaks", ["paragraph", "soft"]) is { } word
            ? word.With(word.Value == "soft" ? LineBreaks.Soft : LineBreaks.Paragraph)
            : null;

    private static Located<string>? ReadSlug(FieldReader fields, Language language)
    {
        if (fields.Text("slug") is not { } slug) return null;
        var good = Slug.Of(slug.Value, language);
        if (good == slug.Value) return slug;
        fields.Problems.Report(Codes.BadSlug, slug.At, slug.Value, good.Length == 0 ? "executive-meeting" : good);
        return null;
    }

    private static TranslationNote? ReadTranslation(FieldReader fields)
    {
        var kind = fields.Word("kind", TranslationNote.Kinds);
        return new TranslationNote(kind?.Value ?? "unofficial", fields.Text("by")?.Value, fields.Date("of")?.Value.Day, fields.At);
    }

    private static PhotoEntry? ReadPhoto(FieldReader fields)
    {
        var source = Source(fields);
        var (alt, caption, credit) = (fields.Text("alt")?.Value, fields.Text("caption")?.Value, fields.Text("credit")?.Value);
        var decorative = fields.Flag("decorative")?.Value ?? false;
        return source is null ? null : new PhotoEntry(source, alt, caption, credit, decorative);
    }

    private static AttachmentEntry? ReadAttachment(FieldReader fields)
    {
        var source = Source(fields);
        var (title, pages) = (fields.Text("title")?.Value, fields.Number("pages")?.Value);
        return source is null ? null : new AttachmentEntry(source, title, pages);
    }

    private static ChangeEntry? ReadChange(FieldReader fields)
    {
        var date = fields.Date("date");
        var note = Required(fields, "note", "note: \"…\"");
        var kind = fields.Word("kind", ChangeEntry.Kinds)?.Value ?? "update";
        if (date is null && fields.Find("date") is null) fields.Problems.Report(Codes.NoDate, fields.At);
        return date is null || note is null ? null : new ChangeEntry(date, note.Value, kind);
    }

    private static NoticeEntry? ReadNotice(FieldReader fields)
    {
        var date = fields.Date("date");
        var reason = Required(fields, "reason", "reason: \"…\"");
        if (date is null && fields.Find("date") is null) fields.Problems.Report(Codes.NoDate, fields.At);
        return date is null || reason is null ? null : new NoticeEntry(date.Value, reason.Value, fields.At);
    }

    private static Located<string>? Source(FieldReader fields) => Required(fields, "src", "src: photo-1.jpg");

    private static Located<string>? Required(FieldReader fields, string key, string example)
    {
        var text = fields.Text(key);
        if (text is null && fields.Find(key) is not YamlSequence and not YamlMapping)
            fields.Problems.Report(Codes.MissingSetting, fields.At, key, example);
        return text;
    }
}
