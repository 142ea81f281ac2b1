namespace Sbpac.Site.Output;

/// <summary>Something in a tree that does not belong to the site.</summary>
/// <param name="Destination">Where it stands; ends with a slash for an empty folder.</param>
/// <param name="Foreign">Whether no build of ours put it there, as far as the manifest tells.</param>
internal readonly record struct Extra(string Destination, bool Foreign)
{
    /// <summary>Whether it is an empty folder.</summary>
    public bool IsFolder => Destination[^1] == '/';
}
