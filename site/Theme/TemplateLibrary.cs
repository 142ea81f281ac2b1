using Scriban.Functions;
using Scriban.Runtime;

namespace Sbpac.Site.Theme;

/// <summary>The functions that templates may call: Scriban's <c>array</c>, <c>math</c> and <c>string</c>, and the theme's own.</summary>
/// <remarks>
/// Left out: <c>date</c>, which knows cultures and not our languages; <c>html</c>, whose strings would be escaped twice;
/// <c>object</c>, which evaluates text as a template; <c>regex</c>, which can be made to hang.
/// </remarks>
internal static class TemplateLibrary
{
    /// <summary>Makes the functions of one context.</summary>
    public static ScriptObject Create()
    {
        var library = new ScriptObject();
        library.SetValue("array", new ArrayFunctions(), readOnly: true);
        library.SetValue("math", new MathFunctions(), readOnly: true);
        library.SetValue("string", new StringFunctions(), readOnly: true);
        library.SetValue(IncludeFunction.Name, new IncludeFunction(), readOnly: true);
        library.SetValue(ContentFunction.Name, new ContentFunction(), readOnly: true);
        library.SetValue(PhraseFunction.Name, new PhraseFunction(), readOnly: true);
        library.SetValue(LanguageFunction.Name, new LanguageFunction(), readOnly: true);
        library.SetValue(ForeignFunction.Name, new ForeignFunction(), readOnly: true);
        library.SetValue(NumberFunction.Name, new NumberFunction(), readOnly: true);
        return library;
    }
}
