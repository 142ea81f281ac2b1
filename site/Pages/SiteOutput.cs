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
/// <param name="Model">
/// Makes the model, an immutable record of this folder. It is a pure function, asked for when the page is rendered, so that the
/// models of twenty thousand pages are never in memory at once.
/// </param>
public sealed record Page(string Destination, Place Source, string Template, Language Language, Func<object> Model)
    : SiteOutput(Destination, Source);

/// <summary>A document that C# writes: a feed, the sitemap.</summary>
/// <param name="Destination">The file in the output folder.</param>
/// <param name="Source">What it comes from.</param>
/// <param name="Write">Writes its bytes; pure.</param>
public sealed record Document(string Destination, Place Source, Action<IBufferWriter<byte>> Write) : SiteOutput(Destination, Source);

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
