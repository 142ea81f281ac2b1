using Sbpac.Site.Diagnostics;
using Sbpac.Site.Languages;

namespace Sbpac.Site.Pages;

/// <summary>The pages of one template whose models cost more than the facts they are made of.</summary>
/// <typeparam name="T">The type of the facts, an immutable record.</typeparam>
public sealed class PageKind<T>
    where T : class
{
    private readonly string template;
    private readonly Func<object, object> view;

    /// <summary>Makes a kind of page.</summary>
    /// <param name="template">The name of the template.</param>
    /// <param name="view">Makes the model of the facts, and knows nothing else: a static function.</param>
    /// <exception cref="ArgumentException">The function knows more: what it knows could change, and the page would not.</exception>
    public PageKind(string template, Func<T, object> view)
    {
        Pure.Require(view, template);
        (this.template, this.view) = (template, facts => view((T)facts));
    }

    /// <summary>A page of this kind.</summary>
    /// <param name="destination">The file in the output folder.</param>
    /// <param name="source">What it comes from.</param>
    /// <param name="language">Its language.</param>
    /// <param name="facts">Gathers the facts.</param>
    public Page Of(string destination, Place source, Language language, Func<T> facts) => new(destination, source, template, language, facts, view);
}
