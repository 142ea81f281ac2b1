using System.Collections.Immutable;
using System.Globalization;
using System.IO.Hashing;
using System.Runtime.InteropServices;
using Sbpac.Site.Content;
using Sbpac.Site.Content.Pictures;

namespace Sbpac.Site.Catalog;

/// <summary>The format of a published picture.</summary>
public enum PictureFormat
{
    /// <summary>JPEG, which every browser shows.</summary>
    Jpeg,

    /// <summary>WebP, a third smaller.</summary>
    WebP,
}

/// <summary>A picture in one size and format.</summary>
/// <param name="Width">Its width in pixels.</param>
/// <param name="Height">Its height in pixels.</param>
/// <param name="Format">Its format.</param>
/// <param name="Url">Its address.</param>
public sealed record PictureForm(int Width, int Height, PictureFormat Format, SiteUrl Url);

/// <summary>
/// A picture and the forms in which it is published. Never the file itself: it may hold where and with what it was taken. The
/// addresses carry a hash of the content, so that browsers may keep what they lead to for ever.
/// </summary>
/// <param name="File">The file.</param>
/// <param name="Full">The largest form, for links; its sides have the proportion of every form.</param>
/// <param name="Forms">What pages load, in WebP and then in as many of JPEG, each from narrow to wide. The widest JPEG of a small picture is the full one.</param>
public sealed record PublishedPicture(AssetFile File, PictureForm Full, ImmutableArray<PictureForm> Forms)
{
    /// <summary>Part of every address and of every key in the cache. It is raised when the same picture would be encoded to other bytes.</summary>
    public const int Version = 2;

    /// <summary>The long side of the full picture in pixels: enough to print it 21 cm wide.</summary>
    public const int LongSide = 2560;

    private static readonly ImmutableArray<int> Widths = [320, 800, 1600];

    /// <summary>The forms of a picture that has been found sound.</summary>
    public static PublishedPicture Of(AssetFile file, Urls urls)
    {
        var facts = file.Picture!;
        var name = NameOf(facts);
        var (width, height) = Fit(facts.Width, facts.Height, LongSide / (double)Math.Max(facts.Width, facts.Height));
        PictureForm Form(int formWidth, PictureFormat format, string label) => new(
            formWidth, Fit(width, height, formWidth / (double)width).Height, format, urls.Picture($"{name}-{label}.{(format == PictureFormat.WebP ? "webp" : "jpg")}"));
        // A step that is hardly narrower than the picture itself would be one file more for nothing.
        var widest = Math.Min(width, Widths[^1]);
        ImmutableArray<int> steps = [.. Widths.Where(step => step * 10 < widest * 9), widest];
        PictureForm Step(int step, PictureFormat format) => Form(step, format, step.ToString(CultureInfo.InvariantCulture));
        var full = Form(width, PictureFormat.Jpeg, "full");
        return new PublishedPicture(
            file,
            full,
            [
                .. steps.Select(step => Step(step, PictureFormat.WebP)),
                .. steps.Select(step => step == width ? full : Step(step, PictureFormat.Jpeg)),
            ]);
    }

    /// <summary>Every form once, the full one first.</summary>
    public IEnumerable<PictureForm> All => Forms.Prepend(Full).Distinct();

    /// <summary>The form for what takes one picture and no list: the JPEG of middle width.</summary>
    public PictureForm Middle => Forms[^((Forms.Length / 4) + 1)];

    /// <summary>The widest JPEG that pages load.</summary>
    public PictureForm Widest => Forms[^1];

    /// <summary>The value of <c>srcset</c> for a format.</summary>
    public string SetOf(PictureFormat format) => string.Join(
        ", ", Forms.Where(form => form.Format == format).Select(form => string.Create(CultureInfo.InvariantCulture, $"{form.Url.Href} {form.Width}w")));

    private static string NameOf(PictureFacts facts)
    {
        UInt128[] parts = [facts.Content, (UInt128)Version];
        return XxHash3.HashToUInt64(MemoryMarshal.AsBytes<UInt128>(parts)).ToString("x16", CultureInfo.InvariantCulture);
    }

    /// <summary>A size by a scale of at most 1; no side vanishes.</summary>
    private static (int Width, int Height) Fit(int width, int height, double scale)
    {
        if (scale >= 1) return (width, height);
        int Side(int side) => Math.Max(1, (int)Math.Round(side * scale, MidpointRounding.AwayFromZero));
        return (Side(width), Side(height));
    }
}
