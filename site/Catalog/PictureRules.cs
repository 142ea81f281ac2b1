using System.Globalization;
using Sbpac.Site.Content;
using Sbpac.Site.Content.Pictures;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Languages;

namespace Sbpac.Site.Catalog;

/// <summary>Says which pictures are published, and what an editor should know of those that are.</summary>
internal static class PictureRules
{
    /// <summary>Whether a file is a picture that can be published; what is wrong is reported.</summary>
    /// <param name="file">The file.</param>
    /// <param name="written">Its name as the editor wrote it.</param>
    /// <param name="at">Where.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public static bool Accept(AssetFile file, string written, Place at, Problems problems)
    {
        if (FileRules.PhotoRefusal(file) is { } refusal) problems.Report(Codes.FileType, at, written, refusal);
        else if (file.Picture is not { IsBroken: false } facts) problems.Report(Codes.DamagedPicture, at, written);
        else if (facts.IsTooLarge) problems.Report(Codes.PictureTooLarge, at, written, Number(facts.Width), Number(facts.Height), Number(PictureFacts.LongestSide), Number(PictureFacts.MostPixels / 1_000_000));
        else
        {
            if (facts.IsAnimated) problems.Report(Codes.AnimatedPicture, at, written);
            if (facts.IsCmyk) problems.Report(Codes.CmykPicture, at, written);
            return true;
        }
        return false;
    }

    /// <summary>Looks at an alternative text that an editor wrote: it must say what the picture shows, in the language of the page.</summary>
    public static void CheckAlt(string alt, string written, Language language, Place at, Problems problems)
    {
        var name = written[(written.LastIndexOf('/') + 1)..];
        if (Same(alt, name) || Same(alt, Path.GetFileNameWithoutExtension(name))) problems.Report(Codes.AltIsFileName, at, written, alt);
        else if (Scripts.IsForeign(alt, language)) problems.Report(Codes.AltInOtherScript, at, written, alt, language.Name);
    }

    private static bool Same(string alt, string name) => Plain(alt).Equals(Plain(name), StringComparison.OrdinalIgnoreCase);

    /// <summary>A name with its separators taken for spaces.</summary>
    private static string Plain(string text) => text.Trim().Replace('-', ' ').Replace('_', ' ');

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
