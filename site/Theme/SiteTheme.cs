using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.IO.Hashing;
using Sbpac.Site.Content;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Text;
using Sbpac.Site.Theme.Compiled;
using Scriban.Syntax;

namespace Sbpac.Site.Theme;

/// <summary>
/// The theme: templates and phrases in, HTML out. Rendering is a pure function of (templates, phrases, model, language), and
/// any number of threads may render at once.
/// </summary>
public sealed class SiteTheme
{
    private const string LayoutName = "layout";

    private readonly FrozenDictionary<string, ThemeTemplate> templates;
    private readonly ConcurrentDictionary<Type, RecordAccessor> accessors = new();
    private readonly ConcurrentBag<RenderContext> idle = [];
    private readonly ConcurrentDictionary<string, Lazy<CompiledTheme?>> compiled = new(StringComparer.Ordinal);

    private SiteTheme(FrozenDictionary<string, ThemeTemplate> templates, Phrases phrases, UInt128 fingerprint) =>
        (this.templates, Phrases, Fingerprint) = (templates, phrases, fingerprint);

    /// <summary>The phrases.</summary>
    public Phrases Phrases { get; }

    /// <summary>Stands for the text of all templates and phrases: another text, another fingerprint.</summary>
    public UInt128 Fingerprint { get; }

    /// <summary>Parses a theme. What is wrong is reported; what is right can be used.</summary>
    /// <param name="templates">Logical path to text: <c>theme/templates/release.html</c>, <c>theme/templates/partials/card.html</c>.</param>
    /// <param name="phrases">The phrases.</param>
    /// <param name="problems">Takes the errors of all templates: SITE401, 402, 403, 407.</param>
    public static SiteTheme Load(IReadOnlyDictionary<string, string> templates, Phrases phrases, Problems problems) =>
        new(TemplateReader.Read(templates, phrases, problems), phrases, FingerprintOf(templates, phrases));

    /// <summary>Stands for the bytes of a page: one of the same fingerprint is the same, and need not be rendered.</summary>
    /// <param name="template">Its template.</param>
    /// <param name="facts">The model, or what it is made of: an immutable record.</param>
    /// <param name="language">BCP 47 code, for the phrases.</param>
    public UInt128 FingerprintOf(string template, object facts, string language) =>
        Fingerprints.Of((Fingerprint, template, facts, language), static (hash, page) =>
        {
            hash.Add(page.Fingerprint);
            hash.Add(page.template);
            hash.Add(page.language);
            ModelEncoder.Append(hash, page.facts);
        });

    /// <summary>Renders a page.</summary>
    /// <param name="template">Its template: <c>release</c>. One that is a whole document stands alone, others inside <c>layout</c>.</param>
    /// <param name="model">An immutable record; its properties are the template's variables, in <c>snake_case</c>.</param>
    /// <param name="language">BCP 47 code, for the phrases.</param>
    /// <param name="output">Takes the page as UTF-8; empty so far, half a page after an error.</param>
    /// <param name="problems">Takes what goes wrong, with its place in the template.</param>
    /// <returns>Whether the page is whole.</returns>
    public bool Render(string template, object model, string language, ArrayBufferWriter<byte> output, Problems problems) =>
        Frame(template, problems) is var (frame, content)
        && (Compiled(language)?.Render(frame, content, model, output) == true || Interpret(frame, content, model, language, output, problems));

    /// <summary>Renders a page by Scriban alone, which is what every page is to be like.</summary>
    /// <inheritdoc cref="Render"/>
    internal bool Interpret(string template, object model, string language, IBufferWriter<byte> output, Problems problems) =>
        Frame(template, problems) is var (frame, content) && Interpret(frame, content, model, language, output, problems);

    /// <summary>The templates with the phrases of a language in them, made when its first page is rendered; null for no language of the site.</summary>
    internal CompiledTheme? Compiled(string language) => compiled.GetOrAdd(language, code => new Lazy<CompiledTheme?>(
        () => Phrases.Book(code) is { } book ? new CompiledTheme(this, [.. templates.Values], book) : null)).Value;

    /// <summary>A template by name, or null.</summary>
    internal ThemeTemplate? Template(string name) => templates.GetValueOrDefault(name);

    /// <summary>What reads the members of a type.</summary>
    internal RecordAccessor Accessor(Type type) => accessors.GetOrAdd(type, RecordAccessor.Of);

    private bool Interpret(
        ThemeTemplate frame, ThemeTemplate content, object model, string language, IBufferWriter<byte> output, Problems problems)
    {
        var context = idle.TryTake(out var free) ? free : new RenderContext(this);
        try
        {
            context.Render(frame, content, model, language, output);
        }
        catch (ScriptRuntimeException fault) when (SourceChangedException.In(fault) is null)
        {
            problems.Add([TemplateFault.Describe(fault, content)]);
            return false;
        }
        idle.Add(context);
        return true;
    }

    /// <summary>The template to begin with, and the page's own inside it.</summary>
    private (ThemeTemplate Frame, ThemeTemplate Content)? Frame(string template, Problems problems)
    {
        if (!templates.TryGetValue(template, out var content)) return Missing(template, problems);
        if (content.Whole) return (content, content);
        return templates.TryGetValue(LayoutName, out var layout) ? (layout, content) : Missing(LayoutName, problems);
    }

    private static (ThemeTemplate Frame, ThemeTemplate Content)? Missing(string template, Problems problems)
    {
        problems.Report(Codes.MissingTemplate, Place.Of($"theme/templates/{template}.html"), template);
        return null;
    }

    private static UInt128 FingerprintOf(IReadOnlyDictionary<string, string> templates, Phrases phrases)
    {
        var hash = new XxHash128();
        foreach (var (path, text) in templates.OrderBy(template => template.Key, StringComparer.Ordinal))
        {
            hash.Add(path);
            hash.Add(text);
        }
        hash.Add(phrases.Source);
        return hash.GetCurrentHashAsUInt128();
    }
}
