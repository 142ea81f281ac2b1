using System.Collections.Immutable;
using System.Globalization;
using Sbpac.Site.Build;
using Sbpac.Site.Content;
using Sbpac.Site.Languages;
using Sbpac.Site.Text;

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
            ? Begin(request, (language ?? settings.DefaultLanguage).NormalizeLine(title), language ?? settings.DefaultLanguage)
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
            title: {YamlText.Quoted(title)}
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
        var bundles = input.Texts
            .Select(file => (File: file, Path: BundlePath.Of(file.Path)))
            .Where(text => text.Path is { IsPage: false })
            .GroupBy(text => text.Path!.Folder, StringComparer.Ordinal)
            .Where(bundle => bundle.Any(text => Names(text.Path!, text.File).Contains(name, StringComparer.Ordinal)))
            .ToArray();
        if (bundles.Length == 0) return Commands.Draft.Failed("release.unknown", name);
        if (bundles.Length > 1) return Commands.Draft.Failed("release.ambiguous", name, string.Join(", ", bundles.Select(bundle => bundle.Key)));
        var texts = bundles[0].ToDictionary(text => text.Path!.LanguageCode ?? "", text => text.File, StringComparer.Ordinal);
        var language = wanted ?? settings.Languages.FirstOrDefault(known => !texts.ContainsKey(known.Code)) ?? settings.DefaultLanguage;
        var path = $"{bundles[0].Key}/index.{language}.md";
        // What is there already is not read: nothing will be written over it.
        if (texts.ContainsKey(language.Code)) return new Draft(path, "", null);
        var original = settings.Languages.Select(known => texts.GetValueOrDefault(known.Code)).FirstOrDefault(file => file is not null);
        return new Draft(path, Translation(original ?? texts.Values.First()), null);
    }

    private string Translation(SourceFile original)
    {
        var front = new ReleaseTextReader(ReadingRules.Of(settings)).Read(original).Text?.Front;
        var title = front?.Title is { } known ? $"# {known.Value}\n" : "";
        var of = front?.Date is { } date ? ", of: " + date.Value.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "";
        return $"---\n{title}title:\ntranslation: {{kind: unofficial{of}}}\n---\n\n";
    }

    /// <summary>What a press officer may call a release: its folder, the same without the date, its slug, each with its year or not.</summary>
    private static IEnumerable<string> Names(BundlePath path, SourceFile file)
    {
        yield return path.Folder;
        foreach (var name in (string?[])[path.Name, path.NameWithoutDate, SlugOf(file)])
        {
            if (name is null) continue;
            yield return name;
            if (path.YearFolder is { } year) yield return $"{year}/{name}";
        }
    }

    /// <summary>The slug as a file states it. Reading ten thousand files in full to find one would take longer than the translation.</summary>
    private static string? SlugOf(SourceFile file)
    {
        const string key = "slug:";
        var text = file.Read(System.Text.Encoding.UTF8.GetString);
        var line = text.Split('\n').FirstOrDefault(line => line.StartsWith(key, StringComparison.Ordinal));
        return line?[key.Length..].Split(" #", 2)[0].Trim().Trim('"', '\'');
    }
}
