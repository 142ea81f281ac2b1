using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Sbpac.Site.Preview;
using Sbpac.Site.Tests.Support;

namespace Sbpac.Site.Tests.Browser;

/// <summary>A built site on loopback, with the headers and redirects that it publishes for its host, and nothing else.</summary>
internal sealed class ServedSite : IAsyncDisposable
{
    /// <summary>What follows the question mark of an address whose page is to come as over a very slow link.</summary>
    public const string InPieces = "pieces";

    private static readonly TimeSpan AFrame = TimeSpan.FromMilliseconds(17);

    private readonly Workspace work;
    private readonly WebApplication web;
    private readonly ConcurrentDictionary<string, byte[]> files;

    private ServedSite(Workspace work, WebApplication web, ConcurrentDictionary<string, byte[]> files) => (this.work, this.web, this.files) = (work, web, files);

    /// <summary>Where it listens, with a slash at its end.</summary>
    public Uri Address { get; private set; } = new("http://localhost");

    /// <summary>The paths of its files.</summary>
    public IEnumerable<string> Files => files.Keys.Order(StringComparer.Ordinal);

    /// <summary>A file.</summary>
    public byte[] this[string path] => files[path];

    /// <summary>Builds the site of a workspace in the theme of the repository and serves it; the workspace is gone afterwards.</summary>
    public static async Task<ServedSite> StartAsync(Workspace work, string now)
    {
        var run = work.Run("build", "--theme", Repository.At("theme"), "--now", now);
        Assert.True(run.Code == 0, run.Error);
        var files = new ConcurrentDictionary<string, byte[]>(work.Files("output"), StringComparer.Ordinal);
        string Text(string file) => System.Text.Encoding.UTF8.GetString(files[file]);
        var host = new StaticHost("/", HostRules.Read(Text("_redirects"), Text("_headers")), files.ContainsKey);

        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(System.Net.IPAddress.Loopback, 0));
        var web = builder.Build();
        var site = new ServedSite(work, web, files);
        web.Run(http => site.AnswerAsync(host, http));
        await web.StartAsync();
        site.Address = new Uri(web.Urls.First() + "/");
        return site;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await web.DisposeAsync();
        work.Dispose();
    }

    private async Task AnswerAsync(StaticHost host, HttpContext http)
    {
        var path = http.Request.Path.Value!;
        var answer = host.Answer(path, http.Request.QueryString.Value!);
        http.Response.StatusCode = answer.Status;
        foreach (var (name, value) in host.HeadersOf(path)) http.Response.Headers[name] = value;
        if (answer.Location is not null) http.Response.Headers.Location = answer.Location;
        if (answer.Destination is not { } file) return;
        if (http.Response.ContentType is null) http.Response.ContentType = ContentTypes.Of(file);
        if (http.Request.Query.ContainsKey(InPieces)) await WriteInPiecesAsync(http, files[file]);
        else await http.Response.Body.WriteAsync(files[file], http.RequestAborted);
    }

    /// <summary>The head, then one tag after the other, so that the browser shows what it has in between; the rest when its screen is long full.</summary>
    private static async Task WriteInPiecesAsync(HttpContext http, ReadOnlyMemory<byte> page)
    {
        for (var (left, end) = (150, page.Span.IndexOf("<body"u8)); !page.IsEmpty; left--, end = page.Span.IndexOf((byte)'>') + 1)
        {
            if (end <= 0 || left == 0) end = page.Length;
            await http.Response.Body.WriteAsync(page[..end], http.RequestAborted);
            await http.Response.Body.FlushAsync(http.RequestAborted);
            await Task.Delay(AFrame, http.RequestAborted);
            page = page[end..];
        }
    }
}
