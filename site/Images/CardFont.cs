using System.Globalization;
using System.IO.Hashing;
using NetVips;
using Sbpac.Site.Languages;
using Sbpac.Site.Text;

namespace Sbpac.Site.Images;

/// <summary>The font that cards are written in: a file, or what fontconfig finds on this machine for the families that carry Thai well.</summary>
/// <param name="File">The path of a font file; null for the fonts of the system.</param>
/// <param name="Name">What that font calls itself.</param>
/// <param name="Content">XxHash128 of that file; 0 where there is none.</param>
public sealed record CardFont(string? File, FontName? Name, UInt128 Content)
{
    private const string SystemFamilies = "Sarabun,Noto Sans,Noto Sans Thai,Loma,Garuda,Laksaman,TH Sarabun New,Sans";
    private const int ProbeSize = 48;
    private const int ProbeLetters = 3;

    /// <summary>A character that no font has: it is drawn as a box, as every letter is that a font lacks.</summary>
    private const string Nothing = "\u0378";

    private const string Latin = "AaBbGg 0123456789 .,()";

    /// <summary>Draws a text in one colour, its letters white; null where the font draws none of it.</summary>
    /// <param name="markup">The text, escaped as HTML is.</param>
    /// <param name="size">The size in pixels.</param>
    /// <param name="bold">Whether it is a title.</param>
    /// <param name="width">Where lines break; null for one line.</param>
    /// <param name="align">To which side.</param>
    public Image? Draw(string markup, int size, bool bold, int? width = null, Enums.Align align = Enums.Align.Low)
    {
        var face = Name is null ? SystemFamilies + (bold ? " Bold" : "") : Name.Family + (Name.IsBold ? " Bold" : "");
        try
        {
            return Image.Text(
                markup, font: string.Create(CultureInfo.InvariantCulture, $"{face} {size}"), width: width, align: align, dpi: 72,
                spacing: size / 8, fontfile: File, wrap: width is null ? null : Enums.TextWrap.Word);
        }
        catch (VipsException)
        {
            return null;
        }
    }

    /// <summary>Whether it has the letters of a language, told by those of its own name.</summary>
    public bool Has(Language language)
    {
        using var box = Draw(Nothing, ProbeSize, bold: true);
        return language.Name.Where(char.IsLetter).Distinct().Take(ProbeLetters).Any(letter =>
        {
            using var drawn = Draw(letter.ToString(), ProbeSize, bold: true);
            return drawn is not null && (box is null || (drawn.Width, drawn.Height) != (box.Width, box.Height));
        });
    }

    /// <summary>Another fingerprint for another font: what it makes of a language's own name, and of the letters and digits that stand in every language.</summary>
    public UInt128 FingerprintOf(Language language)
    {
        var hash = new XxHash128();
        hash.Add(Content);
        foreach (var bold in (ReadOnlySpan<bool>)[true, false])
        {
            using var drawn = Draw($"{language.Name} {Latin}", ProbeSize, bold);
            if (drawn is not null) hash.Add(drawn.WriteToMemory<byte>());
        }
        return hash.GetCurrentHashAsUInt128();
    }
}
