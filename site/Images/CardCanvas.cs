using System.Buffers;
using System.Globalization;
using System.Runtime.InteropServices;
using NetVips;

namespace Sbpac.Site.Images;

/// <summary>The pixels of a social card. Between ground and ink there are sixteen steps, which no eye tells from more: the file is half as large for them.</summary>
/// <remarks>Its memory is used again: large arrays that live for one card each would have the whole heap collected too often.</remarks>
internal sealed class CardCanvas : IDisposable
{
    private const int Channels = 3;
    private const int Steps = 15;

    private const int Length = SocialCard.Width * SocialCard.Height * Channels;

    private readonly byte[] pixels = ArrayPool<byte>.Shared.Rent(Length);
    private readonly byte[] ground;

    /// <summary>Fills a card with a colour.</summary>
    public CardCanvas(string ground)
    {
        this.ground = Colour(ground);
        // Each copy doubles what is filled.
        this.ground.CopyTo(pixels, 0);
        for (var done = Channels; done < Length; done *= 2) pixels.AsSpan(0, Math.Min(done, Length - done)).CopyTo(pixels.AsSpan(done));
    }

    /// <summary>Fills a part with a colour.</summary>
    public void Fill(int left, int top, int width, int height, string colour)
    {
        var ink = Colour(colour);
        for (var y = top; y < top + height; y++)
        {
            for (var x = left; x < left + width; x++) ink.CopyTo(pixels.AsSpan(((y * SocialCard.Width) + x) * Channels));
        }
    }

    /// <summary>Puts letters into the card.</summary>
    /// <param name="mask">How much of each pixel a letter covers.</param>
    /// <param name="left">From here.</param>
    /// <param name="top">From here; what lies beyond the card is left out.</param>
    /// <param name="colour">Their colour.</param>
    public void Write(Image mask, int left, int top, string colour)
    {
        var steps = Mixed(Colour(colour));
        var source = mask.WriteToMemory(out var size);
        var levels = ArrayPool<byte>.Shared.Rent((int)size);
        Marshal.Copy(source, levels, 0, (int)size);
        NetVips.NetVips.Free(source);
        // Asked for once: each is a call into the library.
        var (stride, bands) = (mask.Width * mask.Bands, mask.Bands);
        var (width, height) = (Math.Min(mask.Width, SocialCard.Width - left), Math.Min(mask.Height, SocialCard.Height - top));
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                var level = levels[(y * stride) + (x * bands)];
                if (level == 0) continue;
                var step = ((level * Steps) + (byte.MaxValue / 2)) / byte.MaxValue;
                steps.AsSpan(step * Channels, Channels).CopyTo(pixels.AsSpan((((top + y) * SocialCard.Width) + left + x) * Channels));
            }
        }
        ArrayPool<byte>.Shared.Return(levels);
    }

    /// <inheritdoc/>
    public void Dispose() => ArrayPool<byte>.Shared.Return(pixels);

    /// <summary>The card as PNG.</summary>
    public byte[] ToPng()
    {
        using var image = Image.NewFromMemory((ReadOnlyMemory<byte>)pixels.AsMemory(0, Length), SocialCard.Width, SocialCard.Height, Channels, Enums.BandFormat.Uchar);
        using var coloured = image.Copy(interpretation: Enums.Interpretation.Srgb);
        return coloured.PngsaveBuffer(compression: 6, filter: Enums.ForeignPngFilter.None, keep: Enums.ForeignKeep.None);
    }

    private byte[] Mixed(byte[] ink)
    {
        var mixed = new byte[(Steps + 1) * Channels];
        for (var i = 0; i < mixed.Length; i++)
        {
            var (step, channel) = (i / Channels, i % Channels);
            mixed[i] = (byte)(((ground[channel] * (Steps - step)) + (ink[channel] * step) + (Steps / 2)) / Steps);
        }
        return mixed;
    }

    private static byte[] Colour(string hex) =>
        [.. ((int[])[1, 3, 5]).Select(at => byte.Parse(hex.AsSpan(at, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture))];
}
