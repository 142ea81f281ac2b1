using System.Globalization;
using Sbpac.Site.Diagnostics;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Sbpac.Site.Theme;

/// <summary><c>phrase "count.releases" total</c>: a phrase in the language of the page.</summary>
internal sealed class PhraseFunction() : TemplateFunction(1)
{
    /// <summary>What templates call it.</summary>
    public const string Name = "phrase";

    /// <inheritdoc/>
    protected override object? Invoke(RenderContext context, ScriptNode call, ScriptArray arguments)
    {
        var key = arguments[0] as string ?? "";
        var phrase = context.Phrases.Find(context.PageLanguage, key)
            ?? throw new TemplateFault(Codes.MissingPhrase, call.Span, key, context.PageLanguage);
        if (phrase.Gaps > arguments.Count - 1) throw TooFew(call, key, phrase.Gaps, arguments.Count - 1);
        return context.Phrases.Text(context.PageLanguage, key, arguments.ToArray().AsSpan(1));
    }

    private static TemplateFault TooFew(ScriptNode call, string key, int gaps, int values) => new(
        Codes.PhraseValues,
        call.Span,
        key,
        gaps.ToString(CultureInfo.InvariantCulture),
        values.ToString(CultureInfo.InvariantCulture));
}
