using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace Sbpac.Site.Preview;

/// <summary>
/// Serves the site of the folders from memory, and changes it as they change. Kestrel with nothing around it: there is nothing to
/// configure, inject or log.
/// </summary>
public sealed class PreviewServer : IAsyncDisposable
{
    private readonly CancellationTokenSource stop = new();
    private readonly Changes changes;
    private readonly LiveSite live;
    private readonly IPreviewListener listener;
    private readonly PreviewOptions options;
    private readonly Responder responder;
    private WebApplication? web;
    private FolderWatch? watch;

    private PreviewServer(PreviewOptions options, IPreviewListener listener)
    {
        (this.options, this.listener) = (options, listener);
        changes = new Changes(options.Time);
        var reloads = new Reloads(new Overlay(options.Messages, options.Build.Strict));
        live = new LiveSite(options, reloads, listener);
        responder = new Responder(options, live, reloads, stop.Token);
    }

    /// <summary>Where it listens: <c>http://127.0.0.1:5080</c>.</summary>
    public Uri Address { get; private set; } = new("http://localhost");

    /// <summary>The path of the site there, with a slash at both ends.</summary>
    public string Root => live.State.Site?.Root ?? "/";

    /// <summary>Takes in changes. It ends when the server is disposed.</summary>
    public Task Running { get; private set; } = Task.CompletedTask;

    /// <summary>Listens, makes the site and begins to watch. A browser that is early is told to wait.</summary>
    /// <exception cref="IOException">No port is free.</exception>
    /// <exception cref="System.Net.Sockets.SocketException">This address or port may not be listened on.</exception>
    public static async Task<PreviewServer> StartAsync(PreviewOptions options, IPreviewListener listener)
    {
        var server = new PreviewServer(options, listener);
        try
        {
            await server.ListenAsync().ConfigureAwait(false);
            server.watch = new FolderWatch([options.Build.Input, options.Build.Theme], server.changes, options.Time, listener.Polls);
            await server.live.RefreshAsync([], server.stop.Token).ConfigureAwait(false);
            server.Running = server.live.RunAsync(server.changes, server.watch, server.stop.Token);
            return server;
        }
        catch
        {
            await server.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        watch?.Dispose();
        await stop.CancelAsync().ConfigureAwait(false);
        await ((Task)Running).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await live.StopAsync().ConfigureAwait(false);
        if (web is not null) await web.DisposeAsync().ConfigureAwait(false);
        stop.Dispose();
    }

    private async Task ListenAsync()
    {
        for (var i = 0; ; i++)
        {
            var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
            builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
            {
                kestrel.AddServerHeader = false;
                kestrel.Listen(options.Host, options.Ports[i]);
            });
            web = builder.Build();
            web.Run(responder.AnswerAsync);
            try
            {
                await web.StartAsync(stop.Token).ConfigureAwait(false);
                Address = new Uri(web.Urls.First());
                return;
            }
            catch (IOException) when (i + 1 < options.Ports.Length)
            {
                await web.DisposeAsync().ConfigureAwait(false);
            }
        }
    }
}
