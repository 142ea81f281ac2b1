using System.CommandLine;
using System.Globalization;
using Sbpac.Site.Build;
using Sbpac.Site.Catalog;
using Sbpac.Site.Diagnostics;

namespace Sbpac.Site.Commands;

/// <summary><c>related SLUG</c>: why a release shows the related releases it shows.</summary>
internal static class RelatedCommand
{
    private const int PassedOverShown = 8;

    /// <summary>Makes the command.</summary>
    public static Command Create(SiteOptions options, CommandHost host)
    {
        var name = new Argument<string>("SLUG") { Description = "The release: slug, year/slug or folder." };
        var language = new Option<string?>("--lang") { Description = "The language; every one the release has where it is not given." };
        var command = new Command("related", "Says why a release shows the related releases it shows.") { name, language };
        options.AddTo(command);
        command.SetAction(line => Run(line.GetValue(name)!, line.GetValue(language), options, host, line));
        return command;
    }

    private static int Run(string name, string? language, SiteOptions options, CommandHost host, ParseResult line)
    {
        var messages = options.Messages(line);
        var builder = new SiteBuilder(options.Read(line), new Progress<BuildStep>());
        if (builder.Plan() is not { } plan)
        {
            options.Printer(line).Print(builder.Report(null, null), TimeSpan.Zero);
            return 1;
        }
        var releases = plan.Catalog.Editions.SelectMany(edition => edition.Pages)
            .Where(release => release.Slug == name || ReleaseName.Matches(release, name))
            .ToArray();
        if (releases.Select(release => release.Bundle.Folder).Distinct(StringComparer.Ordinal).Count() is var found && found != 1)
        {
            host.Error.WriteLine(found == 0
                ? messages.Text("release.unknown", name)
                : messages.Text("release.ambiguous", name, string.Join(", ", releases.Select(release => release.Bundle.Key).Distinct(StringComparer.Ordinal))));
            return 2;
        }
        var wanted = releases.Where(release => language is null || release.Language.Code == language).ToArray();
        if (wanted.Length == 0)
        {
            host.Error.WriteLine(messages.Text("release.language", language!, string.Join(", ", releases.Select(release => release.Language))));
            return 2;
        }
        foreach (var release in wanted) Print(plan, release, host.Out, messages);
        return 0;
    }

    private static void Print(SitePlan plan, Release release, TextWriter output, Messages messages)
    {
        var (explanation, releases) = plan.Related.Explain(release);
        var shown = plan.Related.Of(release);
        var spelling = plan.Terms.Spell(release);
        output.WriteLine($"{plan.Catalog.Urls.Of(release).Href}  {release.Title.Value}");
        foreach (var other in shown)
        {
            var why = explanation.Shown.FirstOrDefault(match => releases[match.Match.Document] == other);
            if (why is null)
            {
                output.WriteLine(messages.Text("related.borrowed", other.Title.Value, plan.Catalog.Urls.Of(other).Href));
                continue;
            }
            output.WriteLine(messages.Text(
                why.Match.Pinned ? "related.pinned" : "related.shown",
                Number(why.Match.Score), other.Title.Value, plan.Catalog.Urls.Of(other).Href, Number(why.Similarity), Number(why.TimeFactor)));
            output.WriteLine("      " + string.Join("  ", why.Terms.Select(term =>
                $"{spelling.GetValueOrDefault(term.Term, "?")} {term.Share.ToString("0%", CultureInfo.InvariantCulture)}")));
        }
        foreach (var passed in explanation.PassedOver.Take(PassedOverShown))
        {
            var reason = messages.Text("related.passed." + passed.Reason, passed.DuplicateOf < 0 ? "" : releases[passed.DuplicateOf].Title.Value);
            output.WriteLine(messages.Text("related.passed", Number(passed.Score), releases[passed.Document].Title.Value, reason));
        }
        output.WriteLine();
    }

    private static string Number(double value) => value.ToString("0.000", CultureInfo.InvariantCulture);
}
