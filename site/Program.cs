using System.Globalization;
using System.Text;
using Sbpac.Site.Commands;
using Sbpac.Site.Diagnostics;

// The only place that asks the machine who it is. Everything below gets what it needs handed down, so that the same input gives
// the same bytes under every culture, clock and number of cores.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
Console.OutputEncoding = utf8;

// POSIX: the first of these that is set and not empty.
string[] localeVariables = ["LC_ALL", "LC_MESSAGES", "LANG"];
var host = new CommandHost(
    // The console's own writers make a system call for each 256 letters, and a report has a million.
    TextWriter.Synchronized(new StreamWriter(Console.OpenStandardOutput(), utf8, 1 << 16) { AutoFlush = true }),
    TextWriter.Synchronized(new StreamWriter(Console.OpenStandardError(), utf8, 1 << 16) { AutoFlush = true }),
    IsTerminal: !Console.IsOutputRedirected,
    Directory.GetCurrentDirectory(),
    localeVariables.Select(Environment.GetEnvironmentVariable).FirstOrDefault(locale => !string.IsNullOrEmpty(locale)) ?? "",
    Environment.ProcessorCount,
    TimeProvider.System);
// Without ICU .NET leaves decomposed letters as they are, and says nothing: the same input would give other bytes.
if (!"\u00e9".Equals("e\u0301".Normalize(), StringComparison.Ordinal))
{
    host.Error.WriteLine(Messages.In(host.Locale.Split('_')[0]).Text("host.invariant"));
    return 2;
}
return CommandLine.Run(args, host);
