using System.Buffers;
using System.Collections;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Text;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Sbpac.Site.Theme;

/// <summary>
/// The state of one rendering. Escapes everything but <see cref="Html"/>. Belongs to one thread at a time; after a fault it is
/// thrown away, since its stacks may be half unwound.
/// </summary>
internal sealed class RenderContext : TemplateContext
{
    private readonly SiteTheme theme;
    private readonly Utf8Output output = new();
    private readonly ScriptObject model = [];
    private readonly Dictionary<string, ScriptVariable> locals = new(StringComparer.Ordinal);

    /// <summary>Makes a context of a theme.</summary>
    public RenderContext(SiteTheme theme)
        : base(TemplateLibrary.Create())
    {
        this.theme = theme;
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        EnableRelaxedIndexerAccess = false;
        // Re-indenting would change the text of <pre>, and limits would cut a long page short without a word.
        AutoIndent = false;
        LoopLimit = 0;
        LimitToString = 0;
        NewLine = "\n";
        PushOutput(output);
    }

    /// <summary>The phrases.</summary>
    public Phrases Phrases => theme.Phrases;

    /// <summary>BCP 47 code of the page's language.</summary>
    public string PageLanguage { get; private set; } = "";

    /// <summary>The page's own template, which the layout includes.</summary>
    public ThemeTemplate? Content { get; private set; }

    /// <summary>A template by name, or null.</summary>
    public ThemeTemplate? Template(string name) => theme.Template(name);

    /// <summary>The local variable of a name. A theme names a few dozen of them, and asks for them on every page.</summary>
    public ScriptVariable Local(string name)
    {
        if (!locals.TryGetValue(name, out var variable))
            locals.Add(name, variable = ScriptVariable.Create(name, ScriptVariableScope.Local));
        return variable;
    }

    /// <summary>Turns to the bytes of another page.</summary>
    public void Into(IBufferWriter<byte> bytes) => output.Into(bytes);

    /// <summary>Renders a page.</summary>
    /// <param name="frame">The template to begin with.</param>
    /// <param name="content">What <c>content</c> renders.</param>
    /// <param name="record">The model; its members are the template's global variables.</param>
    /// <param name="language">BCP 47 code.</param>
    /// <param name="bytes">Takes the page.</param>
    public void Render(ThemeTemplate frame, ThemeTemplate content, object record, string language, IBufferWriter<byte> bytes)
    {
        (Content, PageLanguage) = (content, language);
        Into(bytes);
        foreach (var (name, getter) in theme.Accessor(record.GetType()).Members)
            model.SetValue(name, getter(record), readOnly: true);
        PushGlobal(model);
        Evaluate(frame.Page);
        PopGlobal();
        model.Clear();
    }

    /// <inheritdoc/>
    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        switch (textAsObject)
        {
            case null:
                break;
            case Html html:
                if (!html.IsEmpty) Write(html.Markup);
                break;
            case LateHtml late:
                if (!late.IsEmpty) Write(late.Make().Markup);
                break;
            case string text:
                output.WriteText(text);
                break;
            case int number:
                output.WriteNumber(number);
                break;
            case IConvertible or IEnumerable or IFormattable:
                output.WriteText(ObjectToString(textAsObject));
                break;
            default:
                throw new TemplateFault(Codes.NotText, span, GetTypeName(textAsObject));
        }
        return this;
    }

    /// <summary>What <c>if</c> takes for true: anything but null, <c>false</c>, empty text, empty markup, an empty list.</summary>
    public override bool ToBool(SourceSpan span, object? value) => value switch
    {
        string text => text.Length > 0,
        Html html => !html.IsEmpty,
        LateHtml late => !late.IsEmpty,
        ICollection list => list.Count > 0,
        _ => base.ToBool(span, value),
    };

    /// <inheritdoc/>
    protected override IObjectAccessor? GetMemberAccessorImpl(object target) =>
        target is IConvertible or IScriptObject or IDictionary or IList
            ? base.GetMemberAccessorImpl(target)
            : theme.Accessor(target.GetType());
}
