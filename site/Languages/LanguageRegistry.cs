using Sbpac.Site.Languages.English;
using Sbpac.Site.Languages.Thai;

namespace Sbpac.Site.Languages;

/// <summary>The languages that are built in. Any other is described in <c>site.yml</c>.</summary>
public static class LanguageRegistry
{
    /// <summary>The built-in language of a code (<c>th</c>, <c>en</c>), or null.</summary>
    public static Language? Find(string code) => code switch
    {
        "th" => ThaiLanguage.Instance,
        "en" => EnglishLanguage.Instance,
        _ => null,
    };
}
