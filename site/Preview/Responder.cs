using System.Collections.Immutable;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http;
using Sbpac.Site.Text;

namespace Sbpac.Site.Preview;

/// <summary>Answers requests: with the site as the host would, with the script, and with what happens to the page.</summary>
internal sealed class Responder(PreviewOptions options, LiveSite live, Reloads reloads, CancellationToken stopping)
{
    private const string Revalidate = "public, max-age=0, must-revalidate";
    private const string OwnPolicy = "default-src 'none'; script-src 'self'; connect-src 'self'";

    /// <summary>Answers one.</summary>
    public Task AnswerAsync(HttpContext http)
    {
        var (request, response) = (http.Request, http.Response);
        if (!IsOwnName(request.Host.Host)) return SendAsync(http, StatusCodes.Status421MisdirectedRequest, "text/plain", default);
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            response.Headers.Allow = "GET, HEAD";
            return SendAsync(http, StatusCodes.Status405MethodNotAllowed, "text/plain", default);
        }
        return request.Path.Value switch
        {
            ReloadScript.Path => SendAsync(http, StatusCodes.Status200OK, ContentTypes.Of(ReloadScript.Path), ReloadScript.Source),
            ReloadScript.EventsPath => TellAsync(http),
            _ => SendPageAsync(http),
        };
    }

    private Task SendPageAsync(HttpContext http)
    {
        var (path, query) = (http.Request.Path.Value ?? "/", http.Request.QueryString.Value ?? "");
        if (live.State.Site is not { } site) return SendWaitingAsync(http, StatusCodes.Status503ServiceUnavailable);
        var answer = site.Host.Answer(path, query);
        var headers = site.Host.HeadersOf(path);
        foreach (var (name, value) in headers) http.Response.Headers[name] = value;
        if (answer.Location is { } location)
        {
            http.Response.Headers.Location = location;
            return SendAsync(http, answer.Status, null, default);
        }
        if (answer.Destination is null) return SendWaitingAsync(http, answer.Status);
        if (site.File(answer.Destination) is not { } file) return SendWaitingAsync(http, StatusCodes.Status500InternalServerError);
        var bytes = file.Bytes;
        if (file.IsPage)
        {
            bytes = ReloadScript.AddTo(bytes.Span, Shown.VersionOf(new Shown(answer.Status, file)));
            if (headers.TryGetValue("Content-Security-Policy", out var policy)) http.Response.Headers.ContentSecurityPolicy = ReloadScript.Allow(policy);
        }
        return SendAsync(http, answer.Status, headers.GetValueOrDefault("Content-Type") ?? ContentTypes.Of(answer.Destination), bytes);
    }

    /// <summary>A page for the time before there is a site: it shows what is wrong, and gives way when that is mended.</summary>
    private Task SendWaitingAsync(HttpContext http, int status)
    {
        http.Response.Headers.ContentSecurityPolicy = OwnPolicy;
        var words = HtmlEscape.Escape(options.Messages.Text(live.State.Site is null ? "preview.waiting" : "preview.nothing"));
        var page = Encoding.UTF8.GetBytes($"<!doctype html>\n<html lang=\"{options.Messages.Language}\">\n<meta charset=\"utf-8\">\n<title>{words}</title>\n<body>\n<h1>{words}</h1>\n</body>\n</html>\n");
        return SendAsync(http, status, ContentTypes.Html, ReloadScript.AddTo(page, Shown.Nothing));
    }

    private static async Task SendAsync(HttpContext http, int status, string? type, ReadOnlyMemory<byte> bytes)
    {
        var response = http.Response;
        (response.StatusCode, response.ContentType, response.ContentLength) = (status, type, bytes.Length);
        if (response.Headers.CacheControl.Count == 0) response.Headers.CacheControl = Revalidate;
        if (!HttpMethods.IsHead(http.Request.Method)) await response.Body.WriteAsync(bytes, http.RequestAborted).ConfigureAwait(false);
    }

    /// <summary>Server-sent events until the browser leaves the page.</summary>
    private async Task TellAsync(HttpContext http)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, stopping);
        var (path, query) = PageOf(http.Request.Query["page"].ToString());
        var page = new OpenPage(path, query, http.Request.Query["version"].ToString());
        (http.Response.ContentType, http.Response.Headers.CacheControl) = ("text/event-stream", "no-store");
        reloads.Join(page, () => live.State);
        try
        {
            await foreach (var message in page.Messages(end.Token).ConfigureAwait(false))
            {
                await http.Response.WriteAsync(message, end.Token).ConfigureAwait(false);
                await http.Response.Body.FlushAsync(end.Token).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            // The page was left, or the preview ends.
        }
        finally
        {
            reloads.Leave(page);
        }
    }

    private static (string Path, string Query) PageOf(string address)
    {
        var mark = address.IndexOf('?', StringComparison.Ordinal);
        return mark < 0 ? (Uri.UnescapeDataString(address), "") : (Uri.UnescapeDataString(address[..mark]), address[mark..]);
    }

    /// <summary>
    /// On an address that only this machine reaches, only its own names are answered: a page of another site that lets its name
    /// point here would read what is not public yet.
    /// </summary>
    private bool IsOwnName(string host) =>
        !IPAddress.IsLoopback(options.Host)
        || host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));
}
