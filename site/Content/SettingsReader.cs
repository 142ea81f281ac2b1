using System.Collections.Immutable;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Languages;
using Sbpac.Site.Text;

namespace Sbpac.Site.Content;

/// <summary>Reads <c>site.yml</c>.</summary>
internal static class SettingsReader
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "site.yml";

    /// <summary>Reads the settings; null where no site can be built with them, which has been reported.</summary>
    /// <param name="text">The text of <c>site.yml</c>; null where there is none.</param>
    /// <param name="baseUrl">What the command line says instead of <c>url</c>, or null.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public static SiteSettings? Read(string? text, Uri? baseUrl, Problems problems)
    {
        const string path = "input/" + FileName;
        if (text is null)
        {
            problems.Report(Codes.NoSettings, Place.Of(path), "url: https://host/ · languages: [th, en] · title: {th: …, en: …}");
            return null;
        }
        if (YamlReader.ReadFile(path, text, problems) is not { } mapping) return null;
        var fields = new FieldReader(mapping, new ReadingRules([], TimeZoneInfo.Utc, LineBreaks.Paragraph, []), problems);
        var languages = LanguagesReader.Read(fields);
        var settings = languages.IsEmpty ? null : Read(fields, languages, baseUrl);
        if (settings is not null) fields.Finish();
        return settings;
    }

    private static SiteSettings? Read(FieldReader fields, ImmutableArray<Language> languages, Uri? baseUrl)
    {
        LocalizedText? Localized(string key) => RegistriesReader.Localized(fields, key, languages);
        var url = ReadUrl(fields, baseUrl);
        var zone = ReadZone(fields);
        var title = Localized("title");
        if (title is null) fields.Problems.Report(Codes.MissingSetting, fields.At, "title", "title: {th: …, en: …}");
        var organization = Localized("organization") ?? title;
        var settings = new
        {
            PageSize = fields.Number("pageSize")?.Value ?? 20,
            Description = Localized("description") ?? title,
            OrganizationShort = Localized("organizationShort") ?? organization,
            Navigation = fields.Texts("navigation")?.Value ?? [],
            Footer = fields.Texts("footer")?.Value ?? [],
            LineBreaks = FrontMatterReader.ReadLineBreaks(fields)?.Value ?? LineBreaks.Paragraph,
            Lead = fields.Text("lead"),
            Notice = fields.Fields("notice", "notice: {text: {th: …, en: …}, url: …}", inner => ReadNotice(inner, languages)),
            Mourning = fields.Flag("mourning")?.Value ?? false,
            SocialCards = ReadCards(fields),
        };
        if (url is null || zone is null || title is null) return null;
        return new SiteSettings
        {
            Url = url,
            Languages = languages,
            Zone = zone,
            PageSize = settings.PageSize,
            Title = title,
            Description = settings.Description!,
            Organization = organization!,
            OrganizationShort = settings.OrganizationShort!,
            Navigation = settings.Navigation,
            Footer = settings.Footer,
            LineBreaks = settings.LineBreaks,
            Lead = settings.Lead,
            Notice = settings.Notice,
            Mourning = settings.Mourning,
            SocialCards = settings.SocialCards,
        };
    }

    private static Uri? ReadUrl(FieldReader fields, Uri? baseUrl)
    {
        const string example = "url: https://news.example.go.th/";
        var text = fields.Text("url");
        if (baseUrl is not null) return WithSlash(baseUrl);
        if (text is null)
        {
            fields.Problems.Report(Codes.MissingSetting, fields.At, "url", example);
            return null;
        }
        if (Uri.TryCreate(text.Value, UriKind.Absolute, out var url) && url.Scheme is "https" or "http") return WithSlash(url);
        fields.Problems.Report(Codes.WrongType, text.At, "url", "@type.url", example);
        return null;
    }

    private static Uri WithSlash(Uri url) => new(url.GetLeftPart(UriPartial.Path).TrimEnd('/') + "/");

    private static TimeZoneInfo? ReadZone(FieldReader fields)
    {
        if (fields.Text("timeZone") is not { } name) return TimeZoneInfo.Utc;
        if (TimeZoneInfo.TryFindSystemTimeZoneById(name.Value, out var zone)) return zone;
        fields.Problems.Report(Codes.WrongType, name.At, "timeZone", "@type.zone", "timeZone: Asia/Bangkok");
        return null;
    }

    /// <summary><c>true</c>, or fields.</summary>
    private static CardSettings? ReadCards(FieldReader fields)
    {
        const string key = "socialCards";
        if (fields.Find(key) is YamlMapping) return fields.Fields(key, "socialCards: {font: fonts/Sarabun-Bold.ttf}", inner => new CardSettings(inner.Text("font"), inner.At));
        return fields.Flag(key) is { Value: true } on ? new CardSettings(null, on.At) : null;
    }

    private static SiteNotice? ReadNotice(FieldReader fields, ImmutableArray<Language> languages)
    {
        var text = RegistriesReader.Localized(fields, "text", languages);
        var url = fields.Text("url");
        if (url is not null && !IsNoticeUrl(url.Value)) fields.Problems.Report(Codes.WrongType, url.At, "url", "@type.url", "url: https://www.example.go.th/");
        if (text is null) fields.Problems.Report(Codes.MissingSetting, fields.At, "text", "text: {th: …, en: …}");
        return text is null ? null : new SiteNotice(text, url?.Value, fields.At);
    }

    /// <summary>An address elsewhere, or a path from the root of the site.</summary>
    private static bool IsNoticeUrl(string url) =>
        url.StartsWith("https://", StringComparison.Ordinal) || url.StartsWith("http://", StringComparison.Ordinal)
        || (url.StartsWith('/') && !url.StartsWith("//", StringComparison.Ordinal));
}
