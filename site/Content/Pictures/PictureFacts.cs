namespace Sbpac.Site.Content.Pictures;

/// <summary>What the header of a picture says, and what can be told of its content without decoding it.</summary>
/// <param name="Content">XxHash128 of the whole file: pictures are published under it.</param>
/// <param name="StoredWidth">Width as it is stored, in pixels; 0 where the header could not be read.</param>
/// <param name="StoredHeight">Height as it is stored, in pixels.</param>
public sealed record PictureFacts(UInt128 Content, int StoredWidth, int StoredHeight)
{
    /// <summary>The longest side that is taken, in pixels.</summary>
    public const int LongestSide = 16_000;

    /// <summary>The most pixels that are taken: what the phones of today make, and no more memory than a build may use.</summary>
    public const long MostPixels = 65_000_000;

    /// <summary>How it is to be turned: the orientation of Exif (CIPA DC-008, tag 0112), 1 to 8.</summary>
    public int Orientation { get; init; } = 1;

    /// <summary>Whether it breaks off before its end, or has no header.</summary>
    public bool IsBroken { get; init; }

    /// <summary>Whether it moves.</summary>
    public bool IsAnimated { get; init; }

    /// <summary>Whether its colours are those of a printing press.</summary>
    public bool IsCmyk { get; init; }

    /// <summary>Width as it is shown.</summary>
    public int Width => LiesOnItsSide ? StoredHeight : StoredWidth;

    /// <summary>Height as it is shown.</summary>
    public int Height => LiesOnItsSide ? StoredWidth : StoredHeight;

    /// <summary>Whether it has more pixels than are taken.</summary>
    public bool IsTooLarge => Math.Max(StoredWidth, StoredHeight) > LongestSide || (long)StoredWidth * StoredHeight > MostPixels;

    private bool LiesOnItsSide => Orientation >= 5;
}
