using System.Buffers;
using Sbpac.Site.Catalog;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Images;
using Sbpac.Site.Languages;

namespace Sbpac.Site.Pages;

/// <summary>Something the site publishes, as data. Making it costs nothing yet; its bytes are made when they are asked for.</summary>
/// <param name="Destination">The file in the output folder, with forward slashes.</param>
/// <param name="Source">What it comes from, so that two sources for one destination can both be named.</param>
public abstract record SiteOutput(string Destination, Place Source);

/// <summary>A page that a template renders.</summary>
/// <param name="Destination">The file in the output folder.</param>
/// <param name="Source">What it comes from.</param>
/// <param name="Template">The name of the template.</param>
/// <param name="Language">Its language.</param>
/// <param name="Facts">
/// Gathers what the model is made of, an immutable record; a page of the same facts need not be rendered again. It is a pure function,
/// asked for when the page is rendered, so that the models of twenty thousand pages are never in memory at once.
/// </param>
/// <param name="View">Makes the model, an immutable record of this folder, of the facts and nothing else.</param>
public sealed record Page(string Destination, Place Source, string Template, Language Language, Func<object> Facts, Func<object, object> View)
    : SiteOutput(Destination, Source)
{
    /// <summary>Makes a page whose model is all that is to be known of it.</summary>
    /// <param name="destination">The file in the output folder.</param>
    /// <param name="source">What it comes from.</param>
    /// <param name="template">The name of the template.</param>
    /// <param name="language">Its language.</param>
    /// <param name="model">Makes the model.</param>
    public Page(string destination, Place source, string template, Language language, Func<object> model)
        : this(destination, source, template, language, model, static model => model)
    {
    }

    /// <summary>The model.</summary>
    public object Model() => View(Facts());
}

/// <summary>A document that C# writes: a feed, the sitemap.</summary>
/// <param name="Destination">The file in the output folder.</param>
/// <param name="Source">What it comes from.</param>
/// <param name="Model">
/// Makes what the document is written from: an immutable record. It is a pure function, and cheap; a document of the same model need
/// not be written again.
/// </param>
/// <param name="Write">Writes a model.</param>
/// <param name="Writer">The name of what writes it.</param>
public sealed record Document(string Destination, Place Source, Func<object> Model, Action<object, IBufferWriter<byte>> Write, string Writer)
    : SiteOutput(Destination, Source)
{
    /// <summary>Makes a document.</summary>
    /// <typeparam name="T">The type of its model.</typeparam>
    /// <param name="destination">The file in the output folder.</param>
    /// <param name="source">What it comes from.</param>
    /// <param name="model">Makes its model.</param>
    /// <param name="write">Writes a model, and knows nothing but the model: a static function.</param>
    /// <exception cref="ArgumentException">The function knows more: what it knows could change, and the document would not.</exception>
    public static Document Of<T>(string destination, Place source, Func<T> model, Action<T, IBufferWriter<byte>> write)
        where T : notnull
    {
        Pure.Require(write, destination);
        return new Document(destination, source, () => model(), (made, output) => write((T)made, output), $"{write.Method.DeclaringType}.{write.Method.Name}");
    }
}

/// <summary>A file that is published as it is.</summary>
/// <param name="Destination">The file in the output folder.</param>
/// <param name="Source">What it comes from.</param>
/// <param name="File">Path of the file below the input folder.</param>
public sealed record Asset(string Destination, Place Source, string File) : SiteOutput(Destination, Source);

/// <summary>A picture in one of the forms in which it is published.</summary>
/// <param name="Destination">The file in the output folder.</param>
/// <param name="Source">What it comes from.</param>
/// <param name="Picture">The picture.</param>
/// <param name="Form">The form.</param>
public sealed record Rendition(string Destination, Place Source, PublishedPicture Picture, PictureForm Form) : SiteOutput(Destination, Source);

/// <summary>The social card of a page.</summary>
/// <param name="Destination">The file in the output folder.</param>
/// <param name="Source">What it comes from.</param>
/// <param name="Card">What it says.</param>
public sealed record CardOutput(string Destination, Place Source, SocialCard Card) : SiteOutput(Destination, Source);
