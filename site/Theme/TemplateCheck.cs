using System.Collections.Frozen;
using Sbpac.Site.Diagnostics;
using Scriban.Syntax;

namespace Sbpac.Site.Theme;

/// <summary>
/// Looks through a template for names that nothing answers to, so that a typing error in a rarely used branch is found by every
/// build and not by the first release that takes that branch.
/// </summary>
internal sealed class TemplateCheck(FrozenSet<string> templates, Phrases phrases, Problems problems) : ScriptVisitor
{
    /// <inheritdoc/>
    public override void Visit(ScriptFunctionCall node)
    {
        if (node.Target is ScriptVariableGlobal function && node.Arguments is [ScriptLiteral { Value: string name } argument, ..])
        {
            var at = TemplateFault.At(argument.Span);
            if (function.Name == PhraseFunction.Name && !phrases.Has(name))
                problems.Report(Codes.MissingPhrase, at, name, string.Join(", ", phrases.Languages));
            else if (function.Name == IncludeFunction.Name && !templates.Contains(name))
                problems.Report(Codes.MissingTemplate, at, name);
        }
        base.Visit(node);
    }

    /// <inheritdoc/>
    public override void Visit(ScriptCaptureStatement node)
    {
        problems.Report(Codes.TemplateStatement, TemplateFault.At(node.Span), "capture");
        base.Visit(node);
    }

    /// <inheritdoc/>
    public override void Visit(ScriptWrapStatement node)
    {
        problems.Report(Codes.TemplateStatement, TemplateFault.At(node.Span), "wrap");
        base.Visit(node);
    }
}
