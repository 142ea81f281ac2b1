using Sbpac.Site.Text;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Sbpac.Site.Theme;

/// <summary>
/// <c>foreign photo.caption</c>: a record of a <c>text</c> and its <c>language</c>, as a <c>span</c> with its language where that
/// is not the page's own, else as text.
/// </summary>
internal sealed class ForeignFunction() : TemplateFunction(1)
{
    /// <summary>What templates call it.</summary>
    public const string Name = "foreign";

    /// <summary>A text that may be in another language than its page.</summary>
    public static object? Of(object? text, object? language) => language is string { Length: > 0 } code && text is string words
        ? new Html($"<span{LanguageFunction.Attributes(code)}>{HtmlEscape.Escape(words)}</span>")
        : text;

    /// <inheritdoc/>
    protected override object? Invoke(RenderContext context, ScriptNode call, ScriptArray arguments)
    {
        if (arguments[0] is not { } record) return null;
        var accessor = context.GetMemberAccessor(record);
        accessor.TryGetValue(context, call.Span, record, "text", out var text);
        accessor.TryGetValue(context, call.Span, record, "language", out var language);
        return Of(text, language);
    }
}
