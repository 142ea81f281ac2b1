namespace Sbpac.Site.Images;

/// <summary>The colours of a social card, each <c>#rrggbb</c>.</summary>
/// <param name="Ground">What everything stands on.</param>
/// <param name="Title">The title.</param>
/// <param name="Small">Agency and date.</param>
/// <param name="Accent">The bar above the title.</param>
public sealed record CardColours(string Ground, string Title, string Small, string Accent);
