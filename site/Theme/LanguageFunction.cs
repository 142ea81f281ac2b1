using Sbpac.Site.Text;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Sbpac.Site.Theme;

/// <summary>
/// <c>&lt;p{{ lang card.language }}&gt;</c>: the attributes of text that may be in another language than its page; nothing where
/// the language is null.
/// </summary>
internal sealed class LanguageFunction() : TemplateFunction(1)
{
    /// <summary>What templates call it.</summary>
    public const string Name = "lang";

    /// <summary>The attributes of a language, with a space before them.</summary>
    public static string Attributes(string language) => $" lang=\"{HtmlEscape.Escape(language)}\" dir=\"auto\"";

    /// <inheritdoc/>
    protected override object? Invoke(RenderContext context, ScriptNode call, ScriptArray arguments) =>
        arguments[0] is string { Length: > 0 } language ? new Html(Attributes(language)) : null;
}
