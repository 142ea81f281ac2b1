using System.Buffers;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Sbpac.Site.Catalog;
using Sbpac.Site.Content;
using Sbpac.Site.Text;
using Sbpac.Site.Theme;

namespace Sbpac.Site.Pages;

/// <summary>
/// JSON-LD for search engines (schema.org), made when its page is written. The encoder keeps Thai readable and escapes <c>&lt;</c>,
/// so that no text can end the script element it stands in.
/// </summary>
/// <param name="Article">The release that the page is of, or null.</param>
/// <param name="Way">The pages from the home page to this one.</param>
public sealed record StructuredData(ArticleData? Article, ImmutableArray<Crumb> Way)
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The markup; empty where there is nothing to say.</summary>
    public LateHtml Markup => Article is null && Way.IsEmpty ? LateHtml.Empty : new(() => ModelEncoder.FingerprintOf(nameof(StructuredData), this), Write);

    private void Write(IBufferWriter<byte> output)
    {
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteString("@context", "https://schema.org");
        json.WriteStartArray("@graph");
        if (Article is not null) Write(json, Article);
        Write(json, Way);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ArticleData article)
    {
        json.WriteStartObject();
        json.WriteString("@type", "NewsArticle");
        json.WriteString("headline", article.Headline);
        if (article.Description.Length > 0) json.WriteString("description", article.Description);
        json.WriteString("datePublished", article.Published);
        json.WriteString("dateModified", article.Modified);
        json.WriteString("inLanguage", article.Language);
        json.WriteString("url", article.Url);
        json.WriteString("mainEntityOfPage", article.Url);
        if (!article.Images.IsEmpty)
        {
            json.WriteStartArray("image");
            foreach (var image in article.Images) json.WriteStringValue(image);
            json.WriteEndArray();
        }
        foreach (var role in (ReadOnlySpan<string>)["author", "publisher"])
        {
            json.WriteStartObject(role);
            json.WriteString("@type", "GovernmentOrganization");
            json.WriteString("name", article.Organization);
            json.WriteString("url", article.OrganizationUrl);
            json.WriteEndObject();
        }
        if (article.Original is { } original) json.WriteString("translationOfWork", original);
        if (!article.Corrections.IsEmpty)
        {
            json.WriteStartArray("correction");
            foreach (var correction in article.Corrections)
            {
                json.WriteStartObject();
                json.WriteString("@type", "CorrectionComment");
                json.WriteString("datePublished", correction.Published);
                json.WriteString("text", correction.Text);
                json.WriteString("inLanguage", correction.Language);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ImmutableArray<Crumb> way)
    {
        json.WriteStartObject();
        json.WriteString("@type", "BreadcrumbList");
        json.WriteStartArray("itemListElement");
        for (var i = 0; i < way.Length; i++)
        {
            json.WriteStartObject();
            json.WriteString("@type", "ListItem");
            json.WriteNumber("position", i + 1);
            json.WriteString("name", way[i].Text);
            json.WriteString("item", way[i].Url.Absolute);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}

/// <summary>What search engines are told of a release.</summary>
/// <param name="Headline">The title.</param>
/// <param name="Description">The summary; may be empty.</param>
/// <param name="Published">When it was published, ISO 8601.</param>
/// <param name="Modified">When it last changed, ISO 8601.</param>
/// <param name="Language">BCP 47 code.</param>
/// <param name="Url">Absolute URL of the page.</param>
/// <param name="Images">Absolute URLs of its pictures.</param>
/// <param name="Organization">The agency's name.</param>
/// <param name="OrganizationUrl">Absolute URL of the home page.</param>
/// <param name="Original">Absolute URL of what it is a translation of, or null.</param>
/// <param name="Corrections">What was corrected.</param>
public sealed record ArticleData(
    string Headline,
    string Description,
    string Published,
    string Modified,
    string Language,
    string Url,
    ImmutableArray<string> Images,
    string Organization,
    string OrganizationUrl,
    string? Original,
    ImmutableArray<CorrectionData> Corrections)
{
    /// <summary>What is told of a release.</summary>
    /// <param name="settings">The settings of the site.</param>
    /// <param name="urls">Shapes URLs.</param>
    /// <param name="release">The release.</param>
    /// <param name="original">The same in the site's default language, or null.</param>
    /// <param name="card">Its social card, or null.</param>
    public static ArticleData Of(SiteSettings settings, Urls urls, Release release, Release? original, SiteUrl? card) =>
        new(
            release.Title.Value,
            release.Summary,
            release.Date.Iso,
            release.Modified.Iso,
            release.Language.Code,
            urls.Of(release).Absolute,
            release.Photos.IsEmpty && card is null ? [] : [.. release.Photos.Select(photo => photo.Picture.Full.Url.Absolute), .. card is null ? [] : (string[])[card.Absolute]],
            settings.Organization.Nearest(release.Language, settings.Languages).Text,
            urls.Home(release.Language).Absolute,
            release.Translation is null || original is null || original == release ? null : urls.Of(original).Absolute,
            release.Changes.IsEmpty ? [] :
            [
                .. release.Changes.Where(change => change.Kind == "correction")
                    .Select(change => new CorrectionData(change.Date.Iso, change.Note.Text, change.Note.Language.Code)),
            ]);
}

/// <summary>What search engines are told of a correction.</summary>
/// <param name="Published">When it was made, ISO 8601.</param>
/// <param name="Text">What it says.</param>
/// <param name="Language">BCP 47 code of that.</param>
public sealed record CorrectionData(string Published, string Text, string Language);
