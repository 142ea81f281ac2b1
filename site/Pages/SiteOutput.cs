using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
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
/// <param name="Model">
/// Makes the model, an immutable record of this folder. It is a pure function, asked for when the page is rendered, so that the
/// models of twenty thousand pages are never in memory at once.
/// </param>
public sealed record Page(string Destination, Place Source, string Template, Language Language, Func<object> Model)
    : SiteOutput(Destination, Source);

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
    [UnconditionalSuppressMessage("Trimming", "IL2075", Justification = "What writes is code of this assembly, which is kept whole.")]
    public static Document Of<T>(string destination, Place source, Func<T> model, Action<T, IBufferWriter<byte>> write)
        where T : notnull
    {
        if (write.Target?.GetType().GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).Length > 0)
            throw new ArgumentException($"What writes {destination} may know its model alone.", nameof(write));
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
