using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Sbpac.Site.Bench.Live;

/// <summary>A headless Chromium with one page, spoken to by its DevTools protocol.</summary>
internal sealed class Chromium : IAsyncDisposable
{
    /// <summary>How the page tells what it shows: a mark in its text, and that it was seen.</summary>
    private const string Observe = """
        (() => {
          let last = "";
          const look = () => {
            const mark = /edit-\d+-/.exec(document.body?.textContent ?? "")?.[0] ?? "";
            if (mark !== last) seen(last = mark);
          };
          new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true });
          document.addEventListener("DOMContentLoaded", look);
        })();
        """;

    private readonly Process process;
    private readonly string profile;
    private readonly ClientWebSocket socket = new();
    private readonly ConcurrentDictionary<int, TaskCompletionSource<JsonNode?>> asked = [];
    private readonly ConcurrentQueue<(string Mark, long Moment)> seen = new();
    private readonly SemaphoreSlim news = new(0);
    private int last;

    private Chromium(Process process, string profile) => (this.process, this.profile) = (process, profile);

    /// <summary>Starts the browser.</summary>
    public static async Task<Chromium> StartAsync(string program)
    {
        var profile = Directory.CreateTempSubdirectory("live-").FullName;
        var process = Process.Start(new ProcessStartInfo(program,
            ["--headless=new", "--no-sandbox", "--disable-gpu", "--remote-debugging-port=0", $"--user-data-dir={profile}", "about:blank"]) { RedirectStandardError = true })!;
        _ = process.StandardError.ReadToEndAsync();
        var browser = new Chromium(process, profile);
        var port = Path.Join(profile, "DevToolsActivePort");
        while (!File.Exists(port) || File.ReadAllText(port).Length == 0) await Task.Delay(50);
        using var http = new HttpClient();
        var address = $"http://127.0.0.1:{File.ReadLines(port).First()}/json/list";
        JsonNode? page = null;
        while ((page ??= JsonNode.Parse(await http.GetStringAsync(address))!.AsArray().FirstOrDefault(one => (string?)one!["type"] == "page")) is null) await Task.Delay(50);
        await browser.socket.ConnectAsync(new Uri((string)page["webSocketDebuggerUrl"]!), CancellationToken.None);
        _ = browser.ListenAsync();
        await browser.AskAsync("Page.enable");
        await browser.AskAsync("Runtime.enable");
        await browser.AskAsync("Runtime.addBinding", new JsonObject { ["name"] = "seen" });
        await browser.AskAsync("Page.addScriptToEvaluateOnNewDocument", new JsonObject { ["source"] = Observe });
        return browser;
    }

    /// <summary>Opens a page.</summary>
    public Task OpenAsync(Uri page) => AskAsync("Page.navigate", new JsonObject { ["url"] = page.AbsoluteUri });

    /// <summary>Waits until the page shows a mark.</summary>
    /// <returns>When it did (<see cref="Stopwatch.GetTimestamp"/>).</returns>
    public async Task<long> SeenAsync(string mark)
    {
        while (true)
        {
            if (!await news.WaitAsync(TimeSpan.FromSeconds(30))) throw new TimeoutException($"The page never showed {mark}.");
            if (seen.TryDequeue(out var one) && one.Mark == mark) return one.Moment;
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        socket.Dispose();
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        news.Dispose();
        for (var tries = 0; Directory.Exists(profile) && tries < 20; tries++)
        {
            try
            {
                Directory.Delete(profile, recursive: true);
            }
            catch (IOException)
            {
                await Task.Delay(100);
            }
        }
    }

    private async Task AskAsync(string method, JsonObject? parameters = null)
    {
        var id = Interlocked.Increment(ref last);
        var answer = asked[id] = new(TaskCreationOptions.RunContinuationsAsynchronously);
        var message = JsonSerializer.SerializeToUtf8Bytes(new JsonObject { ["id"] = id, ["method"] = method, ["params"] = parameters ?? [] });
        await socket.SendAsync(message, WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
        await answer.Task.WaitAsync(TimeSpan.FromSeconds(30));
    }

    private async Task ListenAsync()
    {
        var buffer = new byte[1 << 20];
        while (socket.State == WebSocketState.Open)
        {
            var length = 0;
            try
            {
                WebSocketReceiveResult part;
                do
                {
                    part = await socket.ReceiveAsync(buffer.AsMemory(length).ToArray(), CancellationToken.None);
                    length += part.Count;
                }
                while (!part.EndOfMessage);
            }
            catch (Exception gone) when (gone is WebSocketException or ObjectDisposedException or OperationCanceledException)
            {
                return;
            }
            var moment = Stopwatch.GetTimestamp();
            var message = JsonNode.Parse(buffer.AsSpan(0, length))!;
            if ((int?)message["id"] is { } id && asked.TryRemove(id, out var answer)) answer.SetResult(message["result"]);
            if ((string?)message["method"] != "Runtime.bindingCalled") continue;
            seen.Enqueue(((string)message["params"]!["payload"]!, moment));
            news.Release();
        }
    }
}
