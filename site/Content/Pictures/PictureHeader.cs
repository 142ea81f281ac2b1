namespace Sbpac.Site.Content.Pictures;

/// <summary>What a header says.</summary>
/// <param name="Width">Stored width in pixels.</param>
/// <param name="Height">Stored height in pixels.</param>
internal readonly record struct PictureHeader(int Width, int Height)
{
    /// <summary>The orientation of Exif, 1 to 8.</summary>
    public int Orientation { get; init; } = 1;

    /// <summary>Whether the file goes on to its end.</summary>
    public bool IsComplete { get; init; }

    /// <summary>Whether it moves.</summary>
    public bool IsAnimated { get; init; }

    /// <summary>Whether its colours are those of a printing press.</summary>
    public bool IsCmyk { get; init; }
}
