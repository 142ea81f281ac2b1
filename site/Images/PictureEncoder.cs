using System.IO.Hashing;
using NetVips;
using Sbpac.Site.Catalog;
using Sbpac.Site.Content;

namespace Sbpac.Site.Images;

/// <summary>
/// Makes the published forms of a picture: turned upright, in sRGB, on white where it was transparent, and without any metadata. A
/// form's bytes depend on the picture alone, not on which forms are made beside it. Safe for many threads; each holds one picture.
/// </summary>
public static class PictureEncoder
{
    // How much a reader may notice, found by eye: pictures drawn by people keep the edges of their letters.
    private const int JpegQuality = 80;
    private const int FullQuality = 85;
    private const int WebPQuality = 76;
    private const int DrawnQuality = 90;

    /// <summary>Less makes larger files, more takes twice the time for none smaller (docs/performance.md).</summary>
    private const int WebPEffort = 4;

    /// <summary>What libjpeg says where a part of the picture is missing and would come out grey.</summary>
    private const string MissingData = "premature end";

    /// <summary>Makes forms of a picture.</summary>
    /// <param name="source">The file's bytes.</param>
    /// <param name="picture">The picture.</param>
    /// <param name="forms">Which of its forms.</param>
    /// <returns>Their bytes, in the same order; null where the file is damaged or no longer that which was looked at.</returns>
    /// <exception cref="PictureException">The library is not there for this machine.</exception>
    public static IReadOnlyList<byte[]>? Encode(byte[] source, PublishedPicture picture, IReadOnlyList<PictureForm> forms)
    {
        if (XxHash128.HashToUInt128(source) != picture.File.Picture!.Content) return null;
        _ = Vips.Version;
        try
        {
            using var full = Open(source, picture, picture.Full);
            return [.. forms.Select(form => Encode(full, form, picture))];
        }
        catch (VipsException)
        {
            return null;
        }
    }

    /// <summary>Whether a picture can be decoded to its end; it is decoded as small as its format allows, and nothing is made of it.</summary>
    /// <param name="source">The file's bytes.</param>
    /// <param name="picture">The picture.</param>
    /// <exception cref="PictureException">The library is not there for this machine.</exception>
    public static bool IsSound(byte[] source, PublishedPicture picture)
    {
        _ = Vips.Version;
        try
        {
            using var small = Open(source, picture, picture.Forms[0]);
            return true;
        }
        catch (VipsException)
        {
            return false;
        }
    }

    /// <summary>The picture in the size of one of its forms, decoded into memory.</summary>
    private static Image Open(byte[] source, PublishedPicture picture, PictureForm size)
    {
        var facts = picture.File.Picture!;
        var (width, height) = facts.Orientation >= 5 ? (size.Height, size.Width) : (size.Width, size.Height);
        Image Decode(Enums.FailOn failOn)
        {
            // Not in one step from the file: that would pass over the end of a file that breaks off.
            using var loaded = Load(source, picture.File.Kind, Math.Min(facts.StoredWidth / width, facts.StoredHeight / height), failOn);
            using var shrunk = loaded.ThumbnailImage(width, height: height, size: Enums.Size.Force, noRotate: true);
            using var coloured = ToSrgb(shrunk);
            using var opaque = coloured.HasAlpha() ? coloured.Flatten(background: [255.0]) : coloured.Copy();
            return opaque.CopyMemory();
        }
        Image decoded;
        try
        {
            decoded = Decode(Enums.FailOn.Warning);
        }
        catch (VipsException warning) when (!warning.Message.Contains(MissingData, StringComparison.Ordinal))
        {
            // Many cameras write what a decoder remarks on, and every decoder passes over.
            decoded = Decode(Enums.FailOn.Truncated);
        }
        using (decoded)
        using (var upright = Turn(decoded, facts.Orientation))
            return upright.CopyMemory();
    }

    /// <summary>Opens a file, which is decoded as it is read. A JPEG much larger than is needed is decoded in a half, a quarter or an eighth of its size.</summary>
    private static Image Load(byte[] source, FileKind kind, int times, Enums.FailOn failOn) => kind == FileKind.Jpeg
        ? Image.JpegloadBuffer(source, shrink: times switch { >= 8 => 8, >= 4 => 4, >= 2 => 2, _ => 1 }, failOn: failOn, access: Enums.Access.Sequential)
        : Image.NewFromBuffer(source, access: Enums.Access.Sequential, failOn: failOn);

    private static Image ToSrgb(Image image)
    {
        // A profile says what the numbers mean; without one they are sRGB, or for a press what presses usually print.
        var profiled = image.Contains("icc-profile-data");
        if (image.Interpretation == Enums.Interpretation.Cmyk || profiled)
        {
            try
            {
                return image.IccTransform("srgb", embedded: profiled, inputProfile: "cmyk", intent: Enums.Intent.Relative, blackPointCompensation: true);
            }
            catch (VipsException) when (image.Interpretation != Enums.Interpretation.Cmyk)
            {
                // A profile that belongs to no picture of this kind: browsers pass over it as well.
            }
        }
        return image.Colourspace(Enums.Interpretation.Srgb);
    }

    /// <summary>Turns a stored picture upright (CIPA DC-008, tag 0112).</summary>
    private static Image Turn(Image image, int orientation) => orientation switch
    {
        2 => image.Flip(Enums.Direction.Horizontal),
        3 => image.Rot(Enums.Angle.D180),
        4 => image.Flip(Enums.Direction.Vertical),
        5 => Flipped(image.Rot(Enums.Angle.D90)),
        6 => image.Rot(Enums.Angle.D90),
        7 => Flipped(image.Rot(Enums.Angle.D270)),
        8 => image.Rot(Enums.Angle.D270),
        _ => image.Copy(),
    };

    private static Image Flipped(Image image)
    {
        using (image) return image.Flip(Enums.Direction.Horizontal);
    }

    private static byte[] Encode(Image full, PictureForm form, PublishedPicture picture)
    {
        using var sized = form.Width == full.Width ? full.Copy() : full.ThumbnailImage(form.Width, height: form.Height, size: Enums.Size.Force, noRotate: true);
        var drawn = picture.File.Kind is FileKind.Png or FileKind.Gif;
        if (form.Format == PictureFormat.WebP)
            return sized.WebpsaveBuffer(q: drawn ? DrawnQuality : WebPQuality, effort: WebPEffort, smartSubsample: drawn, keep: Enums.ForeignKeep.None);
        var quality = drawn ? DrawnQuality : form == picture.Full ? FullQuality : JpegQuality;
        var subsample = drawn ? Enums.ForeignSubsample.Off : Enums.ForeignSubsample.On;
        return sized.JpegsaveBuffer(q: quality, optimizeCoding: true, subsampleMode: subsample, keep: Enums.ForeignKeep.None);
    }
}
