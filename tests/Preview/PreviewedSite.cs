using Sbpac.Site.Preview;

namespace Sbpac.Site.Tests.Preview;

/// <summary>A preview on a free port, and a browser's side of it.</summary>
internal sealed class PreviewedSite : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly PreviewServer server;
    private readonly List<HttpResponseMessage> streams = [];

    private PreviewedSite(SiteOnDisk site, PreviewServer server)
    {
        (Site, this.server) = (site, server);
        Browser = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = server.Address };
    }

    public SiteOnDisk Site { get; }

    public HttpClient Browser { get; }

    public Uri Address => server.Address;

    public static async Task<PreviewedSite> Start(SiteOnDisk? site = null)
    {
        site ??= new SiteOnDisk();
        return new PreviewedSite(site, await PreviewServer.StartAsync(site.Options, site));
    }

    /// <summary>Opens a page as a browser does: loads it, and listens as the version that its script has.</summary>
    public async Task<OpenedPage> Open(string page)
    {
        using var loaded = await Browser.GetAsync(page);
        var html = await loaded.Content.ReadAsStringAsync();
        var begin = html.IndexOf("reload.js?", StringComparison.Ordinal) + "reload.js?".Length;
        var version = html[begin..html.IndexOf('"', begin)];
        var response = await Browser.GetAsync($"/.preview/events?page={Uri.EscapeDataString(page)}&version={version}", HttpCompletionOption.ResponseHeadersRead);
        streams.Add(response);
        return new OpenedPage(new StreamReader(await response.Content.ReadAsStreamAsync()));
    }

    /// <summary>Waits until a page holds some words, or holds them no more.</summary>
    public async Task Until(string page, string words, bool there = true)
    {
        for (var waited = TimeSpan.Zero; (await Browser.GetStringAsync(page)).Contains(words, StringComparison.Ordinal) != there; waited += TimeSpan.FromMilliseconds(20))
        {
            Assert.True(waited < Patience, $"{page} never {(there ? "held" : "lost")} \"{words}\": {string.Join("; ", Site.Updates[^1].Problems.Take(3))}");
            await Task.Delay(20);
        }
    }

    public async ValueTask DisposeAsync()
    {
        Browser.Dispose();
        foreach (var stream in streams) stream.Dispose();
        await server.DisposeAsync();
        Site.Dispose();
    }

    /// <summary>What an open page is told.</summary>
    internal sealed class OpenedPage(StreamReader events)
    {
        /// <summary>The next event of a kind, and what was told before it.</summary>
        public async Task<string> Next(string name)
        {
            using var patience = new CancellationTokenSource(Patience);
            while (await events.ReadLineAsync(patience.Token) is { } line)
            {
                if (line == $"event: {name}") return (await events.ReadLineAsync(patience.Token))!["data: ".Length..];
            }
            throw new InvalidOperationException("The server hung up.");
        }
    }
}
