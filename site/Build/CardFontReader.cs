using System.IO.Hashing;
using Sbpac.Site.Content;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Images;

namespace Sbpac.Site.Build;

/// <summary>Finds the font of social cards.</summary>
internal static class CardFontReader
{
    /// <summary>The font; null where no cards are drawn, or where the one that is named cannot be used, which has been reported.</summary>
    /// <param name="settings">The settings of the site.</param>
    /// <param name="input">The input folder, from which a path goes out.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public static CardFont? Read(SiteSettings settings, string input, Problems problems)
    {
        if (settings.SocialCards is not { } cards) return null;
        if (cards.Font is not { } named) return new CardFont(null, null, 0);
        var path = Path.GetFullPath(named.Value, input);
        try
        {
            var bytes = File.ReadAllBytes(path);
            if (FontName.Read(bytes) is { } name) return new CardFont(path, name, XxHash128.HashToUInt128(bytes));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            // The report below says all there is to do.
        }
        problems.Report(Codes.CardFontUnreadable, named.At, named.Value, "input/");
        return null;
    }
}
