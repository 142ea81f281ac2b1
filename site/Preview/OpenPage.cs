using System.Text.Json;
using System.Threading.Channels;

namespace Sbpac.Site.Preview;

/// <summary>A page that a browser shows and that listens. What it is told is a line of server-sent events.</summary>
/// <param name="path">Its path, decoded.</param>
/// <param name="query">Its query with the question mark, or nothing.</param>
/// <param name="version">What it shows.</param>
internal sealed class OpenPage(string path, string query, string version)
{
    /// <summary>A browser that takes nothing any more is told no more than this.</summary>
    private const int MostWaiting = 64;

    private readonly Channel<string> messages = Channel.CreateBounded<string>(
        new BoundedChannelOptions(MostWaiting) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });

    private string? problems;

    /// <summary>Its path, decoded.</summary>
    public string Path => path;

    /// <summary>Its query.</summary>
    public string Query => query;

    /// <summary>What it shows, or will when it has done as it was told.</summary>
    public string Version { get; private set; } = version;

    /// <summary>What it is told.</summary>
    public IAsyncEnumerable<string> Messages(CancellationToken stop) => messages.Reader.ReadAllAsync(stop);

    /// <summary>Lets it load again.</summary>
    public void Reload(string next)
    {
        Version = next;
        Say("reload", "{}");
    }

    /// <summary>Lets it take another style sheet.</summary>
    public void Swap(StyleChange change, string next)
    {
        Version = next;
        using var json = new MemoryStream();
        using (var writer = new Utf8JsonWriter(json))
        {
            writer.WriteStartObject();
            writer.WriteString("from", change.From);
            writer.WriteString("to", change.To);
            writer.WriteString("version", next);
            writer.WriteEndObject();
        }
        Say("style", System.Text.Encoding.UTF8.GetString(json.ToArray()));
    }

    /// <summary>Lets it show problems, where they are not those that it shows.</summary>
    /// <param name="json">What <see cref="Overlay"/> wrote.</param>
    public void ShowProblems(string json)
    {
        if (Interlocked.Exchange(ref problems, json) != json) Say("problems", json);
    }

    private void Say(string name, string json) => messages.Writer.TryWrite($"event: {name}\ndata: {json}\n\n");
}
