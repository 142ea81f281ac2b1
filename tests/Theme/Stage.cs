using System.Buffers;
using System.Text;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Languages;
using Sbpac.Site.Theme;

namespace Sbpac.Site.Tests.Theme;

/// <summary>A theme of a few lines, for one test.</summary>
internal static class Stage
{
    public static readonly IReadOnlyList<Language> Languages = [new PlainLanguage("th"), new PlainLanguage("en")];

    /// <summary>Loads templates given as name and text.</summary>
    public static (SiteTheme Theme, Problems Problems) Load(string phrases, params (string Name, string Text)[] templates)
    {
        var problems = new Problems();
        var sources = templates.ToDictionary(template => $"theme/templates/{template.Name}.html", template => template.Text);
        return (SiteTheme.Load(sources, Phrases.Read(phrases, Languages, problems), problems), problems);
    }

    /// <summary>What a page template writes, without a layout.</summary>
    public static string Write(string template, object model)
    {
        var (theme, problems) = Load("", ("layout", "{{ content }}"), ("page", template));
        var html = Write(theme, "page", model, problems: problems);
        Assert.Empty(problems.ToImmutable());
        return html;
    }

    /// <summary>What a theme writes.</summary>
    public static string Write(SiteTheme theme, string template, object model, string language = "en", Problems? problems = null)
    {
        var bytes = new ArrayBufferWriter<byte>();
        theme.Render(template, model, language, bytes, problems ?? new Problems());
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    /// <summary>The one diagnostic that loading and rendering a page gives.</summary>
    public static Diagnostic Fault(string template, object model, string phrases = "")
    {
        var (theme, problems) = Load(phrases, ("layout", "{{ content }}"), ("page", template));
        if (!problems.HasErrors) Write(theme, "page", model, problems: problems);
        return Assert.Single(problems.ToImmutable());
    }
}
