using Sbpac.Site.Diagnostics;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Sbpac.Site.Theme;

/// <summary>
/// <c>include "partials/card" card: item</c>: renders a template where it stands. Its named arguments are the template's local
/// variables, <c>$card</c>. Scriban's own include returns a string, which escaping would take for text.
/// </summary>
internal sealed class IncludeFunction() : TemplateFunction(1)
{
    /// <summary>What templates call it.</summary>
    public const string Name = "include";

    /// <inheritdoc/>
    protected override object? Invoke(RenderContext context, ScriptNode call, ScriptArray arguments)
    {
        var name = arguments[0] as string ?? "";
        var template = context.Template(name) ?? throw new TemplateFault(Codes.MissingTemplate, call.Span, name);
        context.PushLocal();
        try
        {
            foreach (var argument in arguments.ScriptObject)
                context.SetValue(context.Local(argument.Key), argument.Value);
            context.Evaluate(template.Page);
        }
        finally
        {
            context.PopLocal();
        }
        return null;
    }
}
