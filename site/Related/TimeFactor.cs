namespace Sbpac.Site.Related;

/// <summary>The gentle preference for what is near in time.</summary>
internal static class TimeFactor
{
    /// <summary>How many bits of a factor stand behind the point.</summary>
    public const int OneBits = 10;

    /// <summary>The factor of no distance at all.</summary>
    public const int One = 1 << OneBits;

    /// <summary>
    /// What a similarity is multiplied by, in 1,024ths: 1 on the same day, falling along a hyperbola, never by more than
    /// <see cref="RelatedOptions.TimeWeight"/>. (Not an exponential: that would be rounded differently from machine to machine,
    /// and would tell ten years from eleven by nothing at all.)
    /// </summary>
    public static int Of(int days, RelatedOptions options) =>
        One - options.TimeWeight + options.TimeWeight * options.TimeHalf / (options.TimeHalf + Math.Abs(days));
}
