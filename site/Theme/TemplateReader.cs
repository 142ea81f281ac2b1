using System.Collections.Frozen;
using Sbpac.Site.Diagnostics;
using Scriban;
using Scriban.Parsing;

namespace Sbpac.Site.Theme;

/// <summary>Parses the templates of a theme, and checks what can be checked before any page is rendered.</summary>
internal static class TemplateReader
{
    private const string Folder = "theme/templates/";
    private const string Ending = ".html";

    /// <summary>Reads all templates. A template with an error is left out after its errors are reported.</summary>
    /// <param name="sources">Logical path to text; what is not <c>theme/templates/**.html</c> is passed over.</param>
    /// <param name="phrases">What <c>phrase</c> may name.</param>
    /// <param name="problems">Takes SITE401, 402, 403 and 407.</param>
    public static FrozenDictionary<string, ThemeTemplate> Read(
        IReadOnlyDictionary<string, string> sources, Phrases phrases, Problems problems)
    {
        var names = sources.Keys.Where(IsTemplate).Select(NameOf).ToFrozenSet(StringComparer.Ordinal);
        var check = new TemplateCheck(names, phrases, problems);
        var templates = new List<ThemeTemplate>();
        foreach (var (path, text) in sources.Where(source => IsTemplate(source.Key)))
        {
            if (Parse(path, text, problems) is not { } template) continue;
            check.Visit(template.Page);
            templates.Add(template);
        }
        return templates.ToFrozenDictionary(template => template.Name, StringComparer.Ordinal);
    }

    private static ThemeTemplate? Parse(string path, string text, Problems problems)
    {
        var parsed = Template.Parse(text, path);
        foreach (var message in parsed.Messages.Where(message => message.Type == ParserMessageType.Error))
            problems.Report(Codes.TemplateSyntax, TemplateFault.At(message.Span), message.Message);
        if (parsed.HasErrors || parsed.Page is not { } page) return null;
        var whole = text.AsSpan().TrimStart().StartsWith("<!doctype", StringComparison.OrdinalIgnoreCase);
        var name = NameOf(path);
        return new ThemeTemplate(name, path, page, whole);
    }

    private static bool IsTemplate(string path) =>
        path.StartsWith(Folder, StringComparison.Ordinal) && path.EndsWith(Ending, StringComparison.Ordinal);

    private static string NameOf(string path) => path[Folder.Length..^Ending.Length];
}
