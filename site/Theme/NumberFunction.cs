using Sbpac.Site.Diagnostics;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Sbpac.Site.Theme;

/// <summary><c>number 1226</c>: a whole number as the language of the page writes it.</summary>
internal sealed class NumberFunction() : TemplateFunction(1)
{
    /// <summary>What templates call it.</summary>
    public const string Name = "number";

    /// <inheritdoc/>
    protected override object? Invoke(RenderContext context, ScriptNode call, ScriptArray arguments) =>
        Phrase.Number(arguments[0]) is { } number
            ? context.Phrases.Number(context.PageLanguage, number)
            : throw new TemplateFault(Codes.TemplateFailed, call.Span, $"number {context.GetTypeName(arguments[0])}");
}
