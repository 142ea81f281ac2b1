using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Sbpac.Site.Theme;

/// <summary>A function that templates may call. It keeps no state: what it needs to know of the page is in the context.</summary>
internal abstract class TemplateFunction(int required) : IScriptCustomFunction
{
    /// <inheritdoc/>
    public int RequiredParameterCount => required;

    /// <inheritdoc/>
    public int ParameterCount => required;

    /// <inheritdoc/>
    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

    /// <inheritdoc/>
    public Type ReturnType => typeof(object);

    /// <inheritdoc/>
    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), index == 0 ? "name" : "value");

    /// <inheritdoc/>
    public object? Invoke(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        Invoke((RenderContext)context, callerContext ?? context.CurrentNode!, arguments);

    /// <inheritdoc/>
    public ValueTask<object?> InvokeAsync(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));

    /// <summary>Calls the function.</summary>
    /// <param name="context">The rendering of the page.</param>
    /// <param name="call">The call in the template.</param>
    /// <param name="arguments">The positional arguments as items, the named ones as members.</param>
    protected abstract object? Invoke(RenderContext context, ScriptNode call, ScriptArray arguments);
}
