using System.Collections.Immutable;
using System.CommandLine;
using System.ComponentModel;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Sbpac.Site.Build;
using Sbpac.Site.Preview;

namespace Sbpac.Site.Commands;

/// <summary><c>serve</c>, or <c>preview</c>: shows the site in a browser and keeps it in step with the folders.</summary>
internal static class ServeCommand
{
    private const int UsualPort = 5080;
    private const int PortsTried = 20;
    private const int ThreadsBeside = 6;

    /// <summary>Makes the command.</summary>
    public static Command Create(SiteOptions options, CommandHost host)
    {
        var port = new Option<int?>("--port") { Description = $"The port; {UsualPort} or the next free one where it is not given." };
        port.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int?>() is < 0 or > ushort.MaxValue) result.AddError("--port must be a number from 0 to 65535.");
        });
        var open = new Option<bool>("--open") { Description = "Open the browser." };
        var address = new Option<IPAddress>("--host")
        {
            Description = "The address to listen on: 0.0.0.0 lets other machines in.",
            CustomParser = result =>
            {
                var text = result.Tokens[0].Value;
                if (text == "localhost") return IPAddress.Loopback;
                if (IPAddress.TryParse(text, out var parsed)) return parsed;
                result.AddError($"--host: \"{text}\" is not an address. Write 127.0.0.1 or 0.0.0.0.");
                return null;
            },
            DefaultValueFactory = _ => IPAddress.Loopback,
        };
        var command = new Command("serve", "Shows the site in a browser, and every change at once. Nothing is written.") { port, open, address };
        command.Aliases.Add("preview");
        options.AddPreviewTo(command);
        command.SetAction((line, stop) =>
        {
            ImmutableArray<int> ports = line.GetValue(port) is { } named ? [named] : [.. Enumerable.Range(UsualPort, PortsTried)];
            var build = options.Read(line);
            var preview = new PreviewOptions
            {
                Build = build,
                Now = () => options.Now(line),
                Time = host.Time,
                Messages = options.Messages(line),
                Host = line.GetValue(address)!,
                Ports = ports,
            };
            return RunAsync(preview, new PreviewPrinter(host.Out, options.PreviewPrinter(line), preview.Messages, build.Strict), line.GetValue(open), options, host, line, stop);
        });
        return command;
    }

    private static async Task<int> RunAsync(
        PreviewOptions preview, PreviewPrinter printer, bool open, SiteOptions options, CommandHost host, ParseResult line, CancellationToken stop)
    {
        if (!Directory.Exists(preview.Build.Input) || !Directory.Exists(preview.Build.Theme))
        {
            var report = new SiteBuilder(preview.Build, new Progress<BuildStep>()).Check();
            options.PreviewPrinter(line).Print(report.Problems);
            return 1;
        }
        // Planning keeps as many threads busy as there are cores, and a browser that waits for a page must not wait for them.
        ThreadPool.SetMinThreads(ThreadsBeside + preview.Build.Threads, ThreadsBeside + preview.Build.Threads);
        if (await StartAsync(preview, printer, host).ConfigureAwait(false) is not { } server) return 1;
        await using var running = server.ConfigureAwait(false);
        var url = new Uri(server.Address, server.Root).AbsoluteUri;
        if (!IPAddress.IsLoopback(preview.Host)) Say(host, preview.Messages.Text("preview.public", preview.Host));
        if (preview.Ports is [> 0 and var first, ..] && server.Address.Port != first) Say(host, preview.Messages.Text("preview.taken", first));
        Say(host, preview.Messages.Text("preview.at", url));
        if (open) Open(url, preview, host);
        try
        {
            await server.Running.WaitAsync(stop).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            Say(host, preview.Messages.Text("preview.stopped"));
        }
        return 0;
    }

    private static async Task<PreviewServer?> StartAsync(PreviewOptions preview, PreviewPrinter printer, CommandHost host)
    {
        try
        {
            return await PreviewServer.StartAsync(preview, printer).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is IOException or SocketException)
        {
            await host.Error.WriteLineAsync(preview.Messages.Text("preview.port", preview.Host, preview.Ports[0], failure.Message)).ConfigureAwait(false);
            return null;
        }
    }

    private static void Open(string url, PreviewOptions preview, CommandHost host)
    {
        try
        {
            using var browser = Process.Start(new ProcessStartInfo(url) { UseShellExecute = true });
        }
        catch (Exception failure) when (failure is Win32Exception or InvalidOperationException or PlatformNotSupportedException)
        {
            Say(host, preview.Messages.Text("preview.open", url, failure.Message));
        }
    }

    private static void Say(CommandHost host, string line)
    {
        host.Out.WriteLine(line);
        host.Out.Flush();
    }
}
