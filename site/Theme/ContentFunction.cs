using Scriban.Runtime;
using Scriban.Syntax;

namespace Sbpac.Site.Theme;

/// <summary><c>content</c>: where the layout says it, the page's own template is rendered.</summary>
internal sealed class ContentFunction() : TemplateFunction(0)
{
    /// <summary>What templates call it.</summary>
    public const string Name = "content";

    /// <inheritdoc/>
    protected override object? Invoke(RenderContext context, ScriptNode call, ScriptArray arguments)
    {
        context.Evaluate(context.Content!.Page);
        return null;
    }
}
