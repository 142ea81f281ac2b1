using System.CommandLine;

namespace Sbpac.Site.Commands;

/// <summary>Command line → command → exit code: 0 fine, 1 content errors, 2 wrong usage.</summary>
public static class CommandLine
{
    /// <summary>Runs a command line.</summary>
    public static int Run(IReadOnlyList<string> args, CommandHost host)
    {
        var options = new SiteOptions(host);
        var build = BuildCommand.Create(options, host);
        var root = new RootCommand("Turns Markdown press releases into a bilingual news site. Without a command it builds.")
        {
            build,
            CheckCommand.Create(options, host),
            ServeCommand.Create(options, host),
            NewCommand.Create(options, host),
            RelatedCommand.Create(options, host),
        };
        // Else it is drawn from the name of the file, in which a native program has no other ending than ".Site".
        root.HelpName = "Sbpac.Site";
        options.AddTo(root);
        root.Action = build.Action;

        var line = root.Parse(args);
        var settings = new InvocationConfiguration { Output = host.Out, Error = host.Error };
        var code = line.Invoke(settings);
        return line.Errors.Count > 0 ? 2 : code;
    }
}
