using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Sbpac.Site.Theme.Compiled;

/// <summary>
/// The templates of a theme in one language, as trees of small parts that write into a page's bytes. What they write is what Scriban's
/// interpreter writes, or nothing: then the interpreter is to render the page.
/// </summary>
/// <remarks>The interpreter is the definition. Whatever is not known here to be the same is left to it, and so is every fault.</remarks>
internal sealed class CompiledTheme
{
    private readonly SiteTheme theme;
    private readonly Names names;
    private readonly FrozenDictionary<string, CompiledTemplate> templates;
    private readonly ConcurrentDictionary<Type, (int Slot, Func<object, object?> Get)[]?> models = new();
    private readonly ConcurrentBag<Frame> idle = [];

    /// <summary>Compiles the templates of a theme.</summary>
    /// <param name="theme">The theme.</param>
    /// <param name="sources">Its templates.</param>
    /// <param name="book">The phrases of the language.</param>
    public CompiledTheme(SiteTheme theme, ImmutableArray<ThemeTemplate> sources, PhraseBook book)
    {
        this.theme = theme;
        names = new Names(sources);
        templates = sources.ToFrozenDictionary(source => source.Name, _ => new CompiledTemplate(), StringComparer.Ordinal);
        foreach (var source in sources) new TemplateCompiler(templates, names, templates[source.Name], book).Compile(source.Page);
        while (templates.Values.FirstOrDefault(one => one.Body is not null && one.Callees.Any(callee => callee.Body is null)) is { } caller) caller.Body = null;
    }

    /// <summary>The names of the templates that are left to the interpreter.</summary>
    public IEnumerable<string> Left => templates.Where(one => one.Value.Body is null).Select(one => one.Key);

    /// <summary>Renders a page.</summary>
    /// <param name="frame">The template to begin with.</param>
    /// <param name="content">The page's own.</param>
    /// <param name="model">The model.</param>
    /// <param name="output">Takes the page, whole or not at all; empty so far.</param>
    /// <returns>Whether the page was rendered.</returns>
    public bool Render(ThemeTemplate frame, ThemeTemplate content, object model, ArrayBufferWriter<byte> output)
    {
        var page = templates[content.Name];
        if (page is { IsGivenUp: true } or { Body: null } || templates[frame.Name] is not { Body: not null } layout) return false;
        if (models.GetOrAdd(model.GetType(), type => names.Bind(theme.Accessor(type))) is not { } variables) return false;
        var state = idle.TryTake(out var free) ? free : new Frame(theme, names.Count, templates.Values.Max(template => template.Locals));
        try
        {
            state.Render(layout, page, variables, model, output);
        }
        catch (Exception)
        {
            page.GiveUp();
            output.ResetWrittenCount();
            return false;
        }
        idle.Add(state);
        return true;
    }
}
