using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Sbpac.Site.Build;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Languages;

namespace Sbpac.Site.Commands;

/// <summary>The options that commands share.</summary>
public sealed class SiteOptions
{
    private readonly CommandHost host;
    private readonly Option<string> input = Folder("--input", "input", "The folder with the content.");
    private readonly Option<string> output = Folder("--output", "output", "The folder that is published.");
    private readonly Option<string> theme = Folder("--theme", "theme", "The folder with templates, phrases and assets.");
    private readonly Option<Uri?> baseUrl = new("--base-url") { Description = "Where the site will stand, instead of url in site.yml.", CustomParser = ReadUrl };
    private readonly Option<int> threads;
    private readonly Option<DateTimeOffset?> now = new("--now") { Description = "The site's moment, ISO 8601, instead of the clock.", CustomParser = ReadMoment };
    private readonly Option<bool> drafts = new("--drafts") { Description = "Show drafts too." };
    private readonly Option<bool> strict = new("--strict") { Description = "Warnings fail the build." };
    private readonly Option<string> format = new("--format") { Description = "How diagnostics are printed: text, json or github.", DefaultValueFactory = _ => "text" };
    private readonly Option<string> messages;

    /// <summary>Makes the options.</summary>
    public SiteOptions(CommandHost host)
    {
        this.host = host;
        threads = new Option<int>("--threads") { Description = "How many threads may work.", DefaultValueFactory = _ => host.Processors };
        threads.Validators.Add(result =>
        {
            // What is no number at all has an error already.
            if (result.Tokens is [{ Value: var text }] && int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var count) && count < 1)
                result.AddError("--threads must be at least 1.");
        });
        format.AcceptOnlyFromAmong("text", "json", "github");
        messages = new Option<string>("--messages")
        {
            Description = "The language of messages: en or th; else that of the environment.",
            DefaultValueFactory = _ => host.Locale.StartsWith("th", StringComparison.Ordinal) ? "th" : "en",
        };
        messages.AcceptOnlyFromAmong([.. Diagnostics.Messages.Languages]);
    }

    /// <summary>Adds all of them to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in (ReadOnlySpan<Option>)[input, output, theme, baseUrl, threads, now, drafts, strict, format, messages]) command.Add(option);
    }

    /// <summary>Adds those that a command needs which writes into the input folder.</summary>
    public void AddInputTo(Command command)
    {
        foreach (var option in (ReadOnlySpan<Option>)[input, now, messages]) command.Add(option);
    }

    /// <summary>Adds those that a command needs which writes nothing and prints for people.</summary>
    public void AddPreviewTo(Command command)
    {
        foreach (var option in (ReadOnlySpan<Option>)[input, theme, baseUrl, threads, now, drafts, strict, messages]) command.Add(option);
    }

    /// <summary>The moment of the command.</summary>
    public DateTimeOffset Now(ParseResult line) => line.GetValue(now) ?? host.Time.GetUtcNow();

    /// <summary>The input folder.</summary>
    public string Input(ParseResult line) => Path.GetFullPath(line.GetValue(input)!, host.Folder);

    /// <summary>The words of diagnostics.</summary>
    public Messages Messages(ParseResult line) => Diagnostics.Messages.In(line.GetValue(messages)!);

    /// <summary>What a build is told.</summary>
    public BuildOptions Read(ParseResult line) => new()
    {
        Input = Input(line),
        Output = Path.GetFullPath(line.GetValue(output) ?? output.Name.TrimStart('-'), host.Folder),
        Theme = Path.GetFullPath(line.GetValue(theme)!, host.Folder),
        Root = host.Folder,
        BaseUrl = line.GetValue(baseUrl),
        Threads = line.GetValue(threads),
        Now = Now(line),
        Drafts = line.GetValue(drafts),
        Strict = line.GetValue(strict),
    };

    /// <summary>The folders as they were typed.</summary>
    public FolderNames Names(ParseResult line) => new(line.GetValue(input)!, line.GetValue(theme) ?? "theme", line.GetValue(output) ?? "output");

    /// <summary>Prints diagnostics in the form asked for, with the folders as they were typed.</summary>
    public IReportPrinter Printer(ParseResult line)
    {
        var names = Names(line);
        return line.GetValue(format) switch
        {
            "json" => new JsonPrinter(host.Out, names, Messages(line), line.GetValue(strict)),
            "github" => new GithubPrinter(host.Out, names, Messages(line), line.GetValue(strict)),
            _ => new TextPrinter(host.Out, host.Error, names, Messages(line), line.GetValue(strict)),
        };
    }

    /// <summary>Prints the diagnostics of a preview for people.</summary>
    internal TextPrinter PreviewPrinter(ParseResult line) => new(
        host.Out, host.Error, new FolderNames(line.GetValue(input)!, line.GetValue(theme)!, ""), Messages(line), line.GetValue(strict));

    private static Option<string> Folder(string name, string folder, string description) =>
        new(name) { Description = description, HelpName = "DIR", DefaultValueFactory = _ => folder };

    private static Uri? ReadUrl(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https") return url;
        result.AddError($"--base-url: \"{text}\" is not an address. Write https://host/path/.");
        return null;
    }

    private static DateTimeOffset? ReadMoment(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        // The forms of front matter, so that a Buddhist year cannot end every embargo here.
        var reading = DateReader.Read(text, []);
        if (reading.Fault == DateFault.None)
            return new DateTimeOffset(reading.Day.ToDateTime(reading.Time ?? TimeOnly.MinValue), reading.Offset ?? TimeSpan.Zero);
        result.AddError($"--now: \"{text}\" is not a moment. Write 2022-08-03T09:00:00+07:00.");
        return null;
    }
}
