using System.Globalization;
using System.Text;
using Sbpac.Site.Commands;

// The only place that asks the machine who it is. Everything below gets what it needs handed down, so that the same input gives
// the same bytes under every culture, clock and number of cores.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

var host = new CommandHost(
    Console.Out,
    Console.Error,
    IsTerminal: !Console.IsOutputRedirected,
    Directory.GetCurrentDirectory(),
    Environment.GetEnvironmentVariable("LC_ALL") ?? Environment.GetEnvironmentVariable("LC_MESSAGES") ?? Environment.GetEnvironmentVariable("LANG") ?? "",
    Environment.ProcessorCount,
    TimeProvider.System);
return CommandLine.Run(args, host);
