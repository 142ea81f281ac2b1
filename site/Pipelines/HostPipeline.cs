using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Sbpac.Site.Catalog;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Pages;

namespace Sbpac.Site.Pipelines;

/// <summary>What the host and search engines read: <c>_headers</c> and <c>robots.txt</c>.</summary>
public sealed class HostPipeline : IPipeline
{
    private static readonly Place Source = Place.Of("input/site.yml");

    /// <inheritdoc/>
    public IEnumerable<SiteOutput> Execute(PipelineContext context)
    {
        yield return Document.Of("_headers", Source, () => Headers(context), PlainText.Write);
        yield return Document.Of("robots.txt", Source, () => Robots(context), PlainText.Write);
    }

    /// <summary>
    /// The only place where headers stand. Assets and pictures carry their hash in the name and
    /// are kept for a year; hosts ask again for pages by themselves. The policy lets a page ask its own site for scripts, style sheets, pictures and data (with which
    /// Lighthouse reads robots.txt from the page, and a search its index), and nothing else from anywhere; no script may write markup, so that a text never becomes a script.
    /// </summary>
    private static string Headers(PipelineContext context)
    {
        var root = context.Urls.Root("").Href;
        return string.Create(CultureInfo.InvariantCulture, $"""
            {root}*
              Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'
              Cross-Origin-Opener-Policy: same-origin
              Permissions-Policy: camera=(), geolocation=(), microphone=()
              Referrer-Policy: strict-origin-when-cross-origin
              Strict-Transport-Security: max-age=31536000
              X-Content-Type-Options: nosniff

            """).ReplaceLineEndings("\n") + string.Concat(Hashed(context).Select(folder => $"{root}{folder}*\n  Cache-Control: public, max-age=31536000, immutable\n")) + Feeds(context);
    }

    /// <summary>The folders in which every name carries a hash of the content.</summary>
    private static ImmutableArray<string> Hashed(PipelineContext context) =>
    [
        "assets/",
        .. context.Catalog.Pictures.IsEmpty ? [] : (string[])[Urls.PicturesFolder],
        .. context.Catalog.Settings.SocialCards is null ? [] : (string[])[Urls.CardsFolder],
    ];

    private static string Feeds(PipelineContext context)
    {
        var types = new StringBuilder();
        foreach (var language in context.Catalog.Settings.Languages)
        {
            types.Append(CultureInfo.InvariantCulture, $"{context.Urls.Atom(language).Href}\n  Content-Type: application/atom+xml; charset=utf-8\n");
            types.Append(CultureInfo.InvariantCulture, $"{context.Urls.Tags(language).Href}:tag/feed.xml\n  Content-Type: application/atom+xml; charset=utf-8\n");
            types.Append(CultureInfo.InvariantCulture, $"{context.Urls.Rss(language).Href}\n  Content-Type: application/rss+xml; charset=utf-8\n");
            types.Append(CultureInfo.InvariantCulture, $"{context.Urls.JsonFeed(language).Href}\n  Content-Type: application/feed+json; charset=utf-8\n");
        }
        return types.ToString();
    }

    private static string Robots(PipelineContext context) =>
        string.Create(CultureInfo.InvariantCulture, $"User-agent: *\nAllow: /\nSitemap: {context.Urls.Root("sitemap.xml").Absolute}\n");
}
