using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Sbpac.Site.Catalog;
using Sbpac.Site.Text;

namespace Sbpac.Site.Pages;

/// <summary>
/// JSON-LD for search engines (schema.org). The encoder keeps Thai readable and escapes <c>&lt;</c>, so that no text can end the
/// script element it stands in.
/// </summary>
public static class StructuredData
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>A way of pages from the home page.</summary>
    /// <param name="crumbs">The steps.</param>
    public static Html Breadcrumbs(ImmutableArray<Crumb> crumbs) => crumbs.IsEmpty ? Html.Empty : Write(json => Breadcrumbs(json, crumbs));

    /// <summary>A release and the way to it.</summary>
    public static Html Article(SiteCatalog catalog, Release release, SiteUrl? card, ImmutableArray<Crumb> crumbs) => Write(json =>
    {
        Article(json, catalog, release, card);
        Breadcrumbs(json, crumbs);
    });

    private static void Article(Utf8JsonWriter json, SiteCatalog catalog, Release release, SiteUrl? card)
    {
        var settings = catalog.Settings;
        var url = catalog.Urls.Of(release).Absolute;
        json.WriteStartObject();
        json.WriteString("@type", "NewsArticle");
        json.WriteString("headline", release.Title.Value);
        if (release.Summary.Length > 0) json.WriteString("description", release.Summary);
        json.WriteString("datePublished", release.Date.Iso);
        json.WriteString("dateModified", release.Modified.Iso);
        json.WriteString("inLanguage", release.Language.Code);
        json.WriteString("url", url);
        json.WriteString("mainEntityOfPage", url);
        if (!release.Photos.IsEmpty || card is not null)
        {
            json.WriteStartArray("image");
            foreach (var photo in release.Photos) json.WriteStringValue(photo.Picture.Full.Url.Absolute);
            if (card is not null) json.WriteStringValue(card.Absolute);
            json.WriteEndArray();
        }
        foreach (var role in (ReadOnlySpan<string>)["author", "publisher"])
        {
            json.WriteStartObject(role);
            json.WriteString("@type", "GovernmentOrganization");
            json.WriteString("name", settings.Organization.Nearest(release.Language, settings.Languages).Text);
            json.WriteString("url", catalog.Urls.Home(release.Language).Absolute);
            json.WriteEndObject();
        }
        var original = catalog.Version(release, settings.DefaultLanguage);
        if (release.Translation is not null && original is not null && original != release)
            json.WriteString("translationOfWork", catalog.Urls.Of(original).Absolute);
        var corrections = release.Changes.Where(change => change.Kind == "correction").ToArray();
        if (corrections.Length > 0)
        {
            json.WriteStartArray("correction");
            foreach (var correction in corrections)
            {
                json.WriteStartObject();
                json.WriteString("@type", "CorrectionComment");
                json.WriteString("datePublished", correction.Date.Iso);
                json.WriteString("text", correction.Note.Text);
                json.WriteString("inLanguage", correction.Note.Language.Code);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }

    private static void Breadcrumbs(Utf8JsonWriter json, ImmutableArray<Crumb> crumbs)
    {
        json.WriteStartObject();
        json.WriteString("@type", "BreadcrumbList");
        json.WriteStartArray("itemListElement");
        for (var i = 0; i < crumbs.Length; i++)
        {
            json.WriteStartObject();
            json.WriteString("@type", "ListItem");
            json.WriteNumber("position", i + 1);
            json.WriteString("name", crumbs[i].Text);
            json.WriteString("item", crumbs[i].Url.Absolute);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static Html Write(Action<Utf8JsonWriter> graph)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteStartArray("@graph");
            graph(json);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return new Html(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }
}
