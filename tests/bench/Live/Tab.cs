using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Channels;

namespace Sbpac.Site.Bench.Live;

/// <summary>A page in Chromium, spoken to by the DevTools protocol: it tells each time its document shows another mark.</summary>
internal sealed class Tab : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Runs in the page before anything else of it, and in each that takes its place.</summary>
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

    private readonly ClientWebSocket socket = new();
    private readonly ConcurrentDictionary<int, TaskCompletionSource> asked = [];
    private readonly Channel<(string Mark, long Moment)> seen = Channel.CreateUnbounded<(string, long)>();
    private int last;

    private Tab()
    {
    }

    /// <summary>Opens a page.</summary>
    public static async Task<Tab> OpenAsync(Uri target, Uri page)
    {
        var tab = new Tab();
        await tab.socket.ConnectAsync(target, CancellationToken.None);
        _ = tab.ListenAsync();
        await tab.AskAsync("Page.enable", []);
        await tab.AskAsync("Runtime.enable", []);
        // A page behind another one does not listen.
        await tab.AskAsync("Emulation.setFocusEmulationEnabled", new JsonObject { ["enabled"] = true });
        await tab.AskAsync("Runtime.addBinding", new JsonObject { ["name"] = "seen" });
        await tab.AskAsync("Page.addScriptToEvaluateOnNewDocument", new JsonObject { ["source"] = Observe });
        await tab.AskAsync("Page.navigate", new JsonObject { ["url"] = page.AbsoluteUri });
        return tab;
    }

    /// <summary>Waits until the document shows a mark.</summary>
    /// <returns>When it did, as <see cref="Stopwatch.GetTimestamp"/> tells it.</returns>
    public async Task<long> SeenAsync(string mark)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            var one = await seen.Reader.ReadAsync(patience.Token);
            if (one.Mark == mark) return one.Moment;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => socket.Dispose();

    private async Task AskAsync(string method, JsonObject parameters)
    {
        var id = Interlocked.Increment(ref last);
        var answer = asked[id] = new(TaskCreationOptions.RunContinuationsAsynchronously);
        var message = JsonSerializer.SerializeToUtf8Bytes(new JsonObject { ["id"] = id, ["method"] = method, ["params"] = parameters });
        await socket.SendAsync(message, WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
        await answer.Task.WaitAsync(Patience);
    }

    private async Task ListenAsync()
    {
        var buffer = new byte[1 << 20];
        while (true)
        {
            var length = 0;
            try
            {
                ValueWebSocketReceiveResult part;
                do
                {
                    part = await socket.ReceiveAsync(buffer.AsMemory(length), CancellationToken.None);
                    length += part.Count;
                }
                while (!part.EndOfMessage);
            }
            catch (Exception gone) when (gone is WebSocketException or ObjectDisposedException or OperationCanceledException)
            {
                return;
            }
            if (length == 0) return;
            var moment = Stopwatch.GetTimestamp();
            var message = JsonNode.Parse(buffer.AsSpan(0, length))!;
            if ((int?)message["id"] is { } id && asked.TryRemove(id, out var answer)) answer.SetResult();
            if ((string?)message["method"] == "Runtime.bindingCalled") seen.Writer.TryWrite(((string)message["params"]!["payload"]!, moment));
        }
    }
}
