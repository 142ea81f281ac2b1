using System.Diagnostics;
using System.Text.Json.Nodes;

namespace Sbpac.Site.Bench.Live;

/// <summary>A headless Chromium.</summary>
internal sealed class Chromium : IAsyncDisposable
{
    private readonly Process process;
    private readonly string profile;
    private readonly HttpClient http = new();
    private readonly List<Tab> tabs = [];

    private Chromium(Process process, string profile) => (this.process, this.profile) = (process, profile);

    /// <summary>Starts the browser.</summary>
    /// <param name="program">Its program.</param>
    public static async Task<Chromium> StartAsync(string program)
    {
        var profile = Directory.CreateTempSubdirectory("live-").FullName;
        string[] arguments = ["--headless=new", "--no-sandbox", "--disable-gpu", "--remote-debugging-port=0", $"--user-data-dir={profile}", "about:blank"];
        var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        _ = process.StandardError.ReadToEndAsync();
        var browser = new Chromium(process, profile);
        var port = Path.Join(profile, "DevToolsActivePort");
        while (!File.Exists(port) || File.ReadAllText(port).Length == 0) await Task.Delay(50);
        browser.http.BaseAddress = new Uri($"http://127.0.0.1:{File.ReadLines(port).First()}");
        return browser;
    }

    /// <summary>Opens a page.</summary>
    public async Task<Tab> OpenAsync(Uri page)
    {
        using var made = await http.PutAsync(new Uri("/json/new?about:blank", UriKind.Relative), null);
        var target = JsonNode.Parse(await made.Content.ReadAsStringAsync())!;
        var tab = await Tab.OpenAsync(new Uri((string)target["webSocketDebuggerUrl"]!), page);
        tabs.Add(tab);
        return tab;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var tab in tabs) tab.Dispose();
        http.Dispose();
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        // Its children write until they are gone.
        for (var tries = 0; Directory.Exists(profile) && tries < 20; tries++)
        {
            await Task.Delay(100);
            try
            {
                Directory.Delete(profile, recursive: true);
            }
            catch (IOException)
            {
                continue;
            }
        }
    }
}
