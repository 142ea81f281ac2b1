namespace Sbpac.Site.Diagnostics;

/// <content>SITE4xx: templates and phrases.</content>
public static partial class Codes
{
    /// <summary>A template that cannot be parsed.</summary>
    public static readonly Code TemplateSyntax = Error("SITE401");

    /// <summary>A phrase that a language of the site does not have.</summary>
    public static readonly Code MissingPhrase = Error("SITE402");

    /// <summary>A template that does not exist.</summary>
    public static readonly Code MissingTemplate = Error("SITE403");

    /// <summary>A template that failed while a page was rendered.</summary>
    public static readonly Code TemplateFailed = Error("SITE404");

    /// <summary>A phrase file, or a phrase in it, that cannot be read.</summary>
    public static readonly Code BadPhrases = Error("SITE405");

    /// <summary>A phrase called with fewer values than it has gaps.</summary>
    public static readonly Code PhraseValues = Error("SITE406");

    /// <summary>A statement of Scriban that this program leaves out.</summary>
    public static readonly Code TemplateStatement = Error("SITE407");

    /// <summary>A member that the model does not have.</summary>
    public static readonly Code UnknownMember = Error("SITE408");

    /// <summary>A template that writes a whole record where text is wanted.</summary>
    public static readonly Code NotText = Error("SITE409");
}
