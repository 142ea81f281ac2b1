using System.CommandLine;
using Sbpac.Site.Build;
using Sbpac.Site.Content;
using Sbpac.Site.Diagnostics;

namespace Sbpac.Site.Commands;

/// <summary><c>new</c>: makes a release, or adds a language to one. It never overwrites.</summary>
internal static class NewCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(SiteOptions options, CommandHost host)
    {
        var title = new Argument<string?>("TITLE") { Description = "The title, in quotes.", Arity = ArgumentArity.ZeroOrOne };
        var date = new Option<string?>("--date") { Description = "The day: 2022-08-03, 2565-08-03 or written out. Today where it is not given." };
        var slug = new Option<string?>("--slug") { Description = "The last part of the URL, in English letters. Made of the title where it is not given." };
        var language = new Option<string?>("--lang") { Description = "The language; the site's default, or for --translate the first that is missing." };
        var translate = new Option<string?>("--translate") { Description = "Adds a language beside the release of this slug.", HelpName = "SLUG" };
        var command = new Command("new", "Makes a release with filled front matter, or a translation of one.") { title, date, slug, language, translate };
        options.AddInputTo(command);
        command.SetAction(line => Run(
            new NewRequest(line.GetValue(title), line.GetValue(date), line.GetValue(slug), line.GetValue(language), line.GetValue(translate)),
            options, host, line));
        return command;
    }

    private static int Run(NewRequest request, SiteOptions options, CommandHost host, ParseResult line)
    {
        var messages = options.Messages(line);
        var problems = new Problems();
        var input = InputFolder.Read(options.Input(line), host.Processors, problems);
        var settings = input is null ? null : SettingsReader.Read(input.Settings.GetValueOrDefault(SettingsReader.FileName), null, problems);
        if (input is null || settings is null)
        {
            foreach (var problem in problems.ToImmutable()) host.Error.WriteLine(TextPrinter.Line(problem, options.Names(line), messages));
            return 1;
        }
        var draft = new ReleaseDrafter(settings, input, options.Now(line)).Draft(request);
        if (draft.Fault is { } fault)
        {
            host.Error.WriteLine(messages.Text(fault.Key, [.. fault.Arguments]));
            return 2;
        }
        var path = Path.Join(options.Input(line), draft.Path);
        var shown = Path.GetRelativePath(host.Folder, path);
        try
        {
            var made = BundleWriter.TryCreate(path, draft.Text!);
            (made ? host.Out : host.Error).WriteLine(messages.Text(made ? "new.made" : "new.exists", shown));
            return made ? 0 : 1;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            host.Error.WriteLine(messages.Text("new.failed", shown, failure.Message.TrimEnd('.')));
            return 1;
        }
    }
}

/// <summary>What the command line asks for.</summary>
/// <param name="Title">The title, or null.</param>
/// <param name="Date">The day as typed, or null for today.</param>
/// <param name="Slug">The slug, or null.</param>
/// <param name="Language">The code of the language, or null.</param>
/// <param name="Translate">The release to translate, or null for a new one.</param>
internal sealed record NewRequest(string? Title, string? Date, string? Slug, string? Language, string? Translate);
