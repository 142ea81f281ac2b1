using System.Collections.Immutable;
using System.Globalization;
using Sbpac.Site.Build;
using Sbpac.Site.Content;
using Sbpac.Site.Languages;

namespace Sbpac.Site.Commands;

/// <summary>A file to be made, or why none can be.</summary>
/// <param name="Path">Path below the input folder.</param>
/// <param name="Text">Its text; null where there is a fault.</param>
/// <param name="Fault">The key of a message and what fills its gaps; null where all is well.</param>
internal sealed record Draft(string Path, string? Text, (string Key, ImmutableArray<object> Arguments)? Fault)
{
    public static Draft Failed(string key, params ImmutableArray<object> arguments) => new("", null, (key, arguments));
}

/// <summary>Writes the first lines of a release.</summary>
internal sealed class ReleaseDrafter(SiteSettings settings, InputFiles input, DateTimeOffset now)
{
    /// <summary>The file for a request.</summary>
    public Draft Draft(NewRequest request)
    {
        var language = request.Language is null ? null : settings.Languages.FirstOrDefault(known => known.Code == request.Language);
        if (request.Language is not null && language is null)
            return Commands.Draft.Failed("new.language", request.Language, string.Join(", ", settings.Languages));
        if (request.Translate is not null) return Translate(request.Translate, language);
        return request.Title is { } title && !string.IsNullOrWhiteSpace(title)
            ? Begin(request, title.Trim(), language ?? settings.DefaultLanguage)
            : Commands.Draft.Failed("new.usage");
    }

    private Draft Begin(NewRequest request, string title, Language language)
    {
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, settings.Zone).DateTime);
        var reading = request.Date is null ? new DateReading(DateFault.None, today) : DateReader.Read(request.Date, settings.Languages);
        if (reading.Fault != DateFault.None) return Commands.Draft.Failed("new.date", request.Date!);
        var slug = request.Slug ?? Slug.Of(title, language);
        if (slug.Length == 0) slug = "release";
        if (Slug.Of(slug, language) is var good && good != slug) return Commands.Draft.Failed("new.slug", slug, good.Length == 0 ? "executive-meeting" : good);
        var day = reading.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return new Draft($"news/{day[..4]}/{day}-{slug}/index.{language}.md", $"""
            ---
            title: {Quoted(title)}
            date: {day}
            type: {ReleaseType.Default}
            tags: []
            # summary: "…"
            # photos:
            #   - src: photo-1.jpg
            #     alt: "…"
            ---


            """.ReplaceLineEndings("\n"), null);
    }

    private Draft Translate(string name, Language? wanted)
    {
        var bundles = input.Texts.Select(file => BundlePath.Of(file.Path)).OfType<BundlePath>()
            .Where(path => !path.IsPage && Names(path).Contains(name, StringComparer.Ordinal))
            .ToArray();
        var folders = bundles.Select(path => path.Folder).Distinct(StringComparer.Ordinal).ToArray();
        if (folders.Length == 0) return Commands.Draft.Failed("release.unknown", name);
        if (folders.Length > 1) return Commands.Draft.Failed("release.ambiguous", name, string.Join(", ", folders));
        var present = bundles.Select(path => path.LanguageCode).ToArray();
        var missing = settings.Languages.FirstOrDefault(language => wanted is null ? !present.Contains(language.Code) : language == wanted);
        if (missing is null || present.Contains(missing.Code))
            return new Draft($"{folders[0]}/index.{missing ?? settings.DefaultLanguage}.md", "", null);
        var original = input.Texts.First(file => BundlePath.Of(file.Path)?.Folder == folders[0]);
        return new Draft($"{folders[0]}/index.{missing}.md", Translation(original), null);
    }

    private string Translation(SourceFile original)
    {
        var front = new ReleaseTextReader(ReadingRules.Of(settings)).Read(original).Text?.Front;
        var title = front?.Title is { } known ? $"# {known.Value}\n" : "";
        var of = front?.Date is { } date ? ", of: " + date.Value.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "";
        return $"---\n{title}title:\ntranslation: {{kind: unofficial{of}}}\n---\n\n";
    }

    /// <summary>What a press officer may call a release: its folder, the same without the date, either with its year.</summary>
    private IEnumerable<string> Names(BundlePath path)
    {
        var year = path.YearFolder;
        foreach (var name in (string[])[path.Name, path.NameWithoutDate, .. SlugsOf(path)])
        {
            yield return name;
            if (year is not null) yield return $"{year}/{name}";
        }
        yield return path.Folder;
    }

    private IEnumerable<string> SlugsOf(BundlePath path)
    {
        // Only a folder that does not say its slug needs its front matter looked into.
        var file = input.Texts.First(text => BundlePath.Of(text.Path) == path);
        var slug = System.Text.Encoding.UTF8.GetString(file.Bytes.Span).Split('\n')
            .FirstOrDefault(line => line.StartsWith("slug:", StringComparison.Ordinal));
        return slug is null ? [] : [slug["slug:".Length..].Trim().Trim('"', '\'')];
    }

    private static string Quoted(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
